//! The element `<code-editor>`, and the text area that stands in for it until its script has come.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Element, Event, HtmlElement, HtmlTextAreaElement, KeyboardEvent};
use yew::prelude::*;

use crate::dom;
use crate::state::traceback::Diagnostic;

/// A way to reach an editor from outside of it.
#[derive(Debug, Clone, Default)]
pub struct EditorHandle(Rc<RefCell<Option<HtmlElement>>>);

impl PartialEq for EditorHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl EditorHandle {
    /// Puts another text into it.
    pub fn set_value(&self, text: &str) {
        let Some(element) = self.element() else {
            return;
        };
        if let Some(area) = stand_in(&element) {
            area.set_value(text);
        } else if value(&element).as_deref() != Some(text) {
            // Setting a property of an element does not fail.
            let _ = Reflect::set(&element, &"value".into(), &text.into());
        }
    }

    /// Moves the focus there.
    pub fn focus(&self) {
        if let Some(element) = self.element() {
            dom::focus(&element);
        }
    }

    /// Moves the focus and the cursor to a line, counted from 1.
    pub fn reveal_line(&self, line: u32) {
        let Some(element) = self.element() else {
            return;
        };
        if let Some(area) = stand_in(&element) {
            let text = area.value();
            let start = text
                .split_inclusive('\n')
                .take(line.saturating_sub(1) as usize)
                .map(|line| line.encode_utf16().count())
                .sum::<usize>();
            let length = text
                .lines()
                .nth(line.saturating_sub(1) as usize)
                .map_or(0, |line| line.encode_utf16().count());
            let [from, to] =
                [start, start + length].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
            // Without a selection the focus alone has to do.
            let _ = area.set_selection_range(from, to);
            let _ = area.focus();
        } else {
            call(&element, "revealLine", &line.into());
        }
    }

    /// Marks these places, and no others.
    pub fn mark(&self, diagnostics: &[Diagnostic]) {
        let Some(element) = self.element() else {
            return;
        };
        if stand_in(&element).is_none() {
            let list: Array = diagnostics.iter().map(diagnostic).collect();
            call(&element, "setDiagnostics", &list);
        }
    }

    fn element(&self) -> Option<HtmlElement> {
        self.0.borrow().clone()
    }
}

/// Properties of [`Editor`].
#[derive(Properties, PartialEq)]
pub struct EditorProps {
    /// The text that it starts with. Later changes come through the handle.
    pub text: AttrValue,
    /// What it is called, for screen readers.
    pub label: AttrValue,
    /// Lines that it shows at least.
    #[prop_or(3)]
    pub min_lines: u32,
    /// Reaches it from outside.
    pub handle: EditorHandle,
    /// Whether the text is no Python.
    #[prop_or_default]
    pub plain: bool,
    /// The text after each change.
    pub on_input: Callback<String>,
    /// Ctrl-Enter.
    pub on_run: Callback<()>,
}

/// A code editor.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let element = {
        let (text, label) = (props.text.clone(), props.label.clone());
        let min_lines = props.min_lines;
        use_state(move || build(&text, &label, min_lines))
    };
    let Some(element) = (*element).clone() else {
        return html! {};
    };
    *props.handle.0.borrow_mut() = Some(element.clone());
    // The listeners outlive this rendering: they look up the callbacks of the latest one.
    let latest = use_mut_ref(|| (props.on_input.clone(), props.on_run.clone()));
    *latest.borrow_mut() = (props.on_input.clone(), props.on_run.clone());
    {
        let element = element.clone();
        let named = (props.label.clone(), props.plain);
        use_effect_with(named, move |(label, plain)| name(&element, label, *plain));
    }
    {
        let element = element.clone();
        use_effect_with((), move |()| {
            let listeners = listen(&element, &latest);
            move || drop(listeners)
        });
    }
    Html::VRef(element.into())
}

type Callbacks = Rc<RefCell<(Callback<String>, Callback<()>)>>;

fn listen(element: &HtmlElement, latest: &Callbacks) -> [EventListener; 4] {
    let emit_text = |latest: &Callbacks, text| {
        let on_input = latest.borrow().0.clone();
        on_input.emit(text);
    };
    let emit_run = |latest: &Callbacks| {
        let on_run = latest.borrow().1.clone();
        on_run.emit(());
    };
    let [typed, run, area_typed, area_key] = std::array::from_fn(|_| latest.clone());
    let [area_of_input, area_of_key] = [element.clone(), element.clone()];
    [
        EventListener::new(element, "code-input", move |event| {
            if let Some(text) = detail_value(event) {
                emit_text(&typed, text);
            }
        }),
        EventListener::new(element, "code-run", move |_| emit_run(&run)),
        EventListener::new(element, "input", move |_| {
            if let Some(area) = stand_in(&area_of_input) {
                emit_text(&area_typed, area.value());
            }
        }),
        EventListener::new(element, "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let wanted =
                key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) && !key.shift_key();
            if wanted && stand_in(&area_of_key).is_some() {
                emit_run(&area_key);
            }
        }),
    ]
}

/// A file may get another name, and with it another language.
fn name(element: &HtmlElement, label: &str, plain: bool) {
    // These are names of attributes.
    let _ = element.set_attribute("label", label);
    let _ = element.toggle_attribute_with_force("plain", plain);
    if let Some(area) = stand_in(element) {
        let _ = area.set_attribute("aria-label", label);
    }
}

fn build(text: &str, label: &str, min_lines: u32) -> Option<HtmlElement> {
    let document = dom::document()?;
    let element: HtmlElement = document
        .create_element("code-editor")
        .ok()?
        .dyn_into()
        .ok()?;
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    let lines = u32::try_from(text.split('\n').count()).unwrap_or(u32::MAX);
    area.set_rows(lines.max(min_lines));
    area.set_default_value(text).ok()?;
    let attributes: [(&Element, _, &str); 8] = [
        (&element, "label", label),
        (&element, "min-lines", &min_lines.to_string()),
        (&area, "aria-label", label),
        (&area, "spellcheck", "false"),
        (&area, "autocapitalize", "off"),
        (&area, "autocomplete", "off"),
        (&area, "autocorrect", "off"),
        (&area, "wrap", "off"),
    ];
    for (element, name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    element.append_child(&area).ok()?;
    Some(element)
}

/// The text area, as long as the element's own script has not taken over.
fn stand_in(element: &HtmlElement) -> Option<HtmlTextAreaElement> {
    if value(element).is_some() {
        return None;
    }
    element.first_element_child()?.dyn_into().ok()
}

fn value(element: &HtmlElement) -> Option<String> {
    Reflect::get(element, &"value".into()).ok()?.as_string()
}

fn detail_value(event: &Event) -> Option<String> {
    let detail = event.dyn_ref::<CustomEvent>()?.detail();
    Reflect::get(&detail, &"value".into()).ok()?.as_string()
}

fn call(element: &HtmlElement, method: &str, argument: &JsValue) {
    let function = Reflect::get(element, &method.into())
        .ok()
        .and_then(|method| method.dyn_into::<Function>().ok());
    if let Some(function) = function {
        // Marks and cursor moves are a help: the page does without them where they fail.
        let _ = function.call1(element, argument);
    }
}

fn diagnostic(diagnostic: &Diagnostic) -> JsValue {
    let object = Object::new();
    let set = |name: &str, value: JsValue| {
        // A plain object takes any property.
        let _ = Reflect::set(&object, &name.into(), &value);
    };
    set("line", diagnostic.line.into());
    set("column", diagnostic.column.into());
    set("endColumn", diagnostic.end_column.into());
    set("message", diagnostic.message.as_str().into());
    object.into()
}
