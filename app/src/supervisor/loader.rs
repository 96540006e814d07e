//! Fetches and compiles the runtime, and counts what arrives.

use js_sys::{Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ReadableStreamDefaultReader, Response};

use super::task::Download;
use crate::early;
use crate::fetch::{self, Freshness, Missing, words};

/// Fetches the runtime at `url` and compiles it while it arrives.
///
/// `size` is the number of bytes that it has when unpacked, if known: a compressed response does
/// not say.
///
/// # Errors
/// What went wrong, in words for the learner.
pub async fn load(
    url: &str,
    size: Option<u64>,
    progress: Option<impl Fn(Download) + 'static>,
) -> Result<WebAssembly::Module, String> {
    let response = download(url).await?;
    let total = size.or_else(|| plain_length(&response));
    // The copy is read only to be counted. The original goes to the compiler whole, with its
    // address: browsers keep compiled code under that.
    if let Some(progress) = progress
        && let Ok(copy) = response.clone()
    {
        spawn_local(count(copy, total, progress));
    }
    let module = if is_wasm(&response) {
        let response = js_sys::Promise::resolve(&JsValue::from(response));
        JsFuture::from(WebAssembly::compile_streaming(&response)).await
    } else {
        compile_whole(&response).await
    };
    module
        .and_then(JsCast::dyn_into)
        .map_err(|error| format!("Python's runtime could not be compiled: {}", words(&error)))
}

/// What the page has begun to load before the app came. Nothing if it has not, or if that failed.
pub async fn load_early(
    size: Option<u64>,
    progress: impl Fn(Download) + 'static,
) -> Option<WebAssembly::Module> {
    let module = early::module()?;
    if let Some(response) = early::response() {
        spawn_local(async move {
            if let Ok(response) = JsFuture::from(response).await {
                count(response.unchecked_into(), size, progress).await;
            }
        });
    }
    JsFuture::from(module).await.ok()?.dyn_into().ok()
}

async fn download(url: &str) -> Result<Response, String> {
    fetch::response(url, Freshness::Kept)
        .await
        .map_err(|missing| {
            let why = match missing {
                Missing::Gone => "the server does not have it".to_owned(),
                Missing::Unreachable(why) => why,
            };
            format!("Python's runtime could not be downloaded: {why}")
        })
}

/// Servers that do not know the file type give another one, which streaming refuses.
async fn compile_whole(response: &Response) -> Result<JsValue, JsValue> {
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    JsFuture::from(WebAssembly::compile(&bytes)).await
}

async fn count(response: Response, total: Option<u64>, progress: impl Fn(Download)) {
    let Some(reader) = response.body().and_then(|body| {
        body.get_reader()
            .dyn_into::<ReadableStreamDefaultReader>()
            .ok()
    }) else {
        return;
    };
    let mut received = 0;
    // An error ends the count; the compiler meets the same one and reports it.
    while let Ok(step) = JsFuture::from(reader.read()).await {
        let Ok(chunk) = Reflect::get(&step, &"value".into()) else {
            return;
        };
        let Some(bytes) = chunk.dyn_ref::<Uint8Array>() else {
            return;
        };
        received += u64::from(bytes.length());
        progress(Download { received, total });
    }
}

fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name).ok().flatten()
}

fn is_wasm(response: &Response) -> bool {
    header(response, "content-type").is_some_and(|kind| kind.starts_with("application/wasm"))
}

fn plain_length(response: &Response) -> Option<u64> {
    if header(response, "content-encoding").is_some() {
        return None;
    }
    header(response, "content-length")?.parse().ok()
}
