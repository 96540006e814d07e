//! A traceback, as Python prints it. Its places in the learner's file lead there.

use yew::prelude::*;

use crate::state::traceback::{Piece, pieces};

/// Properties of [`TracebackView`].
#[derive(Properties, PartialEq)]
pub struct TracebackProps {
    /// The text.
    pub rendered: AttrValue,
    /// The learner wants to see this line.
    pub on_place: Callback<u32>,
}

/// A traceback.
#[component]
pub fn TracebackView(props: &TracebackProps) -> Html {
    let pieces = pieces(&props.rendered)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => html! { { text } },
            Piece::Place { text, line } => {
                let onclick = props.on_place.reform(move |_: MouseEvent| line);
                html! {
                    <button
                        type="button"
                        class="place"
                        data-testid="place"
                        data-line={line.to_string()}
                        title={format!("Go to line {line}")}
                        {onclick}
                    >
                        { text }
                    </button>
                }
            }
        });
    html! {
        <pre class="traceback" data-testid="traceback" role="group" aria-label="Traceback" tabindex="0">
            { for pieces }
        </pre>
    }
}
