use serde::{Deserialize, Serialize};

/// A file in the folder of the learner's program, before or after a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunFile {
    /// Where it lies below [`HOME`](crate::HOME), its parts separated by `/`.
    pub path: String,
    /// What it holds.
    #[serde(flatten)]
    pub content: FileContent,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileContent {
    /// Text, stored as UTF-8.
    Text(String),
    /// Bytes that are no text, in base64.
    Base64(String),
}

impl RunFile {
    /// A file that holds text.
    pub fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            content: FileContent::Text(text.into()),
        }
    }
}

/// What a run left in the learner's folder, compared with what it was given.
///
/// The program itself, [`MAIN_FILE`](crate::MAIN_FILE), and caches of compiled code do not count.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LeftFiles {
    /// Files that are new or hold something else.
    pub changed: Vec<RunFile>,
    /// Paths of files that were given and are gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deleted: Vec<String>,
    /// Paths of files that are new or changed, but beyond [`FILES_LIMIT`](crate::FILES_LIMIT).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub too_large: Vec<String>,
}
