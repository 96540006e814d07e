//! A comparison of two texts: what was expected and what came, line by line.

use exercises::{Diff, DiffKind, DiffLine};
use yew::prelude::*;

/// Draws a comparison. Each line says on which side it stands; what makes it differ is marked.
pub fn draw(diff: &Diff) -> Html {
    html! {
        <figure class="compare" data-testid="diff">
            if let Some(path) = &diff.path {
                <figcaption>{ "The first difference is at " }<code>{ path }</code></figcaption>
            }
            <div class="diff" tabindex="0" role="group" aria-label="Comparison">
                { for diff.lines.iter().map(line) }
            </div>
        </figure>
    }
}

fn line(line: &DiffLine) -> Html {
    let (class, side) = match line.kind {
        DiffKind::Equal => ("equal", "both"),
        DiffKind::Delete => ("removed", "expected"),
        DiffKind::Insert => ("added", "yours"),
    };
    let parts = line.parts.iter().map(|part| {
        if part.changed {
            html! { <mark>{ visible(&part.text) }</mark> }
        } else {
            html! { { &part.text } }
        }
    });
    html! {
        <span class={classes!("row", class)}>
            <span class="sign">{ side }</span>
            { for parts }
            { "\n" }
        </span>
    }
}

/// Blanks that make a difference are shown as such.
fn visible(text: &str) -> String {
    if !text.is_empty() && text.chars().all(|letter| letter == ' ') {
        "·".repeat(text.len())
    } else {
        text.to_owned()
    }
}
