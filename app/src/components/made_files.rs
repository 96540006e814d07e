//! The files that a program has made, under its output.

use protocol::{FileContent, RunFile};
use yew::prelude::*;

use super::dialog::Confirm;
use crate::hooks::MadeHandle;
use crate::state::files::{kept, size, size_in_words};
use crate::{dom, download};

/// Properties of [`MadeFiles`].
#[derive(Properties)]
pub struct MadeFilesProps {
    /// The files.
    pub made: MadeHandle,
    /// Paths of the files that the learner wrote.
    #[prop_or_default]
    pub written: Vec<String>,
    /// A text is to be opened as a tab, if that can be.
    #[prop_or_default]
    pub on_open: Option<Callback<RunFile>>,
}

impl PartialEq for MadeFilesProps {
    fn eq(&self, other: &Self) -> bool {
        self.made.files == other.made.files
            && self.made.left == other.made.left
            && self.written == other.written
            && self.on_open == other.on_open
    }
}

/// What is asked first.
#[derive(Clone, PartialEq)]
enum Question {
    Delete(AttrValue),
    Replace(RunFile),
}

/// The files that the programs of a cell have made, with what can be done with each.
#[component]
pub fn MadeFiles(props: &MadeFilesProps) -> Html {
    let MadeFilesProps { made, written, .. } = props;
    let asked = use_state(|| None::<Question>);
    let heading = use_node_ref();
    let lost: Vec<_> = made
        .left
        .deleted
        .iter()
        .filter(|path| written.contains(path))
        .collect();
    if made.files.is_empty() && made.left.too_large.is_empty() && lost.is_empty() {
        return html! {};
    }
    let row = |file: &RunFile| {
        let path = AttrValue::from(file.path.clone());
        let is_written = written.contains(&file.path);
        let open = props.on_open.clone().filter(|_| is_text(file)).map(|open| {
            let (file, asked) = (file.clone(), asked.clone());
            Callback::from(move |_: MouseEvent| {
                if is_written {
                    asked.set(Some(Question::Replace(file.clone())));
                } else {
                    open.emit(file.clone());
                }
            })
        });
        let save = {
            let file = file.clone();
            Callback::from(move |_: MouseEvent| download::save(&file))
        };
        let delete = {
            let (path, asked) = (path.clone(), asked.clone());
            Callback::from(move |_: MouseEvent| asked.set(Some(Question::Delete(path.clone()))))
        };
        let button = |testid: &'static str, words: &'static str, onclick: Callback<MouseEvent>| {
            html! {
                <button type="button" class="quiet" data-testid={testid} aria-label={format!("{words} {path}")} {onclick}>
                    { words }
                </button>
            }
        };
        html! {
            <li key={file.path.clone()} data-testid="made-file" data-path={path.clone()}>
                <span class="made-name">
                    <code>{ &path }</code>
                    if is_written {
                        <span class="muted">{ ", changed by the program" }</span>
                    }
                </span>
                <span class="made-size">{ size_in_words(size(file)) }</span>
                <span class="made-actions">
                    { for open.map(|open| button("made-open", "Open", open)) }
                    { button("made-save", "Download", save) }
                    { button("made-delete", "Delete", delete) }
                </span>
            </li>
        }
    };
    let question = (*asked).clone().map(|question| {
        let (made, asked, heading, on_open) = (
            made.clone(),
            asked.setter(),
            heading.clone(),
            props.on_open.clone(),
        );
        let answered = {
            let question = question.clone();
            Callback::from(move |yes: bool| {
                asked.set(None);
                match (&question, yes) {
                    (Question::Delete(path), true) => {
                        made.delete(path);
                        // The button that has the focus goes with the file.
                        if let Some(heading) = heading.cast() {
                            dom::focus(&heading);
                        }
                    }
                    (Question::Replace(file), true) => {
                        if let Some(open) = &on_open {
                            open.emit(file.clone());
                        }
                    }
                    _ => {}
                }
            })
        };
        ask(&question, answered)
    });
    let fleeting = !made.files.is_empty() && kept(&made.files).len() < made.files.len();
    html! {
        <div class="made" data-testid="made" role="group" aria-label="Files that the program made">
            <p ref={heading} class="output-label" tabindex="-1">{ "Files" }</p>
            <ul>{ for made.files.iter().map(row) }</ul>
            <ul class="made-notes">
                { for made.left.too_large.iter().map(|path| html! {
                    <li data-testid="made-too-large">
                        <code>{ path }</code>{ " is too large to be kept: all files together may have 10 MB." }
                    </li>
                }) }
                { for lost.iter().map(|path| html! {
                    <li data-testid="made-deleted">
                        { "The program deleted " }<code>{ *path }</code>{ ". The next run finds it again as it stands in its tab." }
                    </li>
                }) }
                if fleeting {
                    <li>{ "Only small texts are kept over a reload: download what you want to keep." }</li>
                }
            </ul>
            { for question }
        </div>
    }
}

fn is_text(file: &RunFile) -> bool {
    matches!(file.content, FileContent::Text(_))
}

fn ask(question: &Question, on_answer: Callback<bool>) -> Html {
    match question {
        Question::Delete(path) => html! {
            <Confirm
                title={format!("Delete {path}?")}
                text="The next run does not find it any more."
                yes="Delete"
                no="Keep it"
                {on_answer}
            />
        },
        Question::Replace(file) => html! {
            <Confirm
                title={format!("Replace your {}?", file.path)}
                text="What stands in the tab is replaced by what the program has written. The editor can undo it."
                yes="Replace"
                no="Keep mine"
                {on_answer}
            />
        },
    }
}
