//! A cell: code that can be changed and run, and its output.

use protocol::RunFile;
use yew::prelude::*;

use super::cell_bar::CellBar;
use super::cell_menu::CellMenu;
use super::file_tabs::{FileQuestions, FileTabs, Question, panel_id, tab_id};
use super::given_input::GivenInput;
use super::made_files::MadeFiles;
use super::output::Output;
use crate::dom;
use crate::editor::{Editor, EditorHandle};
use crate::hooks::{
    CodeHandle, Goal, MAIN_TAB, Program, RunHandle, Tab, TabsHandle, use_code, use_given_input,
    use_live_input, use_made, use_run, use_tabs,
};
use crate::state::{Phase, files, traceback};
use crate::storage::TextFile;

/// Properties of [`Cell`].
#[derive(Properties, PartialEq)]
pub struct CellProps {
    /// Under what its code is kept.
    pub id: AttrValue,
    /// What it is called, for screen readers.
    pub label: AttrValue,
    /// The code that it starts with.
    pub starter: AttrValue,
    /// The files beside it that it starts with.
    #[prop_or_default]
    pub files: Vec<TextFile>,
    /// What the starter prints.
    #[prop_or_default]
    pub expected: Option<AttrValue>,
    /// Lines that the editor shows at least.
    #[prop_or(1)]
    pub min_lines: u32,
    /// Whether `await` may stand outside of functions.
    #[prop_or_default]
    pub top_level_await: bool,
}

/// A cell.
#[component]
pub fn Cell(props: &CellProps) -> Html {
    let code = use_code(&props.id, &props.starter);
    let tabs = use_tabs(&props.id, &props.files);
    let made = use_made(&props.id);
    let given = use_given_input(&props.id);
    let live = use_live_input();
    let run = use_run();
    let asked = use_state(|| None::<Question>);
    let input_shown = use_state(|| !given.first.is_empty());
    use_marks(&code.editor, &run);
    use_marks_in_tabs(&tabs, &run);
    use_goals(&props.id, &code.editor, &tabs);

    let on_run = {
        let (code, run, tabs) = (code.clone(), run.clone(), tabs.clone());
        let (made, given) = (made.clone(), given.clone());
        let top_level_await = props.top_level_await;
        Callback::from(move |()| {
            let mut files = tabs.files();
            files.extend(made.begin(&tabs.paths()));
            let program = Program {
                source: code.text(),
                files,
                stdin: files::lines(&given.text()),
                interactive: live,
                top_level_await,
            };
            let made = made.clone();
            run.start_free(program, Callback::from(move |left| made.take(left)));
        })
    };
    let on_reset = {
        let (code, run, tabs, made) = (code.clone(), run.clone(), tabs.clone(), made.clone());
        Callback::from(move |()| {
            code.reset();
            tabs.reset();
            run.clear();
            made.clear();
        })
    };
    let on_place = {
        let tabs = tabs.clone();
        Callback::from(move |(path, line): (String, u32)| tabs.reveal(&path, line))
    };
    let on_ask = use_callback((), {
        let asked = asked.setter();
        move |question, ()| asked.set(Some(question))
    });
    let on_done = {
        let asked = asked.setter();
        Callback::from(move |()| asked.set(None))
    };
    let on_open = {
        let tabs = tabs.clone();
        Callback::from(move |file: RunFile| {
            if let protocol::FileContent::Text(text) = file.content {
                tabs.put(&file.path, &text);
            }
        })
    };
    let toggle_input = {
        let shown = input_shown.clone();
        Callback::from(move |()| shown.set(!*shown))
    };
    let changed = code.is_changed() || tabs.is_changed();
    let wants_input = !live
        && ["input(", "stdin"]
            .iter()
            .any(|word| code.text().contains(word));
    let menu = html! {
        <CellMenu
            on_new_file={on_ask.reform(|()| Question::New)}
            on_input={toggle_input}
            input_shown={*input_shown}
        />
    };
    html! {
        <section
            class="cell"
            data-testid="cell"
            data-cell={props.id.clone()}
            data-phase={phase_name(run.view.phase)}
            aria-label={props.label.clone()}
        >
            <FileTabs id={props.id.clone()} tabs={tabs.clone()} {on_ask} />
            { editors(props, &code, &tabs, &on_run) }
            if *input_shown || wants_input {
                <GivenInput
                    first={given.first.clone()}
                    {live}
                    open={*input_shown}
                    on_input={Callback::from(move |text| given.typed(text))}
                />
            }
            <CellBar
                active={run.view.is_active()}
                {changed}
                status={run.view.status()}
                {menu}
                {on_run}
                on_stop={stop(&run)}
                {on_reset}
            />
            <Output
                view={run.view.clone()}
                expected={props.expected.clone().filter(|_| !changed)}
                files={known(&tabs)}
                on_line={answer(&run)}
                {on_place}
            />
            <MadeFiles {made} written={tabs.paths()} {on_open} />
            <FileQuestions {tabs} asked={*asked} {on_done} />
        </section>
    }
}

/// An editor for the program, and one for each file; one of them is to be seen.
fn editors(props: &CellProps, code: &CodeHandle, tabs: &TabsHandle, on_run: &Callback<()>) -> Html {
    let on_input = {
        let code = code.clone();
        Callback::from(move |text| code.typed(text))
    };
    let main = html! {
        <Editor
            text={code.first.clone()}
            label={props.label.clone()}
            min_lines={props.min_lines}
            handle={code.editor.clone()}
            {on_input}
            on_run={on_run.clone()}
        />
    };
    let file = |tab: &Tab| {
        let on_input = {
            let (tabs, key) = (tabs.clone(), tab.key);
            Callback::from(move |text| tabs.typed(key, text))
        };
        let editor = html! {
            <Editor
                text={tab.first.clone()}
                label={format!("{}, file {}", props.label, tab.path)}
                min_lines={props.min_lines}
                plain={!tab.path.ends_with(".py")}
                handle={tab.editor.clone()}
                {on_input}
                on_run={on_run.clone()}
            />
        };
        panel(props, tabs, tab.key, editor)
    };
    html! {
        <>
            { panel(props, tabs, MAIN_TAB, main) }
            { for tabs.tabs.iter().map(file) }
        </>
    }
}

/// What a tab shows. Without tabs it is no more than the editor.
fn panel(props: &CellProps, tabs: &TabsHandle, key: u32, editor: Html) -> Html {
    let has_tabs = !tabs.tabs.is_empty();
    html! {
        <div
            {key}
            id={panel_id(&props.id, key)}
            role={has_tabs.then_some("tabpanel")}
            aria-labelledby={has_tabs.then(|| tab_id(&props.id, key))}
            hidden={tabs.selected != key}
        >
            { editor }
        </div>
    }
}

/// The paths of the files that the learner can be shown.
fn known(tabs: &TabsHandle) -> Vec<AttrValue> {
    let files = tabs.tabs.iter().map(|tab| tab.path.clone());
    std::iter::once(guide::MAIN.into()).chain(files).collect()
}

/// Marks in the editor of the program where the last run failed.
#[hook]
pub fn use_marks(editor: &EditorHandle, run: &RunHandle) {
    let found = run
        .view
        .traceback()
        .and_then(|raised| traceback::diagnostic(raised, guide::MAIN));
    let editor = editor.clone();
    use_effect_with(found, move |found| editor.mark(found.as_slice()));
}

/// Marks in the editors of the files where the last run failed.
#[hook]
fn use_marks_in_tabs(tabs: &TabsHandle, run: &RunHandle) {
    let raised = run.view.traceback();
    let found: Vec<_> = tabs
        .tabs
        .iter()
        .map(|tab| raised.and_then(|raised| traceback::diagnostic(raised, &tab.path)))
        .collect();
    let editors: Vec<_> = tabs.tabs.iter().map(|tab| tab.editor.clone()).collect();
    use_effect_with(found, move |found| {
        for (editor, found) in editors.iter().zip(found) {
            editor.mark(found.as_slice());
        }
    });
}

/// Brings the learner where the tabs want it.
#[hook]
fn use_goals(cell: &AttrValue, main: &EditorHandle, tabs: &TabsHandle) {
    let (cell, main, now) = (cell.clone(), main.clone(), tabs.clone());
    use_effect_with(tabs.goals, move |_| {
        let shown = now.tabs.iter().find(|tab| tab.key == now.selected);
        let editor = shown.map_or(&main, |tab| &tab.editor);
        match now.take_goal() {
            None => {}
            Some(Goal::Line(line)) => editor.reveal_line(line),
            Some(Goal::Tab) => match dom::by_id(&tab_id(&cell, now.selected)) {
                Some(tab) => dom::focus(&tab),
                None => editor.focus(),
            },
        }
    });
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
