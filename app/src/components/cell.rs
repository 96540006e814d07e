//! A cell: code that can be changed and run, and its output.

use yew::prelude::*;

use super::cell_bar::CellBar;
use super::output::Output;
use crate::editor::Editor;
use crate::editor::EditorHandle;
use crate::hooks::{RunHandle, use_code, use_run};
use crate::state::{Phase, traceback};

/// Properties of [`Cell`].
#[derive(Properties, PartialEq)]
pub struct CellProps {
    /// Under what its code is kept.
    pub id: AttrValue,
    /// What it is called, for screen readers.
    pub label: AttrValue,
    /// The code that it starts with.
    pub starter: AttrValue,
    /// What the starter prints.
    #[prop_or_default]
    pub expected: Option<AttrValue>,
    /// Lines that the editor shows at least.
    #[prop_or(1)]
    pub min_lines: u32,
}

/// A cell.
#[component]
pub fn Cell(props: &CellProps) -> Html {
    let code = use_code(&props.id, &props.starter);
    let run = use_run();
    use_marks(&code.editor, &run);
    let on_input = {
        let code = code.clone();
        Callback::from(move |text| code.typed(text))
    };
    let on_run = {
        let (code, run) = (code.clone(), run.clone());
        Callback::from(move |()| run.start_free(code.text()))
    };
    let on_reset = {
        let (code, run) = (code.clone(), run.clone());
        Callback::from(move |()| {
            code.reset();
            run.clear();
        })
    };
    let on_place = {
        let editor = code.editor.clone();
        Callback::from(move |line| editor.reveal_line(line))
    };
    html! {
        <section
            class="cell"
            data-testid="cell"
            data-cell={props.id.clone()}
            data-phase={phase_name(run.view.phase)}
            aria-label={props.label.clone()}
        >
            <Editor
                text={code.first.clone()}
                label={props.label.clone()}
                min_lines={props.min_lines}
                handle={code.editor.clone()}
                {on_input}
                on_run={on_run.clone()}
            />
            <CellBar
                active={run.view.is_active()}
                changed={code.is_changed()}
                status={run.view.status()}
                {on_run}
                on_stop={stop(&run)}
                {on_reset}
            />
            <Output
                view={run.view.clone()}
                expected={props.expected.clone().filter(|_| !code.is_changed())}
                on_line={answer(&run)}
                {on_place}
            />
        </section>
    }
}

/// Marks in the editor where the last run failed.
#[hook]
pub fn use_marks(editor: &EditorHandle, run: &RunHandle) {
    let found = run.view.traceback().and_then(traceback::diagnostic);
    let editor = editor.clone();
    use_effect_with(found, move |found| editor.mark(found.as_slice()));
}

/// What stops the run.
pub fn stop(run: &RunHandle) -> Callback<()> {
    let run = run.clone();
    Callback::from(move |()| run.stop())
}

/// What answers the run.
pub fn answer(run: &RunHandle) -> Callback<Option<String>> {
    let run = run.clone();
    Callback::from(move |line| run.answer(line))
}

/// The phase for style sheets and tests.
pub fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Idle => "idle",
        Phase::Waiting => "waiting",
        Phase::Running => "running",
        Phase::Input => "input",
        Phase::Ended => "ended",
    }
}
