//! What came of a check, one verdict after the other.

use exercises::{Grade, Shown, Verdict};
use yew::prelude::*;

use super::diff;
use super::icon::Icon;
use super::markup::Markup;
use super::value;
use crate::hooks::GradingPhase;
use crate::state::tally;

/// Properties of [`Verdicts`].
#[derive(Properties)]
pub struct VerdictsProps {
    /// Where the check stands.
    pub phase: GradingPhase,
}

impl PartialEq for VerdictsProps {
    fn eq(&self, other: &Self) -> bool {
        match (&self.phase, &other.phase) {
            (GradingPhase::Graded(a), GradingPhase::Graded(b)) => std::rc::Rc::ptr_eq(a, b),
            (GradingPhase::Failed(a), GradingPhase::Failed(b)) => a == b,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }
}

/// The verdicts of a check. Their tally is announced.
#[component]
pub fn Verdicts(props: &VerdictsProps) -> Html {
    let words = match &props.phase {
        GradingPhase::Idle => String::new(),
        GradingPhase::Learner | GradingPhase::Reference => "Checking".to_owned(),
        GradingPhase::Graded(grade) => summary(grade),
        GradingPhase::Failed(message) => message.clone(),
    };
    let grade = match &props.phase {
        GradingPhase::Graded(grade) => Some(grade),
        _ => None,
    };
    let passed = grade.is_some_and(|grade| grade.passed);
    html! {
        <section class={classes!("verdicts", passed.then_some("passed"))} aria-label="Verdicts">
            <p class="tally" role="status" data-testid="tally">{ words }</p>
            if let Some(grade) = grade {
                if let Some(problem) = &grade.problem {
                    <p class="problem">{ &problem.message }</p>
                }
                <ol data-testid="verdicts">
                    { for grade.verdicts.iter().enumerate().map(|(index, verdict)| {
                        // The first failure is the one to look at.
                        let first = grade.verdicts.iter().position(|verdict| !verdict.passed) == Some(index);
                        draw(index, verdict, first)
                    }) }
                </ol>
                if grade.verdicts.iter().any(|verdict| verdict.cases.is_some()) {
                    <p class="seed muted">{ format!("Inputs were drawn from seed {}.", grade.seed) }</p>
                }
            }
        </section>
    }
}

fn summary(grade: &Grade) -> String {
    let passed = grade
        .verdicts
        .iter()
        .filter(|verdict| verdict.passed)
        .count();
    tally::checks(passed, grade.verdicts.len())
}

fn draw(index: usize, verdict: &Verdict, open: bool) -> Html {
    let (icon, word, class) = if verdict.passed {
        (Icon::Check, "Passed", "passed")
    } else {
        (Icon::Cross, "Failed", "failed")
    };
    html! {
        <li key={index} class={class} data-testid="verdict" data-passed={verdict.passed.to_string()}>
            <details {open}>
                <summary>
                    <span class="verdict-mark">{ icon.draw() }{ word }</span>
                    <span class="verdict-title">{ &verdict.title }</span>
                </summary>
                <div class="verdict-body">{ body(verdict) }</div>
            </details>
        </li>
    }
}

fn body(verdict: &Verdict) -> Html {
    let printed = |shown: &Option<Shown>| matches!(shown, Some(Shown::Text(_)));
    // Of two texts the comparison shows both.
    let compared = verdict.diff.is_some() && printed(&verdict.expected) && printed(&verdict.actual);
    html! {
        <>
            if !verdict.message.is_empty() {
                <p class="verdict-message">{ tally::sentence(&verdict.message) }</p>
            }
            if let Some(feedback) = &verdict.feedback {
                <Markup class="feedback" html={feedback.0.clone()} />
            }
            if let Some(call) = &verdict.call {
                <dl class="verdict-call">
                    if let Some(setup) = &verdict.setup {
                        <dt>{ "After" }</dt>
                        <dd><pre tabindex="0">{ setup }</pre></dd>
                    }
                    <dt>{ "Call" }</dt>
                    <dd><pre tabindex="0" data-testid="call">{ call }</pre></dd>
                </dl>
            }
            if !compared && (verdict.expected.is_some() || verdict.actual.is_some()) {
                <dl class="sides">
                    { side("Expected", "expected", verdict.expected.as_ref()) }
                    { side("Yours", "actual", verdict.actual.as_ref()) }
                </dl>
            }
            if let Some(difference) = &verdict.diff {
                { diff::draw(difference) }
            }
        </>
    }
}

fn side(name: &str, test: &'static str, shown: Option<&Shown>) -> Html {
    let Some(shown) = shown else {
        return html! {};
    };
    html! {
        <div class="side" data-testid={test}>
            <dt>{ name }</dt>
            <dd>{ draw_shown(shown) }</dd>
        </div>
    }
}

fn draw_shown(shown: &Shown) -> Html {
    match shown {
        Shown::Value(picture) => value::draw(picture),
        Shown::Exception { type_name, message } if message.is_empty() => {
            html! { <code class="value">{ format!("raises {type_name}") }</code> }
        }
        Shown::Exception { type_name, message } => {
            html! { <code class="value">{ format!("raises {type_name}: {message}") }</code> }
        }
        Shown::Text(text) if text.is_empty() => {
            html! { <span class="muted">{ "prints nothing" }</span> }
        }
        Shown::Text(text) => html! { <pre tabindex="0">{ text }</pre> },
        Shown::Words(words) => html! { <span>{ words }</span> },
    }
}
