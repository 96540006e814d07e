use std::cell::{Cell, RefCell};
use std::rc::Rc;

use protocol::RunFile;
use yew::prelude::*;

use crate::context::use_page;
use crate::editor::EditorHandle;
use crate::storage::{Files, Keeper, TextFile, keys};

/// The key of the program's own tab.
pub const MAIN_TAB: u32 = 0;

/// A file beside the program.
#[derive(Clone, PartialEq)]
pub struct Tab {
    /// Names it, whatever its path; never used twice in a cell.
    pub key: u32,
    /// Its path from the folder of the program.
    pub path: AttrValue,
    /// What its editor starts with.
    pub first: AttrValue,
    /// The editor that shows it.
    pub editor: EditorHandle,
}

/// Where the learner is to be brought when the tabs are drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// To the tab that is selected.
    Tab,
    /// To a line in its editor.
    Line(u32),
}

/// The files that the learner has beside the program of a cell: kept as they are typed.
#[derive(Clone)]
pub struct TabsHandle {
    /// In order.
    pub tabs: Vec<Tab>,
    /// The key of the tab that is shown.
    pub selected: u32,
    /// Counts the times that a goal was set.
    pub goals: u32,
    inner: Rc<Inner>,
}

struct Inner {
    tabs: RefCell<Vec<Tab>>,
    texts: RefCell<Vec<TextFile>>,
    given: Vec<TextFile>,
    selected: Cell<u32>,
    next: Cell<u32>,
    changed: Cell<bool>,
    goal: Cell<Option<Goal>>,
    goals: Cell<u32>,
    key: String,
    keeper: Keeper,
    draw: UseForceUpdateHandle,
}

impl Inner {
    /// Replaces all files.
    fn fill(&self, files: Vec<TextFile>) {
        let tabs = files.iter().map(|file| self.tab(file)).collect();
        self.tabs.replace(tabs);
        self.texts.replace(files);
        self.selected.set(MAIN_TAB);
        self.changed.set(*self.texts.borrow() != self.given);
    }

    fn tab(&self, file: &TextFile) -> Tab {
        self.next.set(self.next.get() + 1);
        Tab {
            key: self.next.get(),
            path: file.path.clone().into(),
            first: file.text.clone().into(),
            editor: EditorHandle::default(),
        }
    }

    fn keep(&self) {
        let files = self.texts.borrow();
        let changed = *files != self.given;
        if changed {
            let files = files.clone();
            self.keeper.put_soon(&self.key, &Files { files });
        } else {
            self.keeper.remove(&self.key);
        }
        if self.changed.replace(changed) != changed {
            self.draw.force_update();
        }
    }

    fn aim(&self, goal: Goal) {
        self.goal.set(Some(goal));
        self.goals.set(self.goals.get() + 1);
    }

    fn position(&self, key: u32) -> Option<usize> {
        self.tabs.borrow().iter().position(|tab| tab.key == key)
    }
}

impl TabsHandle {
    /// The files, for a run.
    pub fn files(&self) -> Vec<RunFile> {
        let texts = self.inner.texts.borrow();
        texts
            .iter()
            .map(|file| RunFile::text(&*file.path, &*file.text))
            .collect()
    }

    /// The paths of the files as they are now.
    pub fn paths(&self) -> Vec<String> {
        let texts = self.inner.texts.borrow();
        texts.iter().map(|file| file.path.clone()).collect()
    }

    /// Whether they differ from those that the cell starts with.
    pub fn is_changed(&self) -> bool {
        self.inner.changed.get()
    }

    /// Shows a tab.
    pub fn select(&self, key: u32) {
        self.inner.selected.set(key);
        self.inner.draw.force_update();
    }

    /// Takes in what was typed.
    pub fn typed(&self, key: u32, text: String) {
        if let Some(index) = self.inner.position(key) {
            self.inner.texts.borrow_mut()[index].text = text;
            self.inner.keep();
        }
    }

    /// Adds a file, or replaces the text of the one at this path, and goes there.
    pub fn put(&self, path: &str, text: &str) {
        let inner = &self.inner;
        let there = inner
            .tabs
            .borrow()
            .iter()
            .find(|tab| tab.path == path)
            .cloned();
        if let Some(tab) = there {
            tab.editor.set_value(text);
            self.typed(tab.key, text.to_owned());
            inner.selected.set(tab.key);
        } else {
            let file = TextFile {
                path: path.to_owned(),
                text: text.to_owned(),
            };
            let tab = inner.tab(&file);
            inner.selected.set(tab.key);
            inner.tabs.borrow_mut().push(tab);
            inner.texts.borrow_mut().push(file);
            inner.keep();
        }
        inner.aim(Goal::Tab);
        inner.draw.force_update();
    }

    /// Gives a file another path.
    pub fn rename(&self, key: u32, path: &str) {
        if let Some(index) = self.inner.position(key) {
            self.inner.tabs.borrow_mut()[index].path = path.to_owned().into();
            path.clone_into(&mut self.inner.texts.borrow_mut()[index].path);
            self.inner.keep();
            self.inner.aim(Goal::Tab);
            self.inner.draw.force_update();
        }
    }

    /// Deletes a file. The tab in front of it is shown.
    pub fn delete(&self, key: u32) {
        let inner = &self.inner;
        if let Some(index) = inner.position(key) {
            inner.texts.borrow_mut().remove(index);
            let mut tabs = inner.tabs.borrow_mut();
            tabs.remove(index);
            let before = index.checked_sub(1).and_then(|before| tabs.get(before));
            inner.selected.set(before.map_or(MAIN_TAB, |tab| tab.key));
            drop(tabs);
            inner.keep();
            inner.aim(Goal::Tab);
            inner.draw.force_update();
        }
    }

    /// Shows a line of the file at `path`.
    pub fn reveal(&self, path: &str, line: u32) {
        let tabs = self.inner.tabs.borrow();
        let found = tabs.iter().find(|tab| tab.path == path);
        if found.is_none() && path != guide::MAIN {
            return;
        }
        self.inner
            .selected
            .set(found.map_or(MAIN_TAB, |tab| tab.key));
        self.inner.aim(Goal::Line(line));
        self.inner.draw.force_update();
    }

    /// Where to bring the learner, once.
    pub fn take_goal(&self) -> Option<Goal> {
        self.inner.goal.take()
    }

    /// Back to the files that the cell starts with.
    pub fn reset(&self) {
        self.inner.fill(self.inner.given.clone());
        self.inner.keep();
        self.inner.draw.force_update();
    }
}

/// The files beside the program of the cell `id`, which starts with `given`. A component keeps one id while
/// it lives.
#[hook]
pub fn use_tabs(id: &str, given: &[TextFile]) -> TabsHandle {
    let keeper = use_page().keeper;
    let draw = use_force_update();
    let inner = {
        let (key, given) = (keys::files(id), given.to_vec());
        use_memo((), move |()| {
            let kept = keeper.get::<Files>(&key).map(|kept| kept.files);
            let files = kept.unwrap_or_else(|| given.clone());
            let inner = Inner {
                tabs: RefCell::default(),
                texts: RefCell::default(),
                given,
                selected: Cell::new(MAIN_TAB),
                next: Cell::new(MAIN_TAB),
                changed: Cell::default(),
                goal: Cell::default(),
                goals: Cell::default(),
                key,
                keeper,
                draw,
            };
            inner.fill(files);
            inner
        })
    };
    let tabs = inner.tabs.borrow().clone();
    TabsHandle {
        tabs,
        selected: inner.selected.get(),
        goals: inner.goals.get(),
        inner,
    }
}
