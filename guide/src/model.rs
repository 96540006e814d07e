//! What a chapter consists of.

use serde::{Deserialize, Serialize};

/// Text that is HTML already, made from an author's Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// All chapters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Guide {
    /// In the order of their numbers.
    pub chapters: Vec<Chapter>,
}

impl Guide {
    /// The chapter with this slug.
    pub fn find(&self, slug: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.slug == slug)
    }
}

/// One chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// The number of its file: its line in the syllabus.
    pub number: u32,
    /// The name of its file without number and suffix.
    pub slug: String,
    /// Its title, plain text.
    pub title: String,
    /// What it is about in a sentence, plain text.
    pub summary: String,
    /// The part of the guide that it belongs to.
    pub part: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
    /// Its headings in order.
    pub outline: Vec<Heading>,
    /// Its question cards, in the order of their file.
    pub cards: Vec<Card>,
}

/// A piece of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Text, with headings, tables and code that is only shown.
    Prose(Html),
    /// Python to run and change.
    Example {
        /// Unique in its chapter.
        name: String,
        /// The program.
        source: String,
        /// Files beside it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<ExampleFile>,
        /// What it prints, on both streams.
        output: String,
    },
    /// A link to an exercise of the same chapter.
    Exercise {
        /// The exercise.
        slug: String,
    },
}

/// A file beside the program of an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExampleFile {
    /// Its path from the folder of the program.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A heading of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 to 6: the title of the chapter is the only one of level 1.
    pub level: u8,
    /// Its `id`, unique in its chapter.
    pub id: String,
    /// Its text without markup.
    pub text: String,
}

/// A question as it is asked in interviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Unique in its chapter and never reused: progress is kept under it.
    pub id: String,
    /// The question.
    pub question: Html,
    /// What to say.
    pub answer: Html,
    /// The longer story.
    pub explanation: Html,
}
