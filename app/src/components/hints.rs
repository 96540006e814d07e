//! Hints, one at a time, and the solution, which asks first.

use exercises::Exercise;
use yew::prelude::*;

use super::dialog::Confirm;
use super::markup::Markup;
use crate::context::use_page;

/// Properties of [`Hints`].
#[derive(Properties, PartialEq)]
pub struct HintsProps {
    /// The `chapter/slug` of the exercise.
    pub id: AttrValue,
    /// Its hints, as HTML.
    pub hints: Vec<AttrValue>,
    /// Its solution.
    pub solution: AttrValue,
}

impl HintsProps {
    /// What to give away of `exercise`.
    pub fn of(exercise: &Exercise) -> Self {
        Self {
            id: exercise.id().into(),
            hints: exercise
                .hints
                .iter()
                .map(|hint| hint.0.clone().into())
                .collect(),
            solution: exercise.solution.clone().into(),
        }
    }
}

/// Hints and solution of an exercise.
#[component]
pub fn Hints(props: &HintsProps) -> Html {
    let page = use_page();
    let progress = page.progress.of(&props.id);
    let asking = use_state(|| false);
    let open = use_state(|| false);
    let shown = (progress.hints as usize).min(props.hints.len());
    let left = props.hints.len() - shown;

    let next = {
        let (page, id) = (page.clone(), props.id.clone());
        Callback::from(move |_: MouseEvent| {
            let mut progress = page.progress.of(&id);
            progress.hints += 1;
            page.note(&id, progress);
        })
    };
    let reveal = {
        let (open, page, id) = (open.setter(), page.clone(), props.id.clone());
        Callback::from(move |()| {
            let mut progress = page.progress.of(&id);
            progress.solution_seen = true;
            page.note(&id, progress);
            open.set(true);
        })
    };
    let ask = {
        let (asking, open_now, reveal) = (asking.setter(), open.clone(), reveal.clone());
        let free = progress.passed || progress.solution_seen;
        Callback::from(move |_: MouseEvent| {
            if *open_now {
                open_now.set(false);
            } else if free {
                reveal.emit(());
            } else {
                asking.set(true);
            }
        })
    };
    let answer = {
        let asking = asking.setter();
        Callback::from(move |yes: bool| {
            asking.set(false);
            if yes {
                reveal.emit(());
            }
        })
    };
    html! {
        <section class="hints" aria-label="Hints and solution">
            <ol aria-live="polite">
                { for props.hints.iter().take(shown).enumerate().map(|(index, hint)| html! {
                    <li key={index} data-testid="hint"><Markup html={hint.clone()} /></li>
                }) }
            </ol>
            <p class="hint-buttons">
                if left > 0 {
                    <button type="button" data-testid="hint-button" onclick={next}>
                        { if shown == 0 { "Give me a hint" } else { "Another hint" } }
                        <span class="muted">{ format!(" {} of {}", shown + 1, props.hints.len()) }</span>
                    </button>
                }
                <button
                    type="button"
                    class="quiet"
                    data-testid="solution-button"
                    aria-expanded={open.to_string()}
                    onclick={ask}
                >
                    { if *open { "Hide the solution" } else { "Show the solution" } }
                </button>
            </p>
            if *open {
                <figure class="solution" data-testid="solution">
                    <figcaption>{ "One solution" }</figcaption>
                    <pre tabindex="0"><code>{ &props.solution }</code></pre>
                </figure>
            }
            if *asking {
                <Confirm
                    title="Show the solution?"
                    text="You learn more from one more try. Your own code is kept either way."
                    yes="Show it"
                    no="Let me try"
                    on_answer={answer}
                />
            }
        </section>
    }
}
