use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use super::use_status;
use crate::context::use_page;
use crate::library::Library;
use crate::route::Route;
use crate::supervisor::{Config, RuntimeStatus};
use crate::{config, dom, offline};

/// Milliseconds after the runtime has come: the learner's first run goes first.
const PAUSE_MS: u32 = 2_000;

/// Bytes of chapters and exercises that are kept though they were not opened. That is all of a guide of
/// ordinary size, and a fraction of what the runtime takes.
const BESIDES: u64 = 6_000_000;

/// Has the browser keep the site for the next visit, once all of it is here.
#[hook]
pub fn use_kept_site() {
    let ready = use_status() == RuntimeStatus::Ready;
    let library = use_page().library;
    let here = use_route::<Route>();
    use_effect_with(ready, move |ready| {
        let pause = config::service_worker().filter(|_| *ready).map(|url| {
            Timeout::new(PAUSE_MS, move || {
                let besides = besides(&library, here.as_ref());
                spawn_local(async move {
                    // Whatever the browser has against it, the page works without.
                    let _ = offline::keep_site(&url, &besides).await;
                });
            })
        });
        move || drop(pause)
    });
}

/// Addresses of the files that the learner is most likely to open next.
fn besides(library: &Library, here: Option<&Route>) -> Vec<String> {
    let slug = match here {
        Some(Route::Chapter { slug }) => Some(slug.as_str()),
        Some(Route::Exercise { chapter, .. }) => Some(chapter.as_str()),
        _ => None,
    };
    let files = library
        .contents()
        .map(|contents| contents.files_from(slug, BESIDES));
    let Config { runtime, parts, .. } = config::supervisor();
    let files = files.unwrap_or_default().into_iter();
    // A worker has fetched the runtime; the others may not have come yet.
    [runtime, config::editor()]
        .into_iter()
        .chain(parts)
        .chain(files.map(|file| dom::resolve(&file.address)))
        .collect()
}
