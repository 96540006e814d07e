//! What the page began before this program came: `app/js/early.js`. Each part is taken over once.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker;

/// A worker that fetches its runtime.
pub fn worker() -> Option<Worker> {
    let worker: Worker = take("worker")?;
    worker.set_onerror(None);
    worker.set_onmessage(None);
    Some(worker)
}

/// What the worker has said so far, in order.
pub fn said() -> Vec<JsValue> {
    take::<Array>("said").map_or_else(Vec::new, |said| said.to_vec())
}

fn take<T: JsCast>(name: &str) -> Option<T> {
    let early = Reflect::get(&js_sys::global(), &"early".into()).ok()?;
    let part: JsValue = Reflect::get(&early, &name.into()).ok()?;
    let early: &Object = early.dyn_ref()?;
    Reflect::delete_property(early, &name.into()).ok()?;
    part.dyn_into().ok()
}
