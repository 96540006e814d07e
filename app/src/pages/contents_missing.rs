use yew::prelude::*;

use super::arrival::{HEADING, use_arrival};
use crate::components::missing::NotCome;
use crate::context::use_page;

/// In the place of a chapter or an exercise, when not even the contents have come.
#[component]
pub fn ContentsMissing() -> Html {
    use_arrival("Not loaded", None);
    html! {
        <article class="page">
            <h1 id={HEADING} tabindex="-1">{ "Not loaded" }</h1>
            <ContentsNotCome />
        </article>
    }
}

/// Says that the contents have not come; nothing where they have.
#[component]
pub fn ContentsNotCome() -> Html {
    let page = use_page();
    match page.library.contents() {
        Ok(_) => html! {},
        Err(why) => html! {
            <NotCome what="The list of chapters" why={why.clone()} on_retry={page.reopen.clone()} />
        },
    }
}
