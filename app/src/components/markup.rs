//! Prose that the build has turned into HTML.

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
    html! {
        <div class={classes!("prose", props.class.clone())}>
            { Html::from_html_unchecked(props.html.clone()) }
        </div>
    }
}
