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
const EDITOR: &str = match option_env!("REHEARSE_EDITOR") {
    Some(name) => name,
    None => "editor.js",
};
/// Bytes of the runtime when unpacked: a compressed download does not tell.
const RUNTIME_SIZE: Option<&str> = option_env!("REHEARSE_RUNTIME_SIZE");

/// Where the supervisor finds its files, wherever the page itself lies.
pub fn supervisor() -> Config {
    Config {
        worker: dom::resolve(WORKER),
        runtime: dom::resolve(RUNTIME),
        runtime_size: RUNTIME_SIZE.and_then(|size| size.parse().ok()),
    }
}

/// Where the editor's script is.
pub fn editor() -> String {
    dom::resolve(EDITOR)
}
