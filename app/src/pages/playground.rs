use yew::prelude::*;

use super::arrival::{HEADING, use_arrival};
use crate::components::cell::Cell;

const CODE: &str = "\
name = input(\"Who is there? \")
print(f\"Hello, {name}!\")
";

/// Free code.
#[component]
pub fn PlaygroundPage() -> Html {
    use_arrival("Playground", None);
    html! {
        <article class="page playground">
            <h1 id={HEADING} tabindex="-1">{ "Playground" }</h1>
            <p class="lead">
                { "Write anything. It runs without a time limit until you stop it, and is kept in this browser." }
            </p>
            <Cell id="playground" label="Playground" starter={CODE} min_lines={14} top_level_await={true} />
        </article>
    }
}
