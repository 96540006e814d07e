use std::sync::OnceLock;

use crate::{Chapter, Exercise};

/// One JSON text per chapter, in order.
const CHAPTERS: &[&str] = include!(concat!(env!("OUT_DIR"), "/chapters.rs"));

/// All exercises.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue {
    /// The chapters that have exercises, in order.
    pub chapters: Vec<Chapter>,
}

/// The exercises that this program was built with, read when they are first asked for.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue {
        // `build.rs` wrote these texts from the same structures, so none is left out; a test says so.
        chapters: CHAPTERS
            .iter()
            .filter_map(|json| serde_json::from_str(json).ok())
            .collect(),
    })
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

    /// The exercise that follows, in the same chapter or a later one.
    pub fn next(&self, exercise: &Exercise) -> Option<&Exercise> {
        self.exercises()
            .skip_while(|other| {
                (&other.chapter, &other.slug) != (&exercise.chapter, &exercise.slug)
            })
            .nth(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_chapter_is_read() {
        for json in CHAPTERS {
            serde_json::from_str::<Chapter>(json).unwrap();
        }
        assert_eq!(catalogue().chapters.len(), CHAPTERS.len());
    }

    #[test]
    fn next_walks_through_all_exercises() {
        let catalogue = catalogue();
        let mut seen = 0;
        let mut current = catalogue.exercises().next();
        while let Some(exercise) = current {
            seen += 1;
            assert_eq!(
                catalogue.find(&exercise.chapter, &exercise.slug),
                Some(exercise)
            );
            current = catalogue.next(exercise);
        }
        assert_eq!(seen, catalogue.exercises().count());
        assert_eq!(catalogue.find("nowhere", "nothing"), None);
    }
}
