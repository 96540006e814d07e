//! A list of exercises, each with how far the learner is in it.

use contents::{Chapter, Exercise};
use yew::prelude::*;

use super::icon::Icon;
use crate::context::{Page, use_page};
use crate::route::Route;
use crate::state::tally;
use crate::storage::Progress;

/// Properties of [`ExerciseLinks`].
#[derive(Properties, PartialEq)]
pub struct ExerciseLinksProps {
    /// The chapter.
    pub chapter: AttrValue,
    /// Only the exercise with this slug.
    #[prop_or_default]
    pub only: Option<AttrValue>,
}

/// Links to the exercises of a chapter.
#[component]
pub fn ExerciseLinks(props: &ExerciseLinksProps) -> Html {
    let Page {
        library, progress, ..
    } = use_page();
    let Some(chapter) = library
        .contents()
        .ok()
        .and_then(|contents| contents.find(&props.chapter))
    else {
        return html! {};
    };
    let wanted = chapter.exercises.iter().filter(|exercise| {
        props
            .only
            .as_ref()
            .is_none_or(|slug| **slug == *exercise.slug)
    });
    html! {
        <ul class="exercise-links">
            { for wanted.map(|exercise| link(chapter, exercise, progress.of(&chapter.id_of(exercise)))) }
        </ul>
    }
}

fn link(chapter: &Chapter, exercise: &Exercise, progress: Progress) -> Html {
    let (icon, state, class) = match progress {
        Progress { passed: true, .. } => (Icon::Check, "done", "done"),
        Progress { attempts: 0, .. } => (Icon::Circle, "not begun", ""),
        _ => (Icon::Begun, "begun", "begun"),
    };
    html! {
        <li>
            <a
                class={classes!("exercise-link", class)}
                href={Route::exercise(&chapter.slug, &exercise.slug).href()}
                data-testid="exercise-link"
                data-passed={progress.passed.to_string()}
            >
                { icon.draw() }
                <span class="exercise-title">{ &exercise.title }</span>
                <span class="exercise-facts">
                    { format!("{}, {}, {state}", tally::difficulty(exercise.difficulty), tally::minutes(exercise.minutes)) }
                </span>
            </a>
        </li>
    }
}
