//! The line on which a program's `input()` is answered.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::dom;
use crate::state::files::lines;

/// Properties of [`Stdin`].
#[derive(Properties, PartialEq)]
pub struct StdinProps {
    /// The line without its end; `None` ends the input.
    pub on_line: Callback<Option<String>>,
}

/// A field for one line. It takes the focus if that is within the cell.
#[component]
pub fn Stdin(props: &StdinProps) -> Html {
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            let Some(field) = field.cast::<HtmlElement>() else {
                return;
            };
            if let Ok(Some(cell)) = field.closest(".cell")
                && dom::has_focus(&cell)
            {
                dom::focus(&field);
            }
        });
    }
    let answer = {
        let (field, on_line) = (field.clone(), props.on_line.clone());
        Callback::from(move |line| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                hand_focus_on(&field);
            }
            on_line.emit(line);
        })
    };
    let onsubmit = {
        let (field, answer) = (field.clone(), answer.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = field.cast::<HtmlInputElement>() {
                answer.emit(Some(field.value()));
            }
        })
    };
    let onpaste = {
        let (field, answer) = (field.clone(), answer.clone());
        Callback::from(move |event: Event| {
            let pasted = event
                .dyn_ref::<ClipboardEvent>()
                .and_then(ClipboardEvent::clipboard_data)
                .and_then(|data| data.get_data("text").ok())
                .unwrap_or_default();
            if let Some(field) = field.cast::<HtmlInputElement>()
                && pasted.contains(['\n', '\r'])
            {
                // The field would make one line of them.
                event.prevent_default();
                for line in lines(&with_pasted(&field, &pasted)) {
                    answer.emit(Some(line));
                }
            }
        })
    };
    let end = answer.reform(|_: MouseEvent| None);
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() && event.key() == "d" {
            event.prevent_default();
            answer.emit(None);
        }
    });
    html! {
        <form class="stdin" {onsubmit}>
            <label>
                <span class="visually-hidden">{ "The program waits for a line of input" }</span>
                <input
                    ref={field}
                    data-testid="stdin"
                    type="text"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="send"
                    placeholder="Type a line, then Enter"
                    {onkeydown}
                    {onpaste}
                />
            </label>
            <button type="button" class="quiet" data-testid="stdin-end" title="Ctrl-D" onclick={end}>
                { "End input" }
            </button>
        </form>
    }
}

/// The text of the field as it would be with `pasted` in place of the selection.
fn with_pasted(field: &HtmlInputElement, pasted: &str) -> String {
    let text: Vec<u16> = field.value().encode_utf16().collect();
    let place = |at: Result<Option<u32>, _>| {
        let at = at.ok().flatten().and_then(|at| usize::try_from(at).ok());
        at.unwrap_or(text.len()).min(text.len())
    };
    let (start, end) = (place(field.selection_start()), place(field.selection_end()));
    let part = |units: &[u16]| String::from_utf16_lossy(units);
    let pasted = pasted.replace("\r\n", "\n").replace('\r', "\n");
    format!(
        "{}{pasted}{}",
        part(&text[..start]),
        part(&text[end.max(start)..])
    )
}

/// The field goes when it is answered: the focus must not fall to the top of the page with it.
fn hand_focus_on(field: &HtmlInputElement) {
    let within = |selector| field.closest(selector).ok().flatten();
    if let (Some(form), Some(cell)) = (within("form"), within(".cell"))
        && dom::has_focus(&form)
        && let Ok(Some(stop)) = cell.query_selector(".stop")
        && let Ok(stop) = stop.dyn_into::<HtmlElement>()
    {
        dom::focus(&stop);
    }
}
