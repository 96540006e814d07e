use guide::{Block, Card, Chapter, ExampleFile, guide};
use yew::prelude::*;
use yew_router::prelude::*;

use super::arrival::{HEADING, use_arrival};
use super::not_found::NotFoundPage;
use crate::components::cards::QuestionCard;
use crate::components::cell::Cell;
use crate::components::exercise_links::ExerciseLinks;
use crate::components::markup::Markup;
use crate::components::outline::{Outline, Section};
use crate::components::progress::ProgressBar;
use crate::context::use_page;
use crate::route::{self, Route};
use crate::storage::TextFile;

/// The ids of the sections that every chapter ends with.
const EXERCISES: &str = "exercises";
const CARDS: &str = "questions";

/// Properties of [`ChapterPage`].
#[derive(Properties, PartialEq)]
pub struct ChapterPageProps {
    /// The slug of the chapter.
    pub slug: AttrValue,
}

/// A chapter of the guide.
#[component]
pub fn ChapterPage(props: &ChapterPageProps) -> Html {
    match guide().find(&props.slug) {
        Some(chapter) => html! { <Found slug={chapter.slug.clone()} /> },
        None => html! { <NotFoundPage /> },
    }
}

#[component]
fn Found(props: &ChapterPageProps) -> Html {
    let location = use_location();
    let section = location
        .as_ref()
        .and_then(|location| route::section(location.query_str()))
        .map(str::to_owned);
    let page = use_page();
    let chapter = guide().find(&props.slug);
    use_arrival(
        chapter.map_or("", |chapter| chapter.title.as_str()),
        section,
    );
    let Some(chapter) = chapter else {
        return html! {};
    };
    let (done, all) = page.progress.chapter(&chapter.slug);
    html! {
        <div class="with-outline">
            <article class="page chapter">
                <header>
                    <p class="kicker">{ &chapter.part }</p>
                    <h1 id={HEADING} tabindex="-1">{ &chapter.title }</h1>
                    <p class="lead">{ &chapter.summary }</p>
                </header>
                { for chapter.blocks.iter().enumerate().map(|(index, block)| draw(chapter, index, block)) }
                if all > 0 {
                    <section aria-labelledby={EXERCISES}>
                        <h2 id={EXERCISES}>{ "Exercises" }</h2>
                        <ProgressBar {done} {all} />
                        <ExerciseLinks chapter={chapter.slug.clone()} />
                    </section>
                }
                if !chapter.cards.is_empty() {
                    <section aria-labelledby={CARDS}>
                        <h2 id={CARDS}>{ "Questions you will be asked" }</h2>
                        <p>{ "Answer aloud first, then look." }</p>
                        <ul class="cards">{ for chapter.cards.iter().map(card) }</ul>
                    </section>
                }
                { neighbours(chapter) }
            </article>
            <Outline slug={chapter.slug.clone()} sections={sections(chapter, all > 0)} />
        </div>
    }
}

fn draw(chapter: &Chapter, index: usize, block: &Block) -> Html {
    match block {
        Block::Prose(html) => html! { <Markup key={index} html={html.0.clone()} /> },
        Block::Example {
            name,
            source,
            files,
            output,
        } => html! {
            <Cell
                key={name.clone()}
                id={format!("chapter/{}/{name}", chapter.slug)}
                label={format!("Example: {}", name.replace('-', " "))}
                starter={source.clone()}
                files={files.iter().map(text_file).collect::<Vec<_>>()}
                expected={output.clone()}
            />
        },
        Block::Exercise { slug } => html! {
            <div key={index} class="exercise-block">
                <ExerciseLinks chapter={chapter.slug.clone()} only={slug.clone()} />
            </div>
        },
    }
}

fn text_file(file: &ExampleFile) -> TextFile {
    TextFile {
        path: file.path.clone(),
        text: file.text.clone(),
    }
}

fn card(card: &Card) -> Html {
    html! {
        <QuestionCard
            key={card.id.clone()}
            id={card.id.clone()}
            question={card.question.0.clone()}
            answer={card.answer.0.clone()}
            explanation={card.explanation.0.clone()}
        />
    }
}

fn sections(chapter: &Chapter, exercises: bool) -> Vec<Section> {
    let own = chapter.outline.iter().map(|heading| Section {
        id: heading.id.clone().into(),
        title: heading.text.clone().into(),
        level: heading.level,
    });
    let last = [
        exercises.then_some((EXERCISES, "Exercises")),
        (!chapter.cards.is_empty()).then_some((CARDS, "Questions")),
    ];
    let last = last.into_iter().flatten().map(|(id, title)| Section {
        id: id.into(),
        title: title.into(),
        level: 2,
    });
    own.chain(last).collect()
}

fn neighbours(chapter: &Chapter) -> Html {
    let link = |to: Option<&'static Chapter>, words, rel| {
        to.map(|to| {
            html! {
                <a class={rel} {rel} href={Route::chapter(&to.slug).href()}>
                    <span class="muted">{ words }</span>
                    { &to.title }
                </a>
            }
        })
    };
    html! {
        <nav class="neighbours" aria-label="Chapters before and after">
            { for link(guide().previous(&chapter.slug), "Previous", "prev") }
            { for link(guide().next(&chapter.slug), "Next", "next") }
        </nav>
    }
}
