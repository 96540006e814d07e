//! A traceback, as Python prints it. Its places in the learner's files lead there.

use yew::prelude::*;

use crate::state::traceback::{Piece, pieces};

/// Properties of [`TracebackView`].
#[derive(Properties, PartialEq)]
pub struct TracebackProps {
    /// The text.
    pub rendered: AttrValue,
    /// Paths of the files that the learner can be shown.
    pub files: Vec<AttrValue>,
    /// The learner wants to see this line of a file.
    pub on_place: Callback<(String, u32)>,
}

/// A traceback.
#[component]
pub fn TracebackView(props: &TracebackProps) -> Html {
    let known = |path: &str| props.files.iter().any(|file| file == path);
    let pieces = pieces(&props.rendered, known)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => html! { { text } },
            Piece::Place { text, path, line } => {
                let onclick = props
                    .on_place
                    .reform(move |_: MouseEvent| (path.clone(), line));
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
