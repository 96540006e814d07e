//! The page: a guide whose examples and exercises run, in the learner's browser.
//!
//! [`state`] and [`supervisor::machine`] decide without a browser and are tested natively;
//! [`supervisor`], [`library`] and [`storage`] carry out; [`pages`] and [`components`] show.

pub mod app;
pub mod components;
pub mod config;
pub mod context;
pub mod dom;
pub mod download;
pub mod early;
pub mod editor;
pub mod fetch;
pub mod hooks;
pub mod input;
pub mod library;
pub mod offline;
pub mod pages;
pub mod route;
pub mod state;
pub mod storage;
pub mod supervisor;

/// Shows the page in the element `#app`, in place of what the HTML holds until then.
pub fn start() {
    if let Some(root) = dom::document().and_then(|document| document.get_element_by_id("app")) {
        wasm_bindgen_futures::spawn_local(async move {
            // The page asks for the contents itself, so they are here when this program is.
            let library = library::Library::open(fetch::Freshness::Kept).await;
            let props = app::AppProps { library };
            yew::Renderer::<app::App>::with_root_and_props(root, props).render();
        });
    }
}
