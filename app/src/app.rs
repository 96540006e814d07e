//! The frame around every page.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::components::contents::Contents;
use crate::components::header::Header;
use crate::components::runtime_bar::RuntimeBar;
use crate::context::{Book, Page, Shelf};
use crate::fetch::Freshness;
use crate::hooks::use_kept_site;
use crate::library::Library;
use crate::pages::{ChapterPage, ExercisePage, HomePage, NotFoundPage, PlaygroundPage};
use crate::route::Route;
use crate::storage::{Keeper, Trouble};
use crate::supervisor::Supervisor;
use crate::{config, dom};

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What there is to read and to solve.
    pub library: Library,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let library = use_state(|| props.library.clone());
    let reopen = {
        let library = library.setter();
        use_callback((), move |(), ()| {
            let library = library.clone();
            spawn_local(async move { library.set(Library::open(Freshness::Fresh).await) });
        })
    };
    let trouble = use_state(|| None::<Trouble>);
    let supervisor = use_memo((), |()| Supervisor::new(config::supervisor()));
    let keeper = {
        let trouble = trouble.setter();
        use_memo((), move |()| {
            Keeper::open(Callback::from(move |found| trouble.set(Some(found))))
        })
    };
    let shelf = use_memo((), |()| Shelf::default());
    let progress = {
        let keeper = keeper.clone();
        use_reducer(move || Book::read(&keeper))
    };
    {
        let supervisor = supervisor.clone();
        use_effect_with((), move |()| {
            let waiting = after_paint(move || {
                supervisor.load();
                // What the learner has asked for goes first.
                supervisor.when_calm(load_editor);
            });
            move || drop(waiting)
        });
    }
    let page = Page {
        library: (*library).clone(),
        reopen,
        supervisor: (*supervisor).clone(),
        keeper: (*keeper).clone(),
        shelf: (*shelf).clone(),
        progress,
    };
    let dismiss = {
        let trouble = trouble.setter();
        Callback::from(move |_: MouseEvent| trouble.set(None))
    };
    html! {
        <ContextProvider<Page> context={page}>
            <HashRouter>
                if let Some(found) = *trouble {
                    <div class="banner" role="alert">
                        <p>{ found.message() }</p>
                        <button type="button" onclick={dismiss}>{ "I see" }</button>
                    </div>
                }
                <Frame />
            </HashRouter>
        </ContextProvider<Page>>
    }
}

/// Header, contents and the page that the address names.
#[component]
fn Frame() -> Html {
    use_kept_site();
    let open = use_state(|| false);
    let place = use_location()
        .map(|location| (location.path().to_owned(), location.query_str().to_owned()));
    {
        // Whoever has chosen a chapter wants to see it.
        let open = open.setter();
        use_effect_with(place, move |_| open.set(false));
    }
    {
        let open = open.setter();
        use_effect_with((), move |()| {
            let listener = dom::document().map(|document| {
                EventListener::new(&document, "keydown", move |event| {
                    if event
                        .dyn_ref::<KeyboardEvent>()
                        .is_some_and(|key| key.key() == "Escape")
                    {
                        open.set(false);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let skip = Callback::from(|event: MouseEvent| {
        // The part of the address behind `#` belongs to the router.
        event.prevent_default();
        if let Some(main) = dom::by_id("main") {
            dom::focus(&main);
            dom::scroll_to(&main);
        }
    });
    html! {
        <>
            <a class="skip" href="#main" onclick={skip}>{ "Skip to the text" }</a>
            <Header open={*open} {on_toggle} />
            <RuntimeBar />
            <div class="frame">
                <Contents open={*open} />
                <main id="main" tabindex="-1">
                    <Switch<Route> render={switch} />
                </main>
            </div>
        </>
    }
}

fn switch(route: Route) -> Html {
    match route {
        Route::Home => html! { <HomePage /> },
        Route::Chapter { slug } => {
            html! { <ChapterPage key={slug.as_str()} slug={slug.clone()} /> }
        }
        Route::Exercise { chapter, slug } => {
            let key = format!("{chapter}/{slug}");
            html! { <ExercisePage {key} {chapter} {slug} /> }
        }
        Route::Playground => html! { <PlaygroundPage /> },
        Route::NotFound => html! { <NotFoundPage /> },
    }
}

/// Calls back when what is rendered now has been painted.
fn after_paint(callback: impl FnOnce() + 'static) -> impl Sized {
    let timeout = std::rc::Rc::new(std::cell::RefCell::new(None));
    let slot = timeout.clone();
    // The frame's callbacks come before the paint, timers of that moment after it.
    let frame = dom::next_frame(move || {
        slot.replace(Some(Timeout::new(0, callback)));
    });
    (frame, timeout)
}

/// Brings the editor's script. Until it has come, and if it never comes, text areas serve.
fn load_editor() {
    dom::add_to_head("script", &[("type", "module"), ("src", &config::editor())]);
}
