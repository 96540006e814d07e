//! Asks for the name of a file.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::dialog::Modal;
use crate::dom;

/// Properties of [`NameDialog`].
#[derive(Properties, PartialEq)]
pub struct NameDialogProps {
    /// The heading.
    pub title: AttrValue,
    /// What there is to know.
    #[prop_or_default]
    pub text: AttrValue,
    /// The name that it starts with.
    #[prop_or_default]
    pub first: AttrValue,
    /// Names that are taken.
    pub others: Vec<String>,
    /// The button that takes the name.
    pub done: AttrValue,
    /// The name, which is a good one; without, it was called off.
    pub on_name: Callback<Option<String>>,
}

/// Asks for the name of a file until it is a good one, or called off.
#[component]
pub fn NameDialog(props: &NameDialogProps) -> Html {
    let field = use_node_ref();
    let wrong = use_state(|| None::<String>);
    let name = use_state(|| props.first.clone());
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                dom::focus(&field);
                field.select();
            }
        });
    }
    let onsubmit = {
        let (field, wrong) = (field.clone(), wrong.clone());
        let (others, on_name) = (props.others.clone(), props.on_name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let Some(field) = field.cast::<HtmlInputElement>() else {
                return;
            };
            let name = field.value().trim().to_owned();
            match guide::check_path(&name, others.iter().map(String::as_str)) {
                Ok(()) => on_name.emit(Some(name)),
                Err(message) => {
                    wrong.set(Some(message));
                    dom::focus(&field);
                }
            }
        })
    };
    let oninput = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                name.set(field.value().into());
            }
        })
    };
    let cancel = props.on_name.reform(|_: MouseEvent| None);
    html! {
        <Modal title={props.title.clone()} on_close={props.on_name.reform(|()| None)}>
            <form class="name-form" {onsubmit} novalidate=true>
                if !props.text.is_empty() {
                    <p>{ &props.text }</p>
                }
                <label>
                    <span>{ "Name" }</span>
                    <input
                        ref={field}
                        data-testid="file-name"
                        type="text"
                        value={(*name).clone()}
                        {oninput}
                        placeholder="shapes.py"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        aria-invalid={wrong.is_some().then_some("true")}
                        aria-describedby={wrong.is_some().then_some("file-name-wrong")}
                    />
                </label>
                <p id="file-name-wrong" class="wrong" data-testid="file-name-wrong" role="alert">
                    { wrong.as_deref().map(with_code) }
                </p>
                <p class="dialog-buttons">
                    <button type="button" onclick={cancel}>{ "Cancel" }</button>
                    <button type="submit" class="primary" data-testid="file-name-done">{ &props.done }</button>
                </p>
            </form>
        </Modal>
    }
}

/// A sentence with code between backticks.
fn with_code(text: &str) -> Html {
    let parts = text.split('`').enumerate().map(|(index, part)| {
        if index % 2 == 1 {
            html! { <code>{ part }</code> }
        } else {
            html! { { part } }
        }
    });
    html! { <>{ for parts }</> }
}
