//! What the page began before this program came: `app/js/early.js`. Each part is taken over once.

use js_sys::{JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

/// The runtime, as a promise of a compiled module.
pub fn module() -> Option<Promise> {
    take("module")
}

/// What the runtime is compiled from, as a promise of a response that can be read besides.
pub fn response() -> Option<Promise> {
    take("response")
}

/// A worker that waits for its runtime.
pub fn worker() -> Option<Worker> {
    let worker: Worker = take("worker")?;
    worker.set_onerror(None);
    worker.set_onmessage(None);
    Some(worker)
}

/// What the worker has said so far: at most one message.
pub fn said() -> Option<JsString> {
    take("said")
}

fn take<T: JsCast>(name: &str) -> Option<T> {
    let early = Reflect::get(&js_sys::global(), &"early".into()).ok()?;
    let part: JsValue = Reflect::get(&early, &name.into()).ok()?;
    let early: &Object = early.dyn_ref()?;
    Reflect::delete_property(early, &name.into()).ok()?;
    part.dyn_into().ok()
}
