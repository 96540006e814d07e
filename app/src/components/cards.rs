//! Question cards: question, answer, explanation.

use yew::prelude::*;

use super::markup::Markup;

/// Properties of [`QuestionCard`].
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// Its id in the chapter.
    pub id: AttrValue,
    /// The question, as HTML.
    pub question: AttrValue,
    /// The short answer, as HTML.
    pub answer: AttrValue,
    /// The longer story, as HTML.
    pub explanation: AttrValue,
}

/// How much of a card is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Question,
    Answer,
    Explanation,
}

/// A card that shows its question first.
#[component]
pub fn QuestionCard(props: &CardProps) -> Html {
    let side = use_state(|| Side::Question);
    let turn = |to: Side| {
        let side = side.setter();
        Callback::from(move |_: MouseEvent| side.set(to))
    };
    let answered = *side != Side::Question;
    let explained = *side == Side::Explanation;
    html! {
        <li class="card" data-testid="card" data-card={props.id.clone()}>
            <Markup class="card-question" html={props.question.clone()} />
            <div aria-live="polite">
                if answered {
                    <Markup class="card-answer" html={props.answer.clone()} />
                }
                if explained {
                    <Markup class="card-explanation" html={props.explanation.clone()} />
                }
            </div>
            <p class="card-buttons">
                <button
                    type="button"
                    data-testid="card-flip"
                    aria-expanded={answered.to_string()}
                    onclick={turn(if answered { Side::Question } else { Side::Answer })}
                >
                    { if answered { "Hide the answer" } else { "Show the answer" } }
                </button>
                if answered && !props.explanation.is_empty() {
                    <button
                        type="button"
                        class="quiet"
                        data-testid="card-more"
                        aria-expanded={explained.to_string()}
                        onclick={turn(if explained { Side::Answer } else { Side::Explanation })}
                    >
                        { if explained { "Less" } else { "Why" } }
                    </button>
                }
            </p>
        </li>
    }
}
