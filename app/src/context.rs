//! What every component can reach: the supervisor, the store, the learner's progress.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use contents::Chapter;
use protocol::RunFile;
use yew::prelude::*;

use crate::library::Library;
use crate::storage::{Keeper, Progress, keys};
use crate::supervisor::Supervisor;

/// What every component can reach.
#[derive(Clone, PartialEq)]
pub struct Page {
    /// What there is to read and to solve.
    pub library: Library,
    /// Fetches the contents once more.
    pub reopen: Callback<()>,
    /// Runs programs.
    pub supervisor: Supervisor,
    /// Keeps documents.
    pub keeper: Keeper,
    /// Keeps files as long as the visit lasts.
    pub shelf: Shelf,
    /// How far the learner is.
    pub progress: UseReducerHandle<Book>,
}

impl Page {
    /// Notes how far the learner is in an exercise, and keeps it.
    pub fn note(&self, exercise: &str, progress: Progress) {
        self.keeper.put(&keys::progress(exercise), &progress);
        self.progress.dispatch(Note {
            exercise: exercise.to_owned(),
            progress,
        });
    }
}

/// The page that the component is on.
///
/// # Panics
/// Outside of [`crate::app::App`], which provides it.
#[hook]
#[allow(clippy::expect_used)]
pub fn use_page() -> Page {
    use_context::<Page>().expect("App provides the page")
}

/// Files that programs have made, by the cell: kept as long as the visit lasts, however large they are.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Rc<RefCell<BTreeMap<String, Rc<Vec<RunFile>>>>>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shelf {
    /// The files of a cell, if any were put there.
    pub fn get(&self, cell: &str) -> Option<Rc<Vec<RunFile>>> {
        self.0.borrow().get(cell).cloned()
    }

    /// Keeps the files of a cell in place of those before.
    pub fn put(&self, cell: &str, files: Rc<Vec<RunFile>>) {
        self.0.borrow_mut().insert(cell.to_owned(), files);
    }
}

/// The progress in every exercise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book(BTreeMap<String, Progress>);

impl Book {
    /// What was kept.
    pub fn read(keeper: &Keeper) -> Self {
        let prefix = keys::progress("");
        let kept = keeper.keys(&prefix).into_iter();
        Self(
            kept.filter_map(|key| {
                let progress = keeper.get(&key)?;
                Some((key.strip_prefix(&prefix)?.to_owned(), progress))
            })
            .collect(),
        )
    }

    /// The progress in an exercise, by `chapter/slug`.
    pub fn of(&self, exercise: &str) -> Progress {
        self.0.get(exercise).copied().unwrap_or_default()
    }

    /// How many of a chapter's exercises have passed, and how many there are.
    pub fn chapter(&self, chapter: &Chapter) -> (usize, usize) {
        let prefix = format!("{}/", chapter.slug);
        // From what was kept: of most exercises that is nothing.
        let passed = self
            .0
            .range(prefix.clone()..)
            .map_while(|(id, progress)| Some((id.strip_prefix(&prefix)?, progress)))
            .filter(|(slug, progress)| progress.passed && chapter.exercise(slug).is_some());
        (passed.count(), chapter.exercises.len())
    }
}

/// A change of the [`Book`].
#[derive(Debug)]
pub struct Note {
    exercise: String,
    progress: Progress,
}

impl Reducible for Book {
    type Action = Note;

    fn reduce(self: Rc<Self>, note: Note) -> Rc<Self> {
        let mut book = Rc::unwrap_or_clone(self);
        book.0.insert(note.exercise, note.progress);
        Rc::new(book)
    }
}
