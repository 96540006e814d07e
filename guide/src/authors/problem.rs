use std::fmt;

/// What an author has to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the project.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Gathers what is wrong with one file.
#[derive(Debug)]
pub(super) struct Problems<'a> {
    file: &'a str,
    found: Vec<Problem>,
}

impl<'a> Problems<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self {
            file,
            found: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, line: usize, message: impl Into<String>) {
        self.found.push(Problem {
            file: self.file.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// Adds what the TOML reader says about `text`, whose first line is `first_line` of the file.
    pub(super) fn add_toml(
        &mut self,
        text: &str,
        first_line: usize,
        error: &toml::de::Error,
        remedy: &str,
    ) {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let line = first_line + text[..start].matches('\n').count();
        self.add(line, format!("{}; {remedy}", error.message().trim_end()));
    }

    /// `value` if nothing is wrong.
    pub(super) fn or<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.found.is_empty() {
            Ok(value)
        } else {
            Err(self.found)
        }
    }

    pub(super) fn into_found(self) -> Vec<Problem> {
        self.found
    }
}
