use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::context::use_page;
use crate::editor::EditorHandle;
use crate::storage::{Code, Keeper, keys};

/// The code of a cell: kept as it is typed.
#[derive(Clone)]
pub struct CodeHandle {
    /// The editor that shows it.
    pub editor: EditorHandle,
    /// What the editor starts with: what was kept, or else the starter.
    pub first: AttrValue,
    text: Rc<RefCell<String>>,
    changed: UseStateHandle<bool>,
    starter: AttrValue,
    key: String,
    keeper: Keeper,
}

impl CodeHandle {
    /// The text as it stands.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// Whether it differs from the starter.
    pub fn is_changed(&self) -> bool {
        *self.changed
    }

    /// Takes in what was typed.
    pub fn typed(&self, text: String) {
        let changed = text != *self.starter;
        if changed {
            self.keeper
                .put_soon(&self.key, &Code { code: text.clone() });
        } else {
            self.keeper.remove(&self.key);
        }
        self.text.replace(text);
        if changed != *self.changed {
            self.changed.set(changed);
        }
    }

    /// Back to the starter.
    pub fn reset(&self) {
        self.editor.set_value(&self.starter);
        self.typed(self.starter.to_string());
    }

    /// Puts another text into the editor.
    pub fn replace(&self, text: &str) {
        self.editor.set_value(text);
        self.typed(text.to_owned());
    }
}

/// The code of the cell `id`, which starts as `starter`. A component keeps one id while it lives.
#[hook]
pub fn use_code(id: &str, starter: &str) -> CodeHandle {
    // An editor shows the line break at the end as one more line.
    let starter = AttrValue::from(starter.trim_end().to_owned());
    let keeper = use_page().keeper;
    let key = keys::code(id);
    let first = {
        let (keeper, key, starter) = (keeper.clone(), key.clone(), starter.clone());
        use_memo((), move |()| match keeper.get::<Code>(&key) {
            Some(kept) => AttrValue::from(kept.code),
            None => starter,
        })
    };
    let text = use_mut_ref(|| first.to_string());
    let changed = use_state(|| *first != starter);
    let editor = use_memo((), |()| EditorHandle::default());
    CodeHandle {
        editor: (*editor).clone(),
        first: (*first).clone(),
        text,
        changed,
        starter,
        key,
        keeper,
    }
}
