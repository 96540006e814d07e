//! What an exercise consists of. Unknown fields are mistakes of authors: the page, whose files xtask writes,
//! need not look for them.

use std::collections::BTreeMap;

use protocol::{FactKind, Probe};
use serde::{Deserialize, Serialize};

/// Names that a check of kind `custom` may give: each is a function in `custom/`.
pub const CUSTOM_NAMES: &[&str] = &["permutation"];

/// Cases of a `property` for which the author states no number.
pub const CASES: u32 = 20;

/// Text that is HTML already, made from an author's Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// The exercises of one chapter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Chapter {
    /// The chapter's folder without its number.
    pub slug: String,
    /// The number of its folder.
    pub number: u32,
    /// In the order in which they are meant to be solved.
    pub exercises: Vec<Exercise>,
}

/// One exercise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Exercise {
    /// Slug of its chapter.
    pub chapter: String,
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
    /// The task.
    pub prompt: Html,
    /// What the learner starts from.
    pub starter: String,
    /// The reference: its results are the expected ones.
    pub solution: String,
    /// Each one gives away a little more.
    pub hints: Vec<Html>,
    /// In the order in which the learner reads the verdicts.
    pub checks: Vec<Check>,
}

impl Exercise {
    /// `chapter/slug`: what progress is kept under and links name.
    pub fn id(&self) -> String {
        format!("{}/{}", self.chapter, self.slug)
    }
}

/// One thing that is graded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Check {
    /// The value of an expression, or the exception that it raises.
    Call(Call),
    /// That an expression raises.
    Raises(Raises),
    /// What the program or an expression prints.
    Stdout(Stdout),
    /// An expression on generated inputs.
    Property(Property),
    /// What the source does.
    Source(Source),
    /// A function of this crate decides.
    Custom(Custom),
}

impl Check {
    /// What holds when it passes.
    pub fn title(&self) -> &str {
        match self {
            Self::Call(check) => &check.title,
            Self::Raises(check) => &check.title,
            Self::Stdout(check) => &check.title,
            Self::Property(check) => &check.title,
            Self::Source(check) => &check.title,
            Self::Custom(check) => &check.title,
        }
    }

    /// What to think about when it fails.
    pub fn feedback(&self) -> Option<&Html> {
        match self {
            Self::Call(check) => check.feedback.as_ref(),
            Self::Raises(check) => check.feedback.as_ref(),
            Self::Stdout(check) => check.feedback.as_ref(),
            Self::Property(check) => check.feedback.as_ref(),
            Self::Source(check) => check.feedback.as_ref(),
            Self::Custom(check) => check.feedback.as_ref(),
        }
    }
    /// The same, to be replaced: the build makes HTML of it.
    pub fn feedback_mut(&mut self) -> Option<&mut Html> {
        match self {
            Self::Call(check) => check.feedback.as_mut(),
            Self::Raises(check) => check.feedback.as_mut(),
            Self::Stdout(check) => check.feedback.as_mut(),
            Self::Property(check) => check.feedback.as_mut(),
            Self::Source(check) => check.feedback.as_mut(),
            Self::Custom(check) => check.feedback.as_mut(),
        }
    }
}

fn limit_ms() -> u32 {
    Probe::LIMIT_MS
}

fn cases() -> u32 {
    CASES
}

/// Grades the value of an expression, or the exception that it raises, against the reference's.
// The field is called as in `exercise.toml`.
#[allow(clippy::struct_field_names)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Call {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Statements that run first.
    #[serde(default)]
    pub setup: String,
    /// The expression.
    pub call: String,
    /// The `repr` of the reference's value, for readers; the gates verify it, the checker does not use it.
    #[serde(default)]
    pub expect: Option<String>,
    /// Floats may differ by this much, wherever they stand in the value.
    #[serde(default)]
    pub tolerance: Option<f64>,
    /// Milliseconds until the expression is ended.
    #[serde(default = "limit_ms")]
    pub limit_ms: u32,
}

/// Grades that an expression raises.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Raises {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Statements that run first.
    #[serde(default)]
    pub setup: String,
    /// The expression.
    pub call: String,
    /// The class, or one that it derives from.
    pub error: String,
    /// Text that the message must contain.
    #[serde(default)]
    pub message: Option<String>,
    /// Milliseconds until the expression is ended.
    #[serde(default = "limit_ms")]
    pub limit_ms: u32,
}

/// Grades what is printed, against what the reference prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Stdout {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Statements that run first.
    #[serde(default)]
    pub setup: String,
    /// The expression that prints; without, it is the program itself.
    #[serde(default)]
    pub call: Option<String>,
    /// Milliseconds until the expression is ended.
    #[serde(default = "limit_ms")]
    pub limit_ms: u32,
}

/// Grades an expression on generated inputs, against the reference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Property {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Statements that run first.
    #[serde(default)]
    pub setup: String,
    /// The expression, with `{name}` where the input of that name goes.
    pub call: String,
    /// How many cases.
    #[serde(default = "cases")]
    pub cases: u32,
    /// The inputs by name.
    pub inputs: BTreeMap<String, Input>,
    /// Floats may differ by this much, wherever they stand in the value.
    #[serde(default)]
    pub tolerance: Option<f64>,
    /// Milliseconds until the expression is ended, for each case.
    #[serde(default = "limit_ms")]
    pub limit_ms: u32,
}

/// Grades what the source does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Source {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Each must be found at least once.
    #[serde(default)]
    pub require: Vec<Pattern>,
    /// None may be found.
    #[serde(default)]
    pub forbid: Vec<Pattern>,
}

/// Grades with a function of this crate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Custom {
    /// What holds when it passes.
    pub title: String,
    /// What to think about when it fails.
    #[serde(default)]
    pub feedback: Option<Html>,
    /// Statements that run first, before each probe.
    #[serde(default)]
    pub setup: String,
    /// One of [`CUSTOM_NAMES`].
    pub name: String,
    /// The expressions that the function is given.
    pub probes: Vec<String>,
    /// Milliseconds until an expression is ended.
    #[serde(default = "limit_ms")]
    pub limit_ms: u32,
}

/// What a `source` check looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub struct Pattern {
    /// What kind of thing.
    pub kind: FactKind,
    /// Its dotted name as written; without, any.
    #[serde(default)]
    pub name: Option<String>,
    /// Whether the shorter of two dotted names may be the end of the longer one.
    #[serde(default)]
    pub suffix: bool,
    /// A function or class that must be around it, at any depth.
    #[serde(default)]
    pub within: Option<String>,
    /// Loops that must be around it, at least.
    #[serde(default)]
    pub min_loops: u32,
}

/// What kind of input a `property` draws.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "authors", serde(deny_unknown_fields))]
pub enum Input {
    /// An `int`, both bounds included.
    Int {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// A `float`, both bounds included.
    Float {
        /// The least.
        min: f64,
        /// The greatest.
        max: f64,
    },
    /// A `bool`.
    Bool,
    /// A `str`.
    Text {
        /// The characters that it is made of.
        letters: String,
        /// Characters at least.
        #[serde(default)]
        min: usize,
        /// Characters at most.
        max: usize,
    },
    /// One of these Python literals.
    Choice(Vec<String>),
    /// A `list`.
    List {
        /// Its items.
        of: Box<Input>,
        /// Items at least.
        #[serde(default)]
        min: usize,
        /// Items at most.
        max: usize,
    },
    /// A `tuple` of these.
    Tuple(Vec<Input>),
    /// A `set`.
    Set {
        /// Its items.
        of: Box<Input>,
        /// Items at least, as far as there are as many different ones.
        #[serde(default)]
        min: usize,
        /// Items at most.
        max: usize,
    },
    /// A `dict`.
    Dict {
        /// Its keys.
        keys: Box<Input>,
        /// Its values.
        values: Box<Input>,
        /// Entries at least, as far as there are as many different keys.
        #[serde(default)]
        min: usize,
        /// Entries at most.
        max: usize,
    },
}
