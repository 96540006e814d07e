//! What a cell has to show for its run: printed text, input, traceback, notice.

use yew::prelude::*;

use super::console::ConsoleView;
use super::stdin::Stdin;
use super::traceback::TracebackView;
use crate::state::{Notice, Phase, RunView, Tone};
use web_sys::HtmlElement;

/// Properties of [`Output`].
#[derive(Properties, PartialEq)]
pub struct OutputProps {
    /// The run.
    pub view: RunView,
    /// What the program is known to print, shown until it has been run.
    #[prop_or_default]
    pub expected: Option<AttrValue>,
    /// A line of input was typed, or the input ended.
    pub on_line: Callback<Option<String>>,
    /// Paths of the learner's files, to which places in a traceback lead.
    pub files: Vec<AttrValue>,
    /// A place in a traceback was chosen: a file and a line.
    pub on_place: Callback<(String, u32)>,
}

/// What a cell has to show for its run.
#[component]
pub fn Output(props: &OutputProps) -> Html {
    let view = &props.view;
    let node = use_node_ref();
    let height = use_mut_ref(|| 0.0);
    // A new run empties the output: as much room is kept as there was, in the same change of the
    // page, so that nothing below jumps.
    let idle = view.phase == Phase::Idle;
    {
        let (node, height) = (node.clone(), height.clone());
        let shown = (view.phase, props.expected.clone());
        use_effect_with(shown, move |(phase, _)| {
            if !phase.is_active()
                && let Some(node) = node.cast::<HtmlElement>()
            {
                height.replace(node.get_bounding_client_rect().height());
            }
        });
    }
    let kept = (!idle).then(|| format!("min-height: {}px", height.borrow()));
    if idle {
        return match &props.expected {
            Some(text) => html! {
                <div ref={node} class="output" data-testid="output" data-kind="expected">
                    <p class="output-label">{ "Prints" }</p>
                    <pre class="console" tabindex="0" role="group" aria-label="What it prints">{ text }</pre>
                </div>
            },
            None => {
                html! { <div ref={node} class="output empty" data-testid="output" data-kind="live" /> }
            }
        };
    }
    let nothing =
        view.console.is_empty() && view.phase == Phase::Ended && view.traceback().is_none();
    html! {
        <div ref={node} class="output" data-testid="output" data-kind="live" style={kept}>
            <p class="output-label">{ "Output" }</p>
            if nothing {
                <p class="nothing">{ "Nothing was printed." }</p>
            }
            if !view.console.is_empty() {
                <ConsoleView console={view.console.clone()} />
            }
            if let Some(limit) = view.cut {
                <p class="cut">
                    { format!("Output beyond {} MB was dropped.", limit / 1_000_000) }
                </p>
            }
            if view.phase == Phase::Input {
                <Stdin on_line={props.on_line.clone()} />
            }
            if let Some(traceback) = view.traceback().filter(|traceback| !traceback.rendered.is_empty()) {
                <TracebackView
                    rendered={traceback.rendered.clone()}
                    files={props.files.clone()}
                    on_place={props.on_place.clone()}
                />
            }
            if let Some(notice) = view.notice() {
                { draw_notice(&notice) }
            }
        </div>
    }
}

fn draw_notice(notice: &Notice) -> Html {
    let tone = match notice.tone {
        Tone::Plain => "plain",
        Tone::Bad => "bad",
    };
    html! {
        <div class={classes!("notice", tone)} data-testid="notice">
            <p><strong>{ &notice.what }</strong></p>
            if !notice.advice.is_empty() {
                <p>{ &notice.advice }</p>
            }
        </div>
    }
}
