//! Finds the places in the learner's files that a rendered traceback names.

use protocol::{HOME, Traceback};

/// A piece of a rendered traceback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// `File "…", line N` of one of the learner's files.
    Place {
        /// As rendered.
        text: String,
        /// The path of the file from the folder of the program.
        path: String,
        /// The line, counted from 1.
        line: u32,
    },
}

/// Cuts a rendered traceback into text and places in the files that are `known` by their paths.
pub fn pieces(rendered: &str, known: impl Fn(&str) -> bool) -> Vec<Piece> {
    let mark = format!("File \"{HOME}/");
    let mut pieces = Vec::new();
    let mut rest = rendered;
    let mut plain = String::new();
    while let Some(at) = rest.find(&mark) {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let (text, after) = match place(after, mark.len()) {
            Some((length, path, line)) if known(path) => {
                if !plain.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                let (text, path) = (after[..length].to_owned(), path.to_owned());
                pieces.push(Piece::Place { text, path, line });
                ("", &after[length..])
            }
            _ => after.split_at(mark.len()),
        };
        plain.push_str(text);
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
}

/// How long the place at the start of `text` is, its path and its line; the path is behind `mark` bytes.
fn place(text: &str, mark: usize) -> Option<(usize, &str, u32)> {
    const BETWEEN: &str = "\", line ";
    let length = text[mark..].find(['"', '\n'])?;
    let path = &text[mark..mark + length];
    let start = mark + length + BETWEEN.len();
    let number = text[mark + length..].strip_prefix(BETWEEN)?;
    let digits = number
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(number.len());
    let line = number[..digits].parse().ok()?;
    Some((start + digits, path, line))
}

/// A place in the editor that is at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Line, counted from 1.
    pub line: u32,
    /// First column, counted from 0.
    pub column: Option<u32>,
    /// Column behind the last one.
    pub end_column: Option<u32>,
    /// What is wrong.
    pub message: String,
}

/// Where in one of the learner's files the exception was raised, or passed through last.
pub fn diagnostic(traceback: &Traceback, path: &str) -> Option<Diagnostic> {
    let frame = traceback.innermost(&format!("{HOME}/{path}"))?;
    let message = if traceback.message.is_empty() {
        traceback.type_name.clone()
    } else {
        format!("{}: {}", traceback.type_name, traceback.message)
    };
    Some(Diagnostic {
        line: frame.line,
        column: frame.column,
        // A range over several lines is marked on its first one.
        end_column: frame
            .end_column
            .filter(|_| frame.end_line.is_none_or(|end| end == frame.line)),
        message,
    })
}

#[cfg(test)]
mod tests {
    use protocol::{Frame, MAIN_FILE};

    use super::*;

    fn main(path: &str) -> bool {
        path == "main.py"
    }

    #[test]
    fn places_of_the_learners_file_are_found() {
        let rendered = format!(
            "Traceback (most recent call last):\n  File \"{MAIN_FILE}\", line 12, in <module>\n    f()\n  \
             File \"/lib/json.py\", line 3, in loads\nValueError: no\n"
        );
        let pieces = pieces(&rendered, main);
        assert_eq!(pieces.len(), 3);
        assert_eq!(
            pieces[1],
            Piece::Place {
                text: format!("File \"{MAIN_FILE}\", line 12"),
                path: "main.py".into(),
                line: 12
            }
        );
        let joined: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Place { text, .. } => text.as_str(),
            })
            .collect();
        assert_eq!(joined, rendered);
    }

    #[test]
    fn a_line_number_that_is_none_stays_text() {
        for rendered in [
            format!("File \"{MAIN_FILE}\", line "),
            format!("File \"{MAIN_FILE}\", line 99999999999999"),
            format!("File \"{MAIN_FILE}\", lines 3"),
            format!("File \"{HOME}/"),
            format!("File \"{HOME}/\n\", line 3"),
        ] {
            assert_eq!(pieces(&rendered, |_| true), [Piece::Text(rendered.clone())]);
        }
    }

    #[test]
    fn places_lead_to_files_that_are_known() {
        let rendered =
            format!("  File \"{HOME}/a/b.py\", line 2, in f\n  File \"{HOME}/gone.py\", line 7\n");
        let pieces = pieces(&rendered, |path| path == "a/b.py");
        assert_eq!(
            pieces[1],
            Piece::Place {
                text: format!("File \"{HOME}/a/b.py\", line 2"),
                path: "a/b.py".into(),
                line: 2
            }
        );
        assert_eq!(pieces.len(), 3);
        assert_eq!(
            pieces[2],
            Piece::Text(format!(", in f\n  File \"{HOME}/gone.py\", line 7\n"))
        );
    }

    #[test]
    fn the_innermost_frame_of_the_learner_is_marked() {
        let frame = |file: &str, line| Frame {
            file: file.into(),
            line,
            ..Frame::default()
        };
        let traceback = Traceback {
            type_name: "KeyError".into(),
            message: "'a'".into(),
            frames: vec![
                frame(MAIN_FILE, 1),
                frame(MAIN_FILE, 5),
                frame("/lib/x.py", 9),
            ],
            ..Traceback::default()
        };
        let found = diagnostic(&traceback, "main.py").unwrap();
        assert_eq!((found.line, found.message.as_str()), (5, "KeyError: 'a'"));
    }
}
