//! Prose that the build has turned into HTML.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Properties of [`Markup`].
#[derive(Properties, PartialEq)]
pub struct MarkupProps {
    /// HTML made from the guide's or an exercise's own Markdown: never from what a learner writes.
    pub html: AttrValue,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
}

/// Prose.
#[component]
pub fn Markup(props: &MarkupProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.html.clone(), move |_| reach_wide_parts(&node));
    }
    html! {
        <div ref={node} class={classes!("prose", props.class.clone())}>
            { Html::from_html_unchecked(props.html.clone()) }
        </div>
    }
}

/// What is wider than the text scrolls by itself: the keyboard must get there to scroll it.
fn reach_wide_parts(node: &NodeRef) {
    let Some(found) = node
        .cast::<HtmlElement>()
        .and_then(|prose| prose.query_selector_all("pre, table").ok())
    else {
        return;
    };
    for index in 0..found.length() {
        if let Some(part) = found
            .get(index)
            .and_then(|part| part.dyn_into::<HtmlElement>().ok())
            && part.scroll_width() > part.client_width()
        {
            part.set_tab_index(0);
        }
    }
}
