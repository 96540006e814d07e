use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::use_status;
use crate::supervisor::RuntimeStatus;
use crate::{config, offline};

/// Milliseconds after the runtime has come: the learner's first run goes first.
const PAUSE_MS: u32 = 2_000;

/// Has the browser keep the site for the next visit, once all of it is here.
#[hook]
pub fn use_kept_site() {
    let ready = use_status() == RuntimeStatus::Ready;
    use_effect_with(ready, |ready| {
        let pause = config::service_worker().filter(|_| *ready).map(|url| {
            Timeout::new(PAUSE_MS, move || {
                spawn_local(async move {
                    // Whatever the browser has against it, the page works without.
                    let _ = offline::keep_site(&url).await;
                });
            })
        });
        move || drop(pause)
    });
}
