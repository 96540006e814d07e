use crate::{Chapter, Exercise};

/// All exercises.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// The chapters that have exercises, in order.
    pub chapters: Vec<Chapter>,
}

impl Catalogue {
    /// The chapter with this slug, if it has exercises.
    pub fn chapter(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.slug == slug)
    }

    /// The exercise with this slug in the chapter with that one.
    pub fn find(&self, chapter: &str, slug: &str) -> Option<&Exercise> {
        self.chapter(chapter)?
            .exercises
            .iter()
            .find(|exercise| exercise.slug == slug)
    }

    /// All exercises in order, over all chapters.
    pub fn exercises(&self) -> impl Iterator<Item = &Exercise> {
        self.chapters.iter().flat_map(|chapter| &chapter.exercises)
    }
}
