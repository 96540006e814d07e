//! The contents of the site: which chapters and exercises there are, and in which files they lie.
//!
//! The page knows this much of everything and fetches the rest when it is opened. `authors` makes the
//! files of the site from those that authors write.

#[cfg(feature = "authors")]
pub mod authors;

use serde::{Deserialize, Serialize};

/// All that lists, links and progress need to know.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contents {
    /// In the order of their numbers.
    pub chapters: Vec<Chapter>,
}

/// A chapter, without what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// The name of its file without number and suffix.
    pub slug: String,
    /// Its title, plain text.
    pub title: String,
    /// What it is about in a sentence, plain text.
    pub summary: String,
    /// The part of the guide that it belongs to.
    pub part: String,
    /// Where its text and its cards are: a `guide::Chapter` as JSON.
    pub text: File,
    /// Where its exercises are, if it has any: an `exercises::Chapter` as JSON.
    pub tasks: Option<File>,
    /// Its exercises, in the order in which they are meant to be solved.
    pub exercises: Vec<Exercise>,
}

/// An exercise, without its task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exercise {
    /// Its folder without the number.
    pub slug: String,
    /// Its title, plain text.
    pub title: String,
    /// What it exercises.
    pub topics: Vec<String>,
    /// From 1 (warm-up) to 5 (senior).
    pub difficulty: u8,
    /// How long it takes, about.
    pub minutes: u16,
}

/// A file of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Its address relative to the page.
    pub address: String,
    /// How large it is, unpacked.
    pub bytes: u32,
}

impl Contents {
    /// The chapter with this slug.
    pub fn find(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.get(self.position(slug)?)
    }

    /// Where the chapter with this slug stands.
    pub fn position(&self, slug: &str) -> Option<usize> {
        self.chapters
            .iter()
            .position(|chapter| chapter.slug == slug)
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

    /// The files of the chapter with this slug, of those behind it and then of those in front of it, as many
    /// as have at most `bytes` together.
    pub fn files_from(&self, slug: Option<&str>, bytes: u64) -> Vec<&File> {
        let start = slug.and_then(|slug| self.position(slug)).unwrap_or(0);
        let (before, from) = self.chapters.split_at(start);
        let mut left = bytes;
        from.iter()
            .chain(before)
            .flat_map(|chapter| std::iter::once(&chapter.text).chain(&chapter.tasks))
            .map_while(|file| {
                left = left.checked_sub(file.bytes.into())?;
                Some(file)
            })
            .collect()
    }

    /// All exercises in order, with their chapters.
    pub fn exercises(&self) -> impl Iterator<Item = (&Chapter, &Exercise)> {
        self.chapters.iter().flat_map(|chapter| {
            let exercises = chapter.exercises.iter();
            exercises.map(move |exercise| (chapter, exercise))
        })
    }
}

impl Chapter {
    /// The exercise with this slug.
    pub fn exercise(&self, slug: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.slug == slug)
    }

    /// The exercise behind the one with this slug.
    pub fn exercise_after(&self, slug: &str) -> Option<&Exercise> {
        let index = self.exercises.iter().position(|own| own.slug == slug)?;
        self.exercises.get(index + 1)
    }

    /// `chapter/slug`: what progress in an exercise of this chapter is kept under.
    pub fn id_of(&self, exercise: &Exercise) -> String {
        format!("{}/{}", self.slug, exercise.slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents() -> Contents {
        let exercise = |slug: &str| Exercise {
            slug: slug.to_owned(),
            title: slug.to_uppercase(),
            topics: Vec::new(),
            difficulty: 1,
            minutes: 5,
        };
        let chapter = |slug: &str, exercises: &[&str]| Chapter {
            slug: slug.to_owned(),
            title: slug.to_uppercase(),
            summary: String::new(),
            part: String::new(),
            text: File {
                address: format!("{slug}.json"),
                bytes: 1,
            },
            tasks: None,
            exercises: exercises.iter().copied().map(exercise).collect(),
        };
        Contents {
            chapters: vec![
                chapter("a", &["one", "two"]),
                chapter("b", &[]),
                chapter("c", &["one"]),
            ],
        }
    }

    #[test]
    fn neighbours_are_found() {
        let contents = contents();
        let slug = |chapter: Option<&Chapter>| chapter.map(|chapter| chapter.slug.clone());
        assert_eq!(slug(contents.previous("a")), None);
        assert_eq!(slug(contents.next("a")).as_deref(), Some("b"));
        assert_eq!(slug(contents.previous("c")).as_deref(), Some("b"));
        assert_eq!(slug(contents.next("c")), None);
        assert_eq!(slug(contents.next("no such chapter")), None);
    }

    #[test]
    fn files_are_given_from_a_chapter_on_as_far_as_there_is_room() {
        let contents = contents();
        let addresses = |slug, bytes| -> Vec<_> {
            let files = contents.files_from(slug, bytes);
            files.iter().map(|file| file.address.as_str()).collect()
        };
        assert_eq!(addresses(None, 9), ["a.json", "b.json", "c.json"]);
        assert_eq!(addresses(Some("b"), 9), ["b.json", "c.json", "a.json"]);
        assert_eq!(addresses(Some("c"), 2), ["c.json", "a.json"]);
    }

    #[test]
    fn exercises_are_found_in_their_chapter() {
        let contents = contents();
        let ids: Vec<_> = contents
            .exercises()
            .map(|(chapter, exercise)| chapter.id_of(exercise))
            .collect();
        assert_eq!(ids, ["a/one", "a/two", "c/one"]);
        let first = contents.find("a").unwrap();
        assert_eq!(first.exercise_after("one"), first.exercise("two"));
        assert_eq!(first.exercise_after("two"), None);
        assert_eq!(contents.find("b").unwrap().exercise("one"), None);
    }
}
