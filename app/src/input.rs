//! How a program that waits for a line gets it.
//!
//! Where the engine can suspend a call, the worker goes on listening and is sent a message. Elsewhere it
//! waits in a request, which the service worker holds open until the page has sent the line.

use js_sys::{Object, Reflect};
use protocol::RunId;
use wasm_bindgen::JsValue;
use web_sys::ServiceWorkerContainer;

/// Whether the engine can suspend a call of WebAssembly; `host/scheduler.js` asks the same.
pub fn can_suspend() -> bool {
    let global = js_sys::global();
    Reflect::get(&global, &"WebAssembly".into()).is_ok_and(|engine| {
        ["Suspending", "promising"].iter().all(|name| {
            Reflect::get(&engine, &(*name).into()).is_ok_and(|value| value.is_function())
        })
    })
}

/// Whether a program can be answered while it waits.
pub fn is_live() -> bool {
    can_suspend() || service_worker().is_some_and(|container| container.controller().is_some())
}

/// What tells of the service worker. There is none on origins that are not secure.
pub fn service_worker() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    Reflect::has(&navigator, &"serviceWorker".into())
        .unwrap_or_default()
        .then(|| navigator.service_worker())
}

/// Sends a line, or the end of the input, to the service worker, for the worker that asks it under the name
/// `mailbox`.
///
/// # Errors
/// If there is no service worker, or it cannot be reached.
pub fn send(mailbox: &str, run: RunId, line: Option<&str>) -> Result<(), JsValue> {
    let controller = service_worker()
        .and_then(|container| container.controller())
        .ok_or("the service worker is gone: reload the page")?;
    let message = Object::new();
    let set = |name: &str, value: JsValue| Reflect::set(&message, &name.into(), &value);
    set("type", "line".into())?;
    set("mailbox", mailbox.into())?;
    set("run", run.0.into())?;
    set("line", line.map_or(JsValue::NULL, JsValue::from))?;
    controller.post_message(&message)
}
