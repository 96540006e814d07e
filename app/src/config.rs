//! The names of the page's files, stated by the build.

use crate::dom;
use crate::supervisor::Config;

const WORKER: &str = match option_env!("REHEARSE_WORKER") {
    Some(name) => name,
    None => "worker.js",
};
const RUNTIME: &str = match option_env!("REHEARSE_RUNTIME") {
    Some(name) => name,
    None => "runtime.wasm",
};
/// Names divided by spaces.
const PARTS: &str = match option_env!("REHEARSE_PARTS") {
    Some(names) => names,
    None => "",
};
const EDITOR: &str = match option_env!("REHEARSE_EDITOR") {
    Some(name) => name,
    None => "editor.js",
};
/// Bytes of the runtime when unpacked: a compressed download does not tell.
const RUNTIME_SIZE: Option<&str> = option_env!("REHEARSE_RUNTIME_SIZE");

/// Only what is published has one: while it is worked on, files change under the same names.
const SERVICE_WORKER: Option<&str> = option_env!("REHEARSE_SERVICE_WORKER");

/// Where the supervisor finds its files, wherever the page itself lies.
pub fn supervisor() -> Config {
    Config {
        worker: dom::resolve(WORKER),
        runtime: dom::resolve(RUNTIME),
        runtime_size: RUNTIME_SIZE.and_then(|size| size.parse().ok()),
        parts: PARTS.split_whitespace().map(dom::resolve).collect(),
    }
}

/// The id of the element in the head of the page that has the browser fetch the contents.
const CONTENTS: &str = "contents-file";

/// Where the contents are. The page says so and not the build: then this program need not be compiled for a
/// change of content.
pub fn contents() -> String {
    let link = dom::document().and_then(|document| document.get_element_by_id(CONTENTS));
    let address = link.and_then(|link| link.get_attribute("href"));
    dom::resolve(address.as_deref().unwrap_or("assets/contents.json"))
}

/// Where the service worker is, if the site has one.
pub fn service_worker() -> Option<String> {
    SERVICE_WORKER.map(dom::resolve)
}

/// Where the editor's script is.
pub fn editor() -> String {
    dom::resolve(EDITOR)
}
