use std::rc::Rc;

use contents::File;
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::fetch::{Freshness, Missing};
use crate::library::Cache;

/// A file that a page needs.
pub enum Fetched<T> {
    /// It is on its way.
    Coming,
    /// It is here.
    Here(Rc<T>),
    /// It did not come; the callback tries again.
    Missing(Missing, Callback<()>),
}

/// Fetches a file, unless it has come before. A component keeps one file while it lives.
#[hook]
pub fn use_file<T: DeserializeOwned + 'static>(cache: &Cache<T>, file: &File) -> Fetched<T> {
    let attempts = use_state(|| 0_u32);
    let missing = use_state(|| None::<Missing>);
    {
        let (cache, file) = (cache.clone(), file.clone());
        let missing = missing.setter();
        // What the browser had kept was of no use the first time.
        let freshness = if *attempts == 0 {
            Freshness::Kept
        } else {
            Freshness::Fresh
        };
        let draw = use_force_update();
        use_effect_with(*attempts, move |_| {
            if cache.get(&file).is_some() {
                return;
            }
            spawn_local(async move {
                match cache.fetch(&file, freshness).await {
                    Ok(()) => draw.force_update(),
                    Err(why) => missing.set(Some(why)),
                }
            });
        });
    }
    if let Some(found) = cache.get(file) {
        return Fetched::Here(found);
    }
    match &*missing {
        None => Fetched::Coming,
        Some(why) => {
            let missing = missing.setter();
            let (attempts, next) = (attempts.setter(), *attempts + 1);
            let again = Callback::from(move |()| {
                missing.set(None);
                attempts.set(next);
            });
            Fetched::Missing(why.clone(), again)
        }
    }
}
