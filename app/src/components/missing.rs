//! What stands in the place of text that has not come.

use yew::prelude::*;

use crate::dom;
use crate::fetch::Missing;

/// Keeps the place of a text that is on its way. It is seen only if that takes long.
#[component]
pub fn Coming() -> Html {
    html! { <p class="coming muted" role="status">{ "Loading" }</p> }
}

/// Properties of [`NotCome`].
#[derive(Properties, PartialEq)]
pub struct NotComeProps {
    /// What did not come: "This chapter".
    pub what: AttrValue,
    /// Why.
    pub why: Missing,
    /// Tries again.
    pub on_retry: Callback<()>,
}

/// Says that a text did not come, and what can be done.
#[component]
pub fn NotCome(props: &NotComeProps) -> Html {
    let retry = props.on_retry.reform(|_: MouseEvent| ());
    let reload = Callback::from(|_: MouseEvent| dom::reload());
    let (words, button, onclick) = match &props.why {
        Missing::Gone => (
            "It may have been replaced: a new version of the site has been published since you opened it. \
             Reload the page; your code and your progress are kept."
                .to_owned(),
            "Reload the page",
            reload,
        ),
        Missing::Unreachable(why) => (
            format!("Check the connection and try again ({why})."),
            "Try again",
            retry,
        ),
    };
    html! {
        <section class="not-come" role="alert" data-testid="not-come" aria-label="Not loaded">
            <p><strong>{ format!("{} could not be loaded.", props.what) }</strong>{ " " }{ words }</p>
            <button type="button" class="primary" data-testid="not-come-retry" {onclick}>{ button }</button>
        </section>
    }
}
