//! The sections of a chapter, beside it, with the one that is being read.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::dom;
use crate::route::Route;

/// Pixels below the top of the window within which a heading is being read.
const READING: f64 = 140.0;

/// A section: its id, its title, its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The id of its heading.
    pub id: AttrValue,
    /// Its title.
    pub title: AttrValue,
    /// 2 for a section, 3 for one within.
    pub level: u8,
}

/// Properties of [`Outline`].
#[derive(Properties, PartialEq)]
pub struct OutlineProps {
    /// The chapter.
    pub slug: AttrValue,
    /// Its sections.
    pub sections: Vec<Section>,
}

/// The outline of a chapter.
#[component]
pub fn Outline(props: &OutlineProps) -> Html {
    let current = use_state(|| None::<usize>);
    {
        let current = current.setter();
        use_effect_with(props.sections.clone(), move |sections| {
            let sections = Rc::new(sections.clone());
            let look = move || current.set(reading(&sections));
            look();
            let frame = Rc::new(RefCell::new(None));
            let listener = dom::document().map(|document| {
                let frame = frame.clone();
                EventListener::new(&document, "scroll", move |_| {
                    let look = look.clone();
                    frame.replace(Some(dom::next_frame(look)));
                })
            });
            move || {
                drop(listener);
                drop(frame.take());
            }
        });
    }
    html! {
        <nav class="outline" data-testid="outline" aria-label="On this page">
            <h2>{ "On this page" }</h2>
            <ul>
                { for props.sections.iter().enumerate().map(|(index, section)| {
                    let here = (*current == Some(index)).then_some("true");
                    let (id, address) = (section.id.clone(), Route::section_href(&props.slug, &section.id));
                    html! {
                        <li class={format!("level-{}", section.level)}>
                            <a
                                href={address.clone()}
                                aria-current={here}
                                // Where the address is the present one, nothing else scrolls.
                                onclick={Callback::from(move |_: MouseEvent| {
                                    if dom::is_here(&address) {
                                        show(&id);
                                    }
                                })}
                            >
                                { &section.title }
                            </a>
                        </li>
                    }
                }) }
            </ul>
        </nav>
    }
}

/// Scrolls to a section and moves the focus there.
pub fn show(id: &str) {
    if let Some(heading) = dom::by_id(id) {
        heading.set_tab_index(-1);
        dom::focus(&heading);
        dom::scroll_to(&heading);
    }
}

/// The last section whose heading has been reached.
fn reading(sections: &[Section]) -> Option<usize> {
    sections.iter().rposition(|section| {
        dom::by_id(&section.id)
            .is_some_and(|heading| heading.get_bounding_client_rect().top() <= READING)
    })
}
