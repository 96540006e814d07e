//! The page: a guide whose examples and exercises run, in the learner's browser.
//!
//! [`state`] and [`supervisor::machine`] decide without a browser and are tested natively;
//! [`supervisor`] and [`storage`] carry out; [`pages`] and [`components`] show.

pub mod app;
pub mod components;
pub mod config;
pub mod context;
pub mod dom;
pub mod download;
pub mod editor;
pub mod hooks;
pub mod input;
pub mod offline;
pub mod pages;
pub mod route;
pub mod state;
pub mod storage;
pub mod supervisor;

/// Shows the page in the element `#app`, in place of what the HTML holds until then.
pub fn start() {
    // Most of the time until the first output is this download, so it does not wait until the page is
    // drawn. The supervisor's `fetch` of the same address takes it over.
    let runtime = config::supervisor().runtime;
    dom::add_to_head(
        "link",
        &[
            ("rel", "preload"),
            ("as", "fetch"),
            ("crossorigin", "anonymous"),
            ("href", &runtime),
        ],
    );
    if let Some(root) = dom::document().and_then(|document| document.get_element_by_id("app")) {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
