//! A picture of a Python value, to be unfolded.

use protocol::{Children, Value};
use yew::prelude::*;

/// Characters of a `repr` that a closed picture shows.
const SHORT: usize = 72;
/// Items that are drawn of one collection.
const MAX_ITEMS: usize = 100;
/// Pictures of at most this many values are open from the start.
const SMALL: usize = 12;

/// Draws a value. Plain ones are their `repr`; what has parts can be unfolded.
pub fn draw(value: &Value) -> Html {
    draw_at(
        value,
        size(value) <= SMALL && value.repr.chars().count() > SHORT,
    )
}

fn draw_at(value: &Value, open: bool) -> Html {
    let parts = parts(value);
    if parts.is_empty() {
        return html! { <code class="value">{ &value.repr }{ cut(value) }</code> };
    }
    let all = parts.len();
    let shown = parts.into_iter().take(MAX_ITEMS);
    html! {
        <details class="value" {open}>
            <summary>
                <code>{ short(&value.repr) }</code>
                <span class="value-type">{ &value.type_name }{ count(value) }</span>
            </summary>
            <ul>
                { for shown.map(|(name, part)| html! {
                    <li>{ name }{ draw_at(part, false) }</li>
                }) }
                if all > MAX_ITEMS {
                    <li class="value-more">{ format!("and {} more", all - MAX_ITEMS) }</li>
                }
            </ul>
        </details>
    }
}

/// The parts with what stands before each.
fn parts(value: &Value) -> Vec<(Html, &Value)> {
    let name = |name: String| html! { <span class="value-name">{ name }</span> };
    match &value.children {
        Children::None => Vec::new(),
        Children::Sequence(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (name(format!("{index}")), item))
            .collect(),
        Children::Set(items) => items.iter().map(|item| (html! {}, item)).collect(),
        Children::Mapping(items) => items
            .iter()
            .map(|(key, item)| (name(short(&key.repr)), item))
            .collect(),
        Children::Attributes(items) => items
            .iter()
            .map(|(attribute, item)| (name(format!(".{attribute}")), item))
            .collect(),
    }
}

fn count(value: &Value) -> String {
    match &value.children {
        Children::Sequence(items) | Children::Set(items) => format!(", {}", items.len()),
        Children::Mapping(items) => format!(", {}", items.len()),
        Children::None | Children::Attributes(_) => String::new(),
    }
}

fn size(value: &Value) -> usize {
    1 + parts(value)
        .iter()
        .map(|(_, part)| size(part))
        .sum::<usize>()
}

fn cut(value: &Value) -> Html {
    if value.cut {
        html! { <span class="value-more">{ " (cut)" }</span> }
    } else {
        html! {}
    }
}

fn short(repr: &str) -> String {
    let mut letters = repr.chars();
    let short: String = letters.by_ref().take(SHORT).collect();
    if letters.next().is_some() {
        format!("{short}…")
    } else {
        short
    }
}
