//! The service worker, which keeps the site's files for the next visit.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{PerformanceEntry, ServiceWorkerRegistration};

/// Registers the service worker at `url` and tells it what this page consists of, and which files there are
/// `besides` that a learner may want without a network.
///
/// # Errors
/// Whatever the browser has against it: no secure origin, no room, forbidden by the user. The page works
/// without.
pub async fn keep_site(url: &str, besides: &[String]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("this is no page")?;
    let navigator = window.navigator();
    // Missing on origins that are not secure.
    if !Reflect::has(&navigator, &"serviceWorker".into())? {
        return Ok(());
    }
    let container = navigator.service_worker();
    JsFuture::from(container.register(url)).await?;
    let ready: ServiceWorkerRegistration = JsFuture::from(container.ready()?).await?.dyn_into()?;
    let addresses = Array::new();
    // Without the part behind `#`, which no server ever sees.
    let page = window.location().href()?;
    addresses.push(&page.split('#').next().into());
    if let Some(performance) = window.performance() {
        for entry in performance.get_entries_by_type("resource") {
            if let Ok(entry) = entry.dyn_into::<PerformanceEntry>() {
                addresses.push(&entry.name().into());
            }
        }
    }
    for address in besides {
        addresses.push(&address.into());
    }
    match ready.active() {
        Some(worker) => worker.post_message(&addresses),
        None => Ok(()),
    }
}
