//! Lines of input that a program is given beforehand.

use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::prelude::*;

/// Properties of [`GivenInput`].
#[derive(Properties, PartialEq)]
pub struct GivenInputProps {
    /// The lines that the field starts with.
    pub first: AttrValue,
    /// Whether the program is asked here when the lines are used up.
    pub live: bool,
    /// Whether the field is to be seen at once.
    pub open: bool,
    /// The text after each change.
    pub on_input: Callback<String>,
}

/// A field for lines of input that are given beforehand.
#[component]
pub fn GivenInput(props: &GivenInputProps) -> Html {
    let text = use_state(|| props.first.clone());
    let oninput = {
        let (text, on_input) = (text.clone(), props.on_input.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                text.set(area.value().into());
                on_input.emit(area.value());
            }
        })
    };
    html! {
        <details class="given-input" data-testid="given-input" open={props.open}>
            <summary>{ "Input" }</summary>
            if !props.live {
                <p data-testid="input-not-live">
                    { "This browser cannot stop a program to ask you. Write here, before you run it, what each " }
                    <code>{ "input()" }</code>{ " is to get; behind the last line the input is at its end." }
                </p>
            }
            <label>
                <span>
                    { if props.live {
                        "Lines that are used before the program asks, one for each input()"
                    } else {
                        "One line for each input()"
                    } }
                </span>
                <textarea
                    data-testid="given-lines"
                    rows="3"
                    spellcheck="false"
                    autocapitalize="off"
                    autocomplete="off"
                    value={(*text).clone()}
                    {oninput}
                />
            </label>
        </details>
    }
}
