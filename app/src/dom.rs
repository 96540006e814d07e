//! Small things that are asked of the browser.

use gloo_render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions};

/// The document.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// A name relative to the page as an address.
pub fn resolve(name: &str) -> String {
    document()
        .and_then(|document| document.base_uri().ok().flatten())
        .and_then(|base| web_sys::Url::new_with_base(name, &base).ok())
        .map_or_else(|| name.to_owned(), |url| url.href())
}

/// Adds an element with these attributes to the head of the page.
pub fn add_to_head(name: &str, attributes: &[(&str, &str)]) {
    let Some(document) = document() else { return };
    let (Ok(element), Some(head)) = (document.create_element(name), document.head()) else {
        return;
    };
    // Names and values are our own and valid, and the head takes scripts and links.
    for (attribute, value) in attributes {
        let _ = element.set_attribute(attribute, value);
    }
    let _ = head.append_child(&element);
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the focus without scrolling.
pub fn focus(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that takes no focus is left as it is.
    let _ = element.focus_with_options(&options);
}

/// Scrolls an element to the top of the view, at once.
pub fn scroll_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(ScrollBehavior::Auto);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Only a page that is being left refuses.
        let _ = window.location().reload();
    }
}

/// Whether the page stands at this address (`#/…`).
pub fn is_here(address: &str) -> bool {
    web_sys::window()
        .is_some_and(|window| window.location().hash().is_ok_and(|hash| hash == address))
}

/// Whether the focus is on or within this element.
pub fn has_focus(element: &Element) -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| element.contains(Some(&active)))
}

/// Calls back before the next paint, unless the handle is dropped.
pub fn next_frame(callback: impl FnOnce() + 'static) -> AnimationFrame {
    request_animation_frame(move |_| callback())
}

/// A number to draw inputs from.
pub fn random_seed() -> u32 {
    let scaled = js_sys::Math::random() * f64::from(u32::MAX);
    // Truncation is what is wanted: any number will do.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let seed = scaled as u32;
    seed
}
