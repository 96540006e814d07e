//! The list of keyboard shortcuts, at `?`.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::dialog::Modal;
use crate::dom;

const SHORTCUTS: [(&str, &[&str]); 8] = [
    ("Run the code that you are in", &["Ctrl", "Enter"]),
    (
        "Check the answer of an exercise",
        &["Ctrl", "Shift", "Enter"],
    ),
    ("Indent, and take back", &["Tab", "Shift Tab"]),
    ("Leave the editor: then Tab moves on", &["Esc", "Tab"]),
    ("Search in the code", &["Ctrl", "F"]),
    ("End a program's input", &["Ctrl", "D"]),
    ("On a tab: rename the file, or delete it", &["F2", "Delete"]),
    ("This list", &["?"]),
];

/// The button that opens the list, and the list.
#[component]
pub fn Shortcuts() -> Html {
    let open = use_state(|| false);
    {
        let open = open.setter();
        use_effect_with((), move |()| {
            let listener = dom::document().map(|document| {
                EventListener::new(&document, "keydown", move |event| {
                    if asks(event) {
                        open.set(true);
                    }
                })
            });
            move || drop(listener)
        });
    }
    let onclick = {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    let on_close = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <>
            <button type="button" class="quiet" aria-label="Keyboard shortcuts" {onclick}>{ "?" }</button>
            if *open {
                <Modal title="Keyboard" on_close={on_close.clone()}>
                    <dl class="shortcuts" data-testid="shortcuts">
                        { for SHORTCUTS.iter().map(|(what, keys)| html! {
                            <div>
                                <dt>{ what }</dt>
                                <dd>{ for keys.iter().map(|key| html! { <kbd>{ key }</kbd> }) }</dd>
                            </div>
                        }) }
                    </dl>
                    <p class="muted">{ "On a Mac, Cmd works in place of Ctrl." }</p>
                    <p class="dialog-buttons">
                        <button type="button" onclick={on_close.reform(|_: MouseEvent| ())}>{ "Close" }</button>
                    </p>
                </Modal>
            }
        </>
    }
}

/// Whether `?` was typed where it is no text.
fn asks(event: &Event) -> bool {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return false;
    };
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let typing = target.is_some_and(|target| {
        matches!(
            target.closest("input, textarea, code-editor, [contenteditable], dialog"),
            Ok(Some(_))
        )
    });
    key.key() == "?" && !typing && !key.ctrl_key() && !key.meta_key() && !key.alt_key()
}
