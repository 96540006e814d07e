use contents::Contents;
use guide::{Block, Card, Chapter, ExampleFile};
use yew::prelude::*;
use yew_router::prelude::*;

use super::arrival::{HEADING, use_arrival};
use super::contents_missing::ContentsMissing;
use super::not_found::NotFoundPage;
use crate::components::cards::QuestionCard;
use crate::components::cell::Cell;
use crate::components::exercise_links::ExerciseLinks;
use crate::components::markup::Markup;
use crate::components::missing::{Coming, NotCome};
use crate::components::outline::{Outline, Section};
use crate::components::progress::ProgressBar;
use crate::context::use_page;
use crate::hooks::{Fetched, use_file};
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
    let library = use_page().library;
    match library.contents() {
        Ok(contents) => match contents.find(&props.slug) {
            Some(chapter) => html! { <Found chapter={chapter.clone()} /> },
            None => html! { <NotFoundPage /> },
        },
        Err(_) => html! { <ContentsMissing /> },
    }
}

#[derive(Properties, PartialEq)]
struct FoundProps {
    chapter: contents::Chapter,
}

/// What the contents say of the chapter is drawn at once, the rest when it has come.
#[component]
fn Found(props: &FoundProps) -> Html {
    let listed = &props.chapter;
    let page = use_page();
    let location = use_location();
    let text = use_file(page.library.texts(), &listed.text);
    let section = location
        .as_ref()
        // Before, there is no section to go to.
        .filter(|_| matches!(text, Fetched::Here(_)))
        .and_then(|location| route::section(location.query_str()))
        .map(str::to_owned);
    use_arrival(&listed.title, section);
    let (body, sections) = match &text {
        Fetched::Coming => (html! { <Coming /> }, None),
        Fetched::Missing(why, again) => (
            html! { <NotCome what="This chapter" why={why.clone()} on_retry={again.clone()} /> },
            None,
        ),
        Fetched::Here(chapter) => (
            html! { <Body slug={listed.slug.clone()} {chapter} /> },
            Some(sections(chapter, !listed.exercises.is_empty())),
        ),
    };
    html! {
        <div class="with-outline">
            <article class="page chapter">
                <header>
                    <p class="kicker">{ &listed.part }</p>
                    <h1 id={HEADING} tabindex="-1">{ &listed.title }</h1>
                    <p class="lead">{ &listed.summary }</p>
                </header>
                { body }
            </article>
            if let Some(sections) = sections {
                <Outline slug={listed.slug.clone()} {sections} />
            }
        </div>
    }
}

#[derive(Properties)]
struct BodyProps {
    slug: String,
    chapter: std::rc::Rc<Chapter>,
}

impl PartialEq for BodyProps {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.chapter, &other.chapter)
    }
}

#[component]
fn Body(props: &BodyProps) -> Html {
    let chapter = &*props.chapter;
    let page = use_page();
    let Ok(contents) = page.library.contents() else {
        return html! {};
    };
    let (done, all) = contents
        .find(&props.slug)
        .map_or((0, 0), |listed| page.progress.chapter(listed));
    html! {
        <>
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
            { neighbours(contents, &props.slug) }
        </>
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

fn neighbours(contents: &Contents, slug: &str) -> Html {
    let link = |to: Option<&contents::Chapter>, words, rel| {
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
            { for link(contents.previous(slug), "Previous", "prev") }
            { for link(contents.next(slug), "Next", "next") }
        </nav>
    }
}
