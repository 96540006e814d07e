//! The documents that are kept.

use serde::{Deserialize, Serialize};

/// The code of a cell, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The source.
    pub code: String,
}

/// Text files of a cell: those that the learner wrote beside the program, or those that it made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Files {
    /// In the order of their tabs.
    pub files: Vec<TextFile>,
}

/// A text file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextFile {
    /// Its path from the folder of the program.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// Lines of input that a cell's program is given beforehand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenInput {
    /// The lines, as typed.
    pub input: String,
}

/// How far a learner has come in an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Times that the answer was checked.
    pub attempts: u32,
    /// Whether it has passed once.
    pub passed: bool,
    /// Hints that were asked for.
    pub hints: u32,
    /// Whether the solution was looked at.
    pub solution_seen: bool,
    /// The most checks that passed at once.
    pub best: u32,
    /// How many checks there were then.
    pub checks: u32,
}

impl Progress {
    /// After an attempt that passed `passed` of `checks`.
    #[must_use]
    pub fn attempted(self, passed: u32, checks: u32) -> Self {
        Self {
            attempts: self.attempts.saturating_add(1),
            passed: self.passed || (checks > 0 && passed == checks),
            best: self.best.max(passed),
            checks,
            ..self
        }
    }
}

/// What the learner has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_keeps_the_best() {
        let progress = Progress::default().attempted(3, 5).attempted(2, 5);
        assert_eq!(
            (progress.attempts, progress.best, progress.passed),
            (2, 3, false)
        );
    }

    #[test]
    fn passed_once_stays_passed() {
        let progress = Progress::default().attempted(5, 5).attempted(0, 5);
        assert!(progress.passed);
    }

    #[test]
    fn documents_of_an_older_page_are_read() {
        let progress: Progress = serde_json::from_str(r#"{"attempts": 2}"#).unwrap();
        assert_eq!(progress.attempts, 2);
    }
}
