//! The line at the top of every page.

use yew::prelude::*;
use yew_router::prelude::*;

use super::icon::Icon;
use super::shortcuts::Shortcuts;
use super::theme::ThemeToggle;
use crate::route::Route;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// Whether the contents are open.
    pub open: bool,
    /// Opens or closes them.
    pub on_toggle: Callback<()>,
}

/// Name, ways to the main places, theme.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let here = use_route::<Route>();
    let current = (here == Some(Route::Playground)).then_some("page");
    html! {
        <header class="top">
            <button
                type="button"
                class="quiet contents-button"
                data-testid="contents-button"
                aria-expanded={props.open.to_string()}
                aria-controls="contents"
                onclick={props.on_toggle.reform(|_: MouseEvent| ())}
            >
                { Icon::Lines.draw() }<span class="wide">{ "Contents" }</span>
            </button>
            <a class="brand" href={Route::Home.href()}>{ "Rehearse" }</a>
            <span class="spacer" />
            <a class="top-link" href={Route::Playground.href()} aria-current={current}>{ "Playground" }</a>
            <Shortcuts />
            <ThemeToggle />
        </header>
    }
}
