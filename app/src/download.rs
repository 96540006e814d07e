//! Hands files to the browser's downloads.

use js_sys::{Array, Uint8Array};
use protocol::{FileContent, RunFile};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::dom;

/// Saves a file where the browser puts downloads.
pub fn save(file: &RunFile) {
    // Without a document or room for a copy there is nothing to be saved to.
    let _ = try_save(file);
}

fn try_save(file: &RunFile) -> Result<(), JsValue> {
    let parts = Array::of1(&match &file.content {
        FileContent::Text(text) => text.as_str().into(),
        FileContent::Base64(text) => bytes(text)?.into(),
    });
    let kind = BlobPropertyBag::new();
    // Nothing that the browser would show instead.
    kind.set_type("application/octet-stream");
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = dom::document()
        .ok_or("this is no page")?
        .create_element("a")?
        .unchecked_into();
    link.set_href(&url);
    let name = file.path.rsplit('/').next();
    link.set_download(name.unwrap_or(&file.path));
    link.click();
    Url::revoke_object_url(&url)
}

fn bytes(base64: &str) -> Result<Uint8Array, JsValue> {
    let window = web_sys::window().ok_or("this is no page")?;
    // One character for each byte.
    let binary = window.atob(base64)?;
    let bytes: Vec<u8> = binary
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).unwrap_or_default())
        .collect();
    Ok(Uint8Array::from(bytes.as_slice()))
}
