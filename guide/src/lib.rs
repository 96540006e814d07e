//! The chapters of the guide and their question cards, read from `chapters/` and `cards/` while
//! the project is built.

mod model;
mod path;

use std::sync::OnceLock;

pub use model::{Block, Card, Chapter, ExampleFile, Heading, Html};
pub use path::{MAIN, check_path};

include!(concat!(env!("OUT_DIR"), "/chapters.rs"));

/// All chapters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// In the order of their numbers.
    pub chapters: Vec<Chapter>,
}

/// The guide. The first call reads it.
pub fn guide() -> &'static Guide {
    static GUIDE: OnceLock<Guide> = OnceLock::new();
    GUIDE.get_or_init(|| Guide {
        // The build has written them; a test sees to it that none is lost here.
        chapters: CHAPTERS
            .iter()
            .filter_map(|json| serde_json::from_str(json).ok())
            .collect(),
    })
}

impl Guide {
    /// The chapter with this slug.
    pub fn find(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.slug == slug)
    }

    /// The chapter in front of the one with this slug.
    pub fn previous(&self, slug: &str) -> Option<&Chapter> {
        let index = self.position(slug)?.checked_sub(1)?;
        self.chapters.get(index)
    }

    /// The chapter behind the one with this slug.
    pub fn next(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.get(self.position(slug)? + 1)
    }

    fn position(&self, slug: &str) -> Option<usize> {
        self.chapters
            .iter()
            .position(|chapter| chapter.slug == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::{CHAPTERS, guide};

    #[test]
    fn every_chapter_is_read_back() {
        assert_eq!(guide().chapters.len(), CHAPTERS.len());
        assert!(!CHAPTERS.is_empty());
    }

    #[test]
    fn chapters_follow_their_numbers() {
        assert!(guide().chapters.is_sorted_by_key(|chapter| chapter.number));
    }

    #[test]
    fn neighbours_are_found() {
        let chapters = &guide().chapters;
        assert_eq!(guide().previous(&chapters[0].slug), None);
        for pair in chapters.windows(2) {
            assert_eq!(guide().next(&pair[0].slug), Some(&pair[1]));
            assert_eq!(guide().previous(&pair[1].slug), Some(&pair[0]));
        }
        let last = &chapters[chapters.len() - 1].slug;
        assert_eq!(guide().next(last), None);
        assert_eq!(guide().next("no such chapter"), None);
    }

    #[test]
    fn a_chapter_is_found_by_its_slug() {
        for chapter in &guide().chapters {
            assert_eq!(guide().find(&chapter.slug), Some(chapter));
        }
        assert_eq!(guide().find("no such chapter"), None);
    }
}
