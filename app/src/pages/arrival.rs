//! What happens when a page is reached: title, scroll position, focus.

use std::cell::Cell;

use yew::prelude::*;

use crate::components::outline;
use crate::dom;

thread_local! {
    /// Whether a page has been shown: the focus of the first one is the browser's affair.
    static BEEN_SOMEWHERE: Cell<bool> = const { Cell::new(false) };
}

/// The id of every page's heading.
pub(super) const HEADING: &str = "page-heading";

/// Sets the title, and moves the focus to the heading, or to the section that is asked for.
#[hook]
pub(super) fn use_arrival(title: &str, section: Option<String>) {
    let title = if title.is_empty() {
        "Rehearse: Python for senior interviews".to_owned()
    } else {
        format!("{title} · Rehearse")
    };
    let first_of_page = use_mut_ref(|| true);
    use_effect_with((title, section), move |(title, section)| {
        dom::set_title(title);
        let been = BEEN_SOMEWHERE.replace(true);
        let arrived = first_of_page.replace(false);
        match section {
            Some(section) => outline::show(section),
            None if arrived && been => {
                if let Some(heading) = dom::by_id(HEADING) {
                    dom::focus(&heading);
                }
                dom::scroll_to_top();
            }
            None => {}
        }
    });
}
