//! Finds the places in the learner's file that a rendered traceback names.

use protocol::{MAIN_FILE, Traceback};

/// A piece of a rendered traceback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Plain text.
    Text(String),
    /// `File "…", line N` of the learner's file.
    Place {
        /// As rendered.
        text: String,
        /// The line, counted from 1.
        line: u32,
    },
}

/// Cuts a rendered traceback into text and places.
pub fn pieces(rendered: &str) -> Vec<Piece> {
    let mark = format!("File \"{MAIN_FILE}\", line ");
    let mut pieces = Vec::new();
    let mut rest = rendered;
    let mut plain = String::new();
    while let Some(at) = rest.find(&mark) {
        let (before, place) = rest.split_at(at);
        let digits = place[mark.len()..]
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(place.len() - mark.len());
        let (text, after) = place.split_at(mark.len() + digits);
        plain.push_str(before);
        match text[mark.len()..].parse() {
            Ok(line) => {
                if !plain.is_empty() {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                }
                let text = text.to_owned();
                pieces.push(Piece::Place { text, line });
            }
            Err(_) => plain.push_str(text),
        }
        rest = after;
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    pieces
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

/// Where in the learner's file the exception was raised, or passed through last.
pub fn diagnostic(traceback: &Traceback) -> Option<Diagnostic> {
    let frame = traceback.innermost(MAIN_FILE)?;
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
    use protocol::Frame;

    use super::*;

    #[test]
    fn places_of_the_learners_file_are_found() {
        let rendered = format!(
            "Traceback (most recent call last):\n  File \"{MAIN_FILE}\", line 12, in <module>\n    f()\n  \
             File \"/lib/json.py\", line 3, in loads\nValueError: no\n"
        );
        let pieces = pieces(&rendered);
        assert_eq!(pieces.len(), 3);
        assert_eq!(
            pieces[1],
            Piece::Place {
                text: format!("File \"{MAIN_FILE}\", line 12"),
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
        ] {
            assert_eq!(pieces(&rendered), [Piece::Text(rendered.clone())]);
        }
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
        let found = diagnostic(&traceback).unwrap();
        assert_eq!((found.line, found.message.as_str()), (5, "KeyError: 'a'"));
    }
}
