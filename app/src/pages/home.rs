use contents::Chapter;
use yew::prelude::*;

use super::arrival::{HEADING, use_arrival};
use super::contents_missing::ContentsNotCome;
use crate::components::cell::Cell;
use crate::components::progress::ProgressBar;
use crate::context::use_page;
use crate::route::Route;

const CODE: &str = "\
def countdown(n):
    while n:
        yield n
        n -= 1

steps = countdown(3)
print(next(steps))
print(list(steps))
print(list(steps))  # why is this one empty?
";

const PRINTS: &str = "3\n[2, 1]\n[]\n";

/// What this is, and where to begin.
#[component]
pub fn HomePage() -> Html {
    use_arrival("", None);
    let page = use_page();
    let contents = page.library.contents().ok();
    let next = contents.and_then(|contents| {
        contents
            .exercises()
            .find(|(chapter, exercise)| !page.progress.of(&chapter.id_of(exercise)).passed)
    });
    html! {
        <article class="page home">
            <header class="hero">
                <h1 id={HEADING} tabindex="-1">{ "Rehearse for the Python interview" }</h1>
                <p class="lead">
                    { "A guide to what senior interviews ask. Every example runs and every exercise is graded here, \
                       in your browser, by a real Python. Nothing to install, nothing sent anywhere." }
                </p>
            </header>
            <Cell id="home" label="Try it: a generator" starter={CODE} expected={PRINTS} />
            if let Some((chapter, exercise)) = next {
                <p class="first-exercise">
                    <a
                        class="button"
                        href={Route::exercise(&chapter.slug, &exercise.slug).href()}
                        data-testid="exercise-link"
                        data-passed="false"
                    >
                        { format!("Solve an exercise: {}", exercise.title) }
                    </a>
                    <a href={Route::Playground.href()}>{ "or open an empty page" }</a>
                </p>
            }
            <ContentsNotCome />
            if let Some(contents) = contents {
                <h2>{ "Chapters" }</h2>
                <ol class="chapter-list">
                    { for contents.chapters.iter().map(|chapter| {
                        let (done, all) = page.progress.chapter(chapter);
                        chapter_item(chapter, done, all)
                    }) }
                </ol>
            }
        </article>
    }
}

fn chapter_item(chapter: &Chapter, done: usize, all: usize) -> Html {
    html! {
        <li>
            <h3>
                <a href={Route::chapter(&chapter.slug).href()} data-testid="chapter-link">{ &chapter.title }</a>
            </h3>
            <p>{ &chapter.summary }</p>
            <ProgressBar {done} {all} />
        </li>
    }
}
