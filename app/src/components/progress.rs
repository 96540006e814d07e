//! How far a chapter is done.

use yew::prelude::*;

/// Properties of [`ProgressBar`].
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// Exercises that have passed.
    pub done: usize,
    /// Exercises in all.
    pub all: usize,
}

/// A bar, and the same in words.
#[component]
pub fn ProgressBar(props: &ProgressProps) -> Html {
    let ProgressProps { done, all } = *props;
    if all == 0 {
        return html! {};
    }
    let words = if done == all {
        format!("All {all} exercises done")
    } else {
        format!("{done} of {all} exercises done")
    };
    html! {
        <span class="progress" data-testid="progress" data-done={done.to_string()} data-all={all.to_string()}>
            <progress max={all.to_string()} value={done.to_string()} aria-label={words.clone()} />
            <span>{ words }</span>
        </span>
    }
}
