//! What every component can reach: the supervisor, the store, the learner's progress.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use exercises::{Exercise, catalogue};
use protocol::RunFile;
use yew::prelude::*;

use crate::storage::{Keeper, Progress, keys};
use crate::supervisor::Supervisor;

/// What every component can reach.
#[derive(Clone, PartialEq)]
pub struct Page {
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
    /// What was kept of the exercises that there are.
    pub fn read(keeper: &Keeper) -> Self {
        let exercises = catalogue()
            .chapters
            .iter()
            .flat_map(|chapter| &chapter.exercises);
        Self(
            exercises
                .map(Exercise::id)
                .filter_map(|id| {
                    let progress = keeper.get(&keys::progress(&id))?;
                    Some((id, progress))
                })
                .collect(),
        )
    }

    /// The progress in an exercise, by `chapter/slug`.
    pub fn of(&self, exercise: &str) -> Progress {
        self.0.get(exercise).copied().unwrap_or_default()
    }

    /// How many of a chapter's exercises have passed, and how many there are.
    pub fn chapter(&self, slug: &str) -> (usize, usize) {
        catalogue().chapter(slug).map_or((0, 0), |chapter| {
            let passed = chapter
                .exercises
                .iter()
                .filter(|exercise| self.of(&exercise.id()).passed);
            (passed.count(), chapter.exercises.len())
        })
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
