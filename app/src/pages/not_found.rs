use yew::prelude::*;

use super::arrival::{HEADING, use_arrival};
use crate::route::Route;

/// For addresses that lead nowhere.
#[component]
pub fn NotFoundPage() -> Html {
    use_arrival("Not found", None);
    html! {
        <article class="page">
            <h1 id={HEADING} tabindex="-1">{ "There is no such page" }</h1>
            <p class="lead">
                { "The address may be mistyped, or the page has been renamed. " }
                <a href={Route::Home.href()}>{ "All chapters are on the first page." }</a>
            </p>
        </article>
    }
}
