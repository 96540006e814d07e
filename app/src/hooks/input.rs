use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::context::use_page;
use crate::input;
use crate::storage::{GivenInput, Keeper, keys};

/// The input that the programs of a cell are given beforehand: kept as it is typed.
#[derive(Clone)]
pub struct GivenInputHandle {
    /// The lines that the field starts with.
    pub first: AttrValue,
    text: Rc<RefCell<String>>,
    key: String,
    keeper: Keeper,
}

impl GivenInputHandle {
    /// The text as it stands.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Takes in what was typed.
    pub fn typed(&self, text: String) {
        if text.is_empty() {
            self.keeper.remove(&self.key);
        } else {
            let input = text.clone();
            self.keeper.put_soon(&self.key, &GivenInput { input });
        }
        self.text.replace(text);
    }
}

/// The input that the programs of the cell `id` are given beforehand. A component keeps one id while it
/// lives.
#[hook]
pub fn use_given_input(id: &str) -> GivenInputHandle {
    let keeper = use_page().keeper;
    let key = keys::input(id);
    let first = {
        let (keeper, key) = (keeper.clone(), key.clone());
        use_memo((), move |()| {
            let kept = keeper.get::<GivenInput>(&key);
            AttrValue::from(kept.map(|kept| kept.input).unwrap_or_default())
        })
    };
    let text = use_mut_ref(|| first.to_string());
    GivenInputHandle {
        first: (*first).clone(),
        text,
        key,
        keeper,
    }
}

/// Whether a program can be answered while it waits.
#[hook]
pub fn use_live_input() -> bool {
    let live = use_state(input::is_live);
    {
        let live = live.setter();
        use_effect_with((), move |()| {
            // The service worker may take over at any time.
            let listener = input::service_worker().map(|container| {
                EventListener::new(&container, "controllerchange", move |_| {
                    live.set(input::is_live());
                })
            });
            move || drop(listener)
        });
    }
    *live
}
