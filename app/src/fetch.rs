//! Files of the site, fetched, with what to tell the learner when one does not come.

use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// Why a file did not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The server has it no more: the names change when a new version is published.
    Gone,
    /// The network or the server failed, in words for the learner.
    Unreachable(String),
}

/// Whether what the browser has kept will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// It will.
    Kept,
    /// It was of no use: ask the server.
    Fresh,
}

/// The response of the server, if it has the file.
///
/// # Errors
/// Why it has not.
pub async fn response(url: &str, freshness: Freshness) -> Result<Response, Missing> {
    let Some(window) = web_sys::window() else {
        return Err(Missing::Unreachable("this is no page".to_owned()));
    };
    let options = RequestInit::new();
    if freshness == Freshness::Fresh {
        options.set_cache(RequestCache::Reload);
    }
    let response: Response = JsFuture::from(window.fetch_with_str_and_init(url, &options))
        .await
        .and_then(JsCast::dyn_into)
        .map_err(|error| unreachable(&error))?;
    match response.status() {
        _ if response.ok() => Ok(response),
        404 | 410 => Err(Missing::Gone),
        status => Err(Missing::Unreachable(format!(
            "the server answered {status}"
        ))),
    }
}

/// What a file says in JSON.
///
/// # Errors
/// Why it did not come, or not whole.
pub async fn json<T: DeserializeOwned>(url: &str, freshness: Freshness) -> Result<T, Missing> {
    let text = response(url, freshness)
        .await?
        .text()
        .map_err(|error| unreachable(&error))?;
    let text = JsFuture::from(text)
        .await
        .map_err(|error| unreachable(&error))?
        .as_string()
        .unwrap_or_default();
    serde_json::from_str(&text)
        .map_err(|_| Missing::Unreachable("another text came than was asked for".to_owned()))
}

fn unreachable(error: &JsValue) -> Missing {
    Missing::Unreachable(words(error))
}

/// What a JavaScript error says.
pub fn words(error: &JsValue) -> String {
    error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()))
        .or_else(|| error.as_string())
        .unwrap_or_else(|| format!("{error:?}"))
}
