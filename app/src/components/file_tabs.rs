//! The tabs over an editor: the program and the files beside it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::dialog::Confirm;
use super::icon::Icon;
use super::name_dialog::NameDialog;
use crate::dom;
use crate::hooks::{MAIN_TAB, TabsHandle};

/// What is asked about the files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The name of a new file.
    New,
    /// Another name for the file of this tab.
    Rename(u32),
    /// Whether to delete the file of this tab.
    Delete(u32),
}

/// The id of a tab.
pub fn tab_id(cell: &str, key: u32) -> String {
    format!("tab/{cell}/{key}")
}

/// The id of what a tab shows.
pub fn panel_id(cell: &str, key: u32) -> String {
    format!("file/{cell}/{key}")
}

/// Properties of [`FileTabs`].
#[derive(Properties)]
pub struct FileTabsProps {
    /// The cell.
    pub id: AttrValue,
    /// Its files.
    pub tabs: TabsHandle,
    /// Something is to be asked.
    pub on_ask: Callback<Question>,
}

impl PartialEq for FileTabsProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.tabs.tabs == other.tabs.tabs
            && self.tabs.selected == other.tabs.selected
            && self.on_ask == other.on_ask
    }
}

/// One tab for the program and one for each file. Without files there is nothing to choose, and nothing to
/// see.
#[component]
pub fn FileTabs(props: &FileTabsProps) -> Html {
    let FileTabsProps { id, tabs, on_ask } = props;
    {
        let id = id.clone();
        let shown = (tabs.selected, tabs.tabs.len());
        use_effect_with(shown, move |(selected, _)| {
            if let Some(tab) = dom::by_id(&tab_id(&id, *selected)) {
                bring_into_sight(&tab);
            }
        });
    }
    if tabs.tabs.is_empty() {
        return html! {};
    }
    let selected = tabs.selected;
    let keys: Vec<_> = std::iter::once(MAIN_TAB)
        .chain(tabs.tabs.iter().map(|tab| tab.key))
        .collect();
    let onkeydown = {
        let (id, tabs, on_ask) = (id.clone(), tabs.clone(), on_ask.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let at = keys.iter().position(|key| *key == selected).unwrap_or(0);
            let to = match event.key().as_str() {
                "ArrowRight" => (at + 1) % keys.len(),
                "ArrowLeft" => (at + keys.len() - 1) % keys.len(),
                "Home" => 0,
                "End" => keys.len() - 1,
                "F2" if selected != MAIN_TAB => {
                    event.prevent_default();
                    return on_ask.emit(Question::Rename(selected));
                }
                "Delete" if selected != MAIN_TAB => {
                    event.prevent_default();
                    return on_ask.emit(Question::Delete(selected));
                }
                _ => return,
            };
            event.prevent_default();
            tabs.select(keys[to]);
            if let Some(tab) = dom::by_id(&tab_id(&id, keys[to])) {
                dom::focus(&tab);
            }
        })
    };
    let ask = |question: Question| on_ask.reform(move |_: MouseEvent| question);
    let tab = |key: u32, path: &AttrValue| {
        let onclick = {
            let tabs = tabs.clone();
            Callback::from(move |event: MouseEvent| {
                tabs.select(key);
                // Not every browser gives the focus to a button that was clicked.
                let target = event.target().and_then(|target| target.dyn_into().ok());
                if let Some(tab) = target.as_ref().and_then(closest_tab) {
                    dom::focus(&tab);
                }
            })
        };
        html! {
            <button
                key={key}
                type="button"
                role="tab"
                id={tab_id(id, key)}
                data-testid="tab"
                aria-selected={(key == selected).to_string()}
                aria-controls={panel_id(id, key)}
                tabindex={if key == selected { "0" } else { "-1" }}
                {onclick}
            >
                { path }
            </button>
        }
    };
    html! {
        <div class="file-tabs">
            <div class="tab-list" role="tablist" aria-label="Files" {onkeydown}>
                { tab(MAIN_TAB, &guide::MAIN.into()) }
                { for tabs.tabs.iter().map(|file| tab(file.key, &file.path)) }
            </div>
            if selected != MAIN_TAB {
                { action("file-rename", "Rename this file", Icon::Pencil, ask(Question::Rename(selected))) }
                { action("file-delete", "Delete this file", Icon::Cross, ask(Question::Delete(selected))) }
            }
            { action("file-new", "New file", Icon::Plus, ask(Question::New)) }
        </div>
    }
}

/// Scrolls the list of tabs, and nothing else.
fn bring_into_sight(tab: &HtmlElement) {
    let Some(list) = tab.parent_element() else {
        return;
    };
    let (tab, view) = (
        tab.get_bounding_client_rect(),
        list.get_bounding_client_rect(),
    );
    let beyond = (tab.right() - view.right()).max(0.0) - (view.left() - tab.left()).max(0.0);
    // A fraction of a pixel less or more is not seen.
    #[allow(clippy::cast_possible_truncation)]
    let by = beyond.round() as i32;
    list.set_scroll_left(list.scroll_left() + by);
}

fn closest_tab(target: &HtmlElement) -> Option<HtmlElement> {
    target.closest("[role=tab]").ok()??.dyn_into().ok()
}

fn action(
    testid: &'static str,
    label: &'static str,
    icon: Icon,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="quiet" data-testid={testid} aria-label={label} title={label} {onclick}>
            { icon.draw() }
        </button>
    }
}

/// Properties of [`FileQuestions`].
#[derive(Properties)]
pub struct FileQuestionsProps {
    /// The files of the cell.
    pub tabs: TabsHandle,
    /// What is asked.
    pub asked: Option<Question>,
    /// It was answered.
    pub on_done: Callback<()>,
}

impl PartialEq for FileQuestionsProps {
    fn eq(&self, other: &Self) -> bool {
        self.asked == other.asked
            && self.tabs.tabs == other.tabs.tabs
            && self.on_done == other.on_done
    }
}

/// Asks what is to be known before a file is made, renamed or deleted, and does it.
#[component]
pub fn FileQuestions(props: &FileQuestionsProps) -> Html {
    let FileQuestionsProps {
        tabs,
        asked,
        on_done,
    } = props;
    let path_of = |key: u32| {
        let tab = tabs.tabs.iter().find(|tab| tab.key == key);
        tab.map(|tab| tab.path.clone()).unwrap_or_default()
    };
    match *asked {
        None => html! {},
        Some(Question::New) => {
            let on_name = {
                let (tabs, on_done) = (tabs.clone(), on_done.clone());
                Callback::from(move |name: Option<String>| {
                    on_done.emit(());
                    if let Some(name) = name {
                        tabs.put(&name, "");
                    }
                })
            };
            html! {
                <NameDialog
                    title="New file"
                    text="It lies beside main.py: import it as a module, or open it. Put it in a folder with a slash."
                    others={tabs.paths()}
                    done="Create"
                    {on_name}
                />
            }
        }
        Some(Question::Rename(key)) => {
            let path = path_of(key);
            let mut others = tabs.paths();
            others.retain(|other| *other != *path);
            let on_name = {
                let (tabs, on_done) = (tabs.clone(), on_done.clone());
                Callback::from(move |name: Option<String>| {
                    on_done.emit(());
                    if let Some(name) = name {
                        tabs.rename(key, &name);
                    }
                })
            };
            html! {
                <NameDialog title={format!("Rename {path}")} first={path} {others} done="Rename" {on_name} />
            }
        }
        Some(Question::Delete(key)) => {
            let on_answer = {
                let (tabs, on_done) = (tabs.clone(), on_done.clone());
                Callback::from(move |yes: bool| {
                    on_done.emit(());
                    if yes {
                        tabs.delete(key);
                    }
                })
            };
            html! {
                <Confirm
                    title={format!("Delete {}?", path_of(key))}
                    text="The file and what you have written in it are gone for good."
                    yes="Delete"
                    no="Keep it"
                    {on_answer}
                />
            }
        }
    }
}
