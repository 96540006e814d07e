use std::ops::Deref;
use std::rc::Rc;

use exercises::Exercise;
use yew::prelude::*;

use super::arrival::{HEADING, use_arrival};
use super::contents_missing::ContentsMissing;
use super::not_found::NotFoundPage;
use crate::components::cell::{answer, phase_name, use_marks};
use crate::components::cell_bar::CellBar;
use crate::components::cell_menu::CellMenu;
use crate::components::given_input::GivenInput;
use crate::components::hints::{Hints, HintsProps};
use crate::components::made_files::MadeFiles;
use crate::components::markup::Markup;
use crate::components::missing::{Coming, NotCome};
use crate::components::output::Output;
use crate::components::verdicts::Verdicts;
use crate::context::use_page;
use crate::editor::Editor;
use crate::hooks::{
    Fetched, GradingPhase, Program, use_code, use_file, use_given_input, use_grading,
    use_live_input, use_made, use_run,
};
use crate::route::Route;
use crate::state::{files, tally};

/// Properties of [`ExercisePage`].
#[derive(Properties, PartialEq)]
pub struct ExercisePageProps {
    /// The slug of the chapter.
    pub chapter: AttrValue,
    /// The slug of the exercise.
    pub slug: AttrValue,
}

/// An exercise.
#[component]
pub fn ExercisePage(props: &ExercisePageProps) -> Html {
    let library = use_page().library;
    let Ok(contents) = library.contents() else {
        return html! { <ContentsMissing /> };
    };
    let found = contents.find(&props.chapter).and_then(|chapter| {
        let file = chapter.tasks.clone()?;
        Some((chapter, chapter.exercise(&props.slug)?, file))
    });
    let Some((chapter, exercise, file)) = found else {
        return html! { <NotFoundPage /> };
    };
    let next = match (
        chapter.exercise_after(&exercise.slug),
        contents.next(&chapter.slug),
    ) {
        (Some(next), _) => Onward {
            route: Route::exercise(&chapter.slug, &next.slug),
            words: "Next exercise",
            title: next.title.clone(),
        },
        (None, Some(next)) => Onward {
            route: Route::chapter(&next.slug),
            words: "Next chapter",
            title: next.title.clone(),
        },
        (None, None) => Onward {
            route: Route::Home,
            words: "The last exercise",
            title: "All chapters".to_owned(),
        },
    };
    html! {
        <Found
            chapter={chapter.slug.clone()}
            chapter_title={chapter.title.clone()}
            exercise={exercise.clone()}
            {file}
            {next}
        />
    }
}

/// Where to go from an exercise.
#[derive(PartialEq)]
struct Onward {
    route: Route,
    words: &'static str,
    title: String,
}

#[derive(Properties, PartialEq)]
struct FoundProps {
    chapter: String,
    chapter_title: String,
    exercise: contents::Exercise,
    file: contents::File,
    next: Onward,
}

/// What the contents say of the exercise is drawn at once, the rest when it has come.
#[component]
fn Found(props: &FoundProps) -> Html {
    let exercise = &props.exercise;
    let page = use_page();
    let tasks = use_file(page.library.tasks(), &props.file);
    use_arrival(&exercise.title, None);
    let body = match tasks {
        Fetched::Coming => html! { <Coming /> },
        Fetched::Missing(why, on_retry) => {
            html! { <NotCome what="This exercise" {why} {on_retry} /> }
        }
        Fetched::Here(tasks) => {
            Known::new(tasks, &exercise.slug).map_or_else(Html::default, |known| {
                html! {
                    <>
                        <div class="bench">
                            <div class="task">
                                <Markup html={known.prompt.0.clone()} />
                                <Hints ..HintsProps::of(&known) />
                            </div>
                            <Workbench exercise={known} />
                        </div>
                        { onward(props) }
                    </>
                }
            })
        }
    };
    html! {
        <article class="page exercise">
            <header>
                <p class="kicker">
                    <a href={Route::chapter(&props.chapter).href()}>{ &props.chapter_title }</a>
                </p>
                <h1 id={HEADING} tabindex="-1">{ &exercise.title }</h1>
                <p class="facts">
                    { format!("{}, about {}", tally::difficulty(exercise.difficulty), tally::minutes(exercise.minutes)) }
                    if !exercise.topics.is_empty() {
                        { ". " }{ exercise.topics.join(", ") }
                    }
                </p>
            </header>
            { body }
        </article>
    }
}

/// An exercise of a file that has come.
#[derive(Clone)]
struct Known {
    tasks: Rc<exercises::Chapter>,
    index: usize,
}

impl Known {
    fn new(tasks: Rc<exercises::Chapter>, slug: &str) -> Option<Self> {
        let index = tasks.exercises.iter().position(|own| own.slug == slug)?;
        Some(Self { tasks, index })
    }
}

impl Deref for Known {
    type Target = Exercise;

    fn deref(&self) -> &Exercise {
        &self.tasks.exercises[self.index]
    }
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.tasks, &other.tasks) && self.index == other.index
    }
}

#[derive(Properties, PartialEq)]
struct WorkbenchProps {
    exercise: Known,
}

/// Editor, output and verdicts.
#[component]
fn Workbench(props: &WorkbenchProps) -> Html {
    let exercise = &props.exercise;
    let page = use_page();
    let id = exercise.id();
    let cell = format!("exercise/{id}");
    let code = use_code(&cell, &exercise.starter);
    let made = use_made(&cell);
    let given = use_given_input(&cell);
    let input_shown = use_state(|| !given.first.is_empty());
    let live = use_live_input();
    let run = use_run();
    let grading = use_grading();
    use_marks(&code.editor, &run);

    let on_input = {
        let code = code.clone();
        Callback::from(move |text| code.typed(text))
    };
    let on_run = {
        let (code, run, grading) = (code.clone(), run.clone(), grading.clone());
        let (made, given) = (made.clone(), given.clone());
        Callback::from(move |()| {
            grading.clear();
            let program = Program {
                source: code.text(),
                files: made.begin(&[]),
                stdin: files::lines(&given.text()),
                interactive: live,
                top_level_await: false,
            };
            let made = made.clone();
            run.start_free(program, Callback::from(move |left| made.take(left)));
        })
    };
    let on_check = {
        let (code, run, grading, id) = (code.clone(), run.clone(), grading.clone(), id.clone());
        let exercise = exercise.clone();
        Callback::from(move |()| {
            let (page, id) = (page.clone(), id.clone());
            let graded = Callback::from(move |grade: Rc<exercises::Grade>| {
                let passed = grade
                    .verdicts
                    .iter()
                    .filter(|verdict| verdict.passed)
                    .count();
                let counts = [passed, grade.verdicts.len()]
                    .map(|count| u32::try_from(count).unwrap_or(u32::MAX));
                let progress = page.progress.of(&id).attempted(counts[0], counts[1]);
                page.note(&id, progress);
            });
            grading.check(&exercise, &code.text(), &run, graded);
        })
    };
    let on_stop = {
        let (run, grading) = (run.clone(), grading.clone());
        Callback::from(move |()| {
            run.stop();
            grading.stop();
        })
    };
    let on_reset = {
        let (code, run, grading) = (code.clone(), run.clone(), grading.clone());
        let made = made.clone();
        Callback::from(move |()| {
            code.reset();
            made.clear();
            run.clear();
            grading.clear();
        })
    };
    let on_place = {
        let editor = code.editor.clone();
        Callback::from(move |(_, line): (String, u32)| editor.reveal_line(line))
    };
    let onkeydown = {
        let on_check = on_check.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && event.shift_key() && (event.ctrl_key() || event.meta_key())
            {
                event.prevent_default();
                on_check.emit(());
            }
        })
    };
    let status = match grading.phase {
        GradingPhase::Learner | GradingPhase::Reference => "Checking".to_owned(),
        _ => run.view.status(),
    };
    let wants_input = !live
        && ["input(", "stdin"]
            .iter()
            .any(|word| code.text().contains(word));
    let toggle_input = {
        let shown = input_shown.clone();
        Callback::from(move |()| shown.set(!*shown))
    };
    let menu = html! { <CellMenu on_input={toggle_input} input_shown={*input_shown} /> };
    let label = format!("Your answer: {}", exercise.title);
    html! {
        <div class="workbench">
            <section
                class="cell"
                data-testid="cell"
                data-cell={cell}
                data-phase={phase_name(run.view.phase)}
                aria-label={label.clone()}
                {onkeydown}
            >
                <Editor
                    text={code.first.clone()}
                    {label}
                    min_lines={10}
                    handle={code.editor.clone()}
                    {on_input}
                    on_run={on_run.clone()}
                />
                if *input_shown || wants_input {
                    <GivenInput
                        first={given.first.clone()}
                        {live}
                        open={*input_shown}
                        on_input={Callback::from(move |text| given.typed(text))}
                    />
                }
                <CellBar
                    active={run.view.is_active() || grading.is_active()}
                    changed={code.is_changed()}
                    {status}
                    {menu}
                    secondary={true}
                    {on_run}
                    {on_stop}
                    {on_reset}
                >
                    <button
                        type="button"
                        class="primary"
                        data-testid="check-button"
                        title="Ctrl-Shift-Enter"
                        onclick={on_check.reform(|_: MouseEvent| ())}
                    >
                        { "Check" }
                    </button>
                </CellBar>
                <Output
                    view={run.view.clone()}
                    files={vec![AttrValue::from(guide::MAIN)]}
                    on_line={answer(&run)}
                    {on_place}
                />
                <MadeFiles {made} />
            </section>
            <Verdicts phase={grading.phase.clone()} />
        </div>
    }
}

/// The next exercise of the chapter, or the chapter after it.
fn onward(props: &FoundProps) -> Html {
    let next = &props.next;
    html! {
        <nav class="neighbours" aria-label="Onward">
            <a class="prev" rel="prev" href={Route::chapter(&props.chapter).href()}>
                <span class="muted">{ "Chapter" }</span>
                { &props.chapter_title }
            </a>
            <a class="next" rel="next" href={next.route.href()}>
                <span class="muted">{ next.words }</span>
                { &next.title }
            </a>
        </nav>
    }
}
