//! The contents: parts and chapters.

use contents::Chapter;
use yew::prelude::*;
use yew_router::prelude::*;

use super::icon::Icon;
use crate::context::{Page, use_page};
use crate::route::Route;

/// Properties of [`Contents`].
#[derive(Properties, PartialEq)]
pub struct ContentsProps {
    /// Whether they are open where they are behind a button.
    pub open: bool,
}

/// The contents of the guide, with what is done and where the learner is.
#[component]
pub fn Contents(props: &ContentsProps) -> Html {
    let here = use_route::<Route>();
    let slug = match &here {
        Some(Route::Chapter { slug }) => Some(slug.as_str()),
        Some(Route::Exercise { chapter, .. }) => Some(chapter.as_str()),
        _ => None,
    };
    let Page {
        library, progress, ..
    } = use_page();
    let chapters = library
        .contents()
        .map_or(&[][..], |contents| &contents.chapters);
    let link = |route: Route, words: &str| {
        let current = (here.as_ref() == Some(&route)).then_some("page");
        html! { <li><a href={route.href()} aria-current={current}>{ words }</a></li> }
    };
    html! {
        <nav
            id="contents"
            class={classes!("contents", props.open.then_some("open"))}
            data-testid="contents"
            aria-label="Contents"
        >
            <ul>
                { link(Route::Home, "Start") }
                { link(Route::Playground, "Playground") }
            </ul>
            { for parts(chapters).into_iter().map(|(part, chapters)| html! {
                <>
                    <h2>{ part }</h2>
                    <ul>
                        { for chapters.into_iter().map(|chapter| html! {
                            <ChapterItem
                                slug={chapter.slug.clone()}
                                title={chapter.title.clone()}
                                current={slug == Some(&chapter.slug)}
                                finished={is_finished(progress.chapter(chapter))}
                            />
                        }) }
                    </ul>
                </>
            }) }
        </nav>
    }
}

/// The chapters under their parts, in order.
fn parts(all: &[Chapter]) -> Vec<(&str, Vec<&Chapter>)> {
    let mut parts: Vec<(&str, Vec<&Chapter>)> = Vec::new();
    for chapter in all {
        match parts.last_mut() {
            Some((part, chapters)) if *part == chapter.part => chapters.push(chapter),
            _ => parts.push((&chapter.part, vec![chapter])),
        }
    }
    parts
}

#[derive(Properties, PartialEq)]
struct ChapterItemProps {
    slug: AttrValue,
    title: AttrValue,
    current: bool,
    finished: bool,
}

fn is_finished((done, all): (usize, usize)) -> bool {
    all > 0 && done == all
}

#[component]
fn ChapterItem(props: &ChapterItemProps) -> Html {
    html! {
        <li>
            <a
                href={Route::chapter(&props.slug).href()}
                aria-current={props.current.then_some("page")}
            >
                { &props.title }
                if props.finished {
                    <span class="contents-done">{ Icon::Check.draw() }<span class="visually-hidden">{ ", done" }</span></span>
                }
            </a>
        </li>
    }
}
