//! Questions that are asked first.

use gloo_events::EventListener;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Properties of [`Confirm`].
#[derive(Properties, PartialEq)]
pub struct ConfirmProps {
    /// The question.
    pub title: AttrValue,
    /// What follows from yes.
    pub text: AttrValue,
    /// The button that does it.
    pub yes: AttrValue,
    /// The button that does not.
    pub no: AttrValue,
    /// The answer; Escape is a no.
    pub on_answer: Callback<bool>,
}

/// Asks, as long as it is there.
#[component]
pub fn Confirm(props: &ConfirmProps) -> Html {
    let yes = props.on_answer.reform(|_: MouseEvent| true);
    let no = props.on_answer.reform(|_: MouseEvent| false);
    html! {
        <Modal title={props.title.clone()} on_close={props.on_answer.reform(|()| false)}>
            <p>{ &props.text }</p>
            <p class="dialog-buttons">
                <button type="button" data-testid="confirm-no" onclick={no}>{ &props.no }</button>
                <button type="button" class="danger" data-testid="confirm-yes" onclick={yes}>{ &props.yes }</button>
            </p>
        </Modal>
    }
}

/// Properties of [`Modal`].
#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// Its heading.
    pub title: AttrValue,
    /// It was closed from within: by Escape or a click beside it.
    pub on_close: Callback<()>,
    /// What it holds.
    pub children: Html,
}

/// A dialog over the page, as long as it is there. The browser keeps the focus inside and gives it
/// back afterwards.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let node = use_node_ref();
    let on_close = use_mut_ref(|| props.on_close.clone());
    *on_close.borrow_mut() = props.on_close.clone();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            let listener = dialog.as_ref().map(|dialog| {
                // It opens: it was just made.
                let _ = dialog.show_modal();
                EventListener::new(dialog, "close", move |_| {
                    let on_close = on_close.borrow().clone();
                    on_close.emit(());
                })
            });
            move || {
                drop(listener);
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let onclick = {
        let node = node.clone();
        Callback::from(move |event: MouseEvent| {
            // Beside the content, a click meets the dialog itself.
            if let Some(dialog) = node.cast::<HtmlDialogElement>()
                && event.target().as_ref() == Some(dialog.as_ref())
            {
                dialog.close();
            }
        })
    };
    html! {
        <dialog ref={node} aria-labelledby="dialog-title" {onclick}>
            <div class="dialog-body">
                <h2 id="dialog-title">{ &props.title }</h2>
                { props.children.clone() }
            </div>
        </dialog>
    }
}
