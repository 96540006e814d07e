//! What only a browser can show: storage, and the supervisor over real workers. Natively there is
//! nothing to run.

#[cfg(target_arch = "wasm32")]
#[path = "browser/fake_worker.rs"]
mod fake_worker;
#[cfg(target_arch = "wasm32")]
#[path = "browser/storage.rs"]
mod storage;
#[cfg(target_arch = "wasm32")]
#[path = "browser/supervisor.rs"]
mod supervisor;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

fn main() {}
