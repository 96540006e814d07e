//! What can be done with a cell besides running it.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{FocusEvent, HtmlElement, KeyboardEvent, Node};
use yew::prelude::*;

use super::icon::Icon;
use crate::dom;

/// Properties of [`CellMenu`].
#[derive(Properties, PartialEq)]
pub struct CellMenuProps {
    /// A file is to be added; without, there are no files here.
    #[prop_or_default]
    pub on_new_file: Option<Callback<()>>,
    /// The field for input is to be shown or hidden.
    pub on_input: Callback<()>,
    /// Whether it is shown.
    pub input_shown: bool,
}

/// A button that shows further buttons, until one is chosen or the focus leaves.
#[component]
pub fn CellMenu(props: &CellMenuProps) -> Html {
    let open = use_state(|| false);
    let (root, button) = (use_node_ref(), use_node_ref());
    {
        let (root, setter) = (root.clone(), open.setter());
        use_effect_with(*open, move |open| {
            let document = dom::document().filter(|_| *open);
            let listener = document.map(|document| {
                EventListener::new(&document, "pointerdown", move |event| {
                    let target = event
                        .target()
                        .and_then(|target| target.dyn_into::<Node>().ok());
                    if !root
                        .cast::<Node>()
                        .is_some_and(|root| root.contains(target.as_ref()))
                    {
                        setter.set(false);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let onkeydown = {
        let (open, button) = (open.clone(), button.clone());
        Callback::from(move |event: KeyboardEvent| {
            if *open && event.key() == "Escape" {
                event.stop_propagation();
                open.set(false);
                if let Some(button) = button.cast::<HtmlElement>() {
                    dom::focus(&button);
                }
            }
        })
    };
    let onfocusout = {
        let (open, root) = (open.setter(), root.clone());
        Callback::from(move |event: FocusEvent| {
            let next = event
                .related_target()
                .and_then(|next| next.dyn_into::<Node>().ok());
            let within = |next: &Node| {
                root.cast::<Node>()
                    .is_some_and(|root| root.contains(Some(next)))
            };
            if next.as_ref().is_some_and(|next| !within(next)) {
                open.set(false);
            }
        })
    };
    let choose = |chosen: &Callback<()>| {
        let (open, button, chosen) = (open.setter(), button.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(false);
            if let Some(button) = button.cast::<HtmlElement>() {
                dom::focus(&button);
            }
            chosen.emit(());
        })
    };
    let input = if props.input_shown {
        "Hide the input"
    } else {
        "Give input beforehand"
    };
    html! {
        <div ref={root} class="cell-menu" {onkeydown} {onfocusout}>
            <button
                ref={button.clone()}
                type="button"
                class="quiet"
                data-testid="more"
                aria-label="More for this cell"
                title="More"
                aria-expanded={open.to_string()}
                onclick={toggle}
            >
                { Icon::Dots.draw() }
            </button>
            if *open {
                <div class="menu">
                    { for props.on_new_file.as_ref().map(|on_new_file| html! {
                        <button type="button" class="quiet" data-testid="menu-new-file" onclick={choose(on_new_file)}>
                            { "New file" }
                        </button>
                    }) }
                    <button type="button" class="quiet" data-testid="menu-input" onclick={choose(&props.on_input)}>
                        { input }
                    </button>
                </div>
            }
        </div>
    }
}
