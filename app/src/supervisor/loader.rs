//! Fetches and compiles the further parts of the runtime. The runtime itself a worker fetches: `app/js/runtime.js`.

use js_sys::WebAssembly;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::fetch::{self, Freshness};

/// Fetches the part at `url` and compiles it while it arrives. Nothing if that fails: a worker that needs the part then
/// fetches it itself, and says what is wrong.
pub async fn load(url: &str) -> Option<WebAssembly::Module> {
    let response = fetch::response(url, Freshness::Kept).await.ok()?;
    let module = if is_wasm(&response) {
        let response = js_sys::Promise::resolve(&JsValue::from(response));
        JsFuture::from(WebAssembly::compile_streaming(&response)).await
    } else {
        compile_whole(&response).await
    };
    module.ok()?.dyn_into().ok()
}

/// Servers that do not know the file type give another one, which streaming refuses.
async fn compile_whole(response: &Response) -> Result<JsValue, JsValue> {
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    JsFuture::from(WebAssembly::compile(&bytes)).await
}

fn is_wasm(response: &Response) -> bool {
    let kind = response.headers().get("content-type").ok().flatten();
    kind.is_some_and(|kind| kind.starts_with("application/wasm"))
}
