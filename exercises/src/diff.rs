use protocol::{Children, Value};

use crate::changes::{Run, ends, runs, words};
use crate::compare;

/// Characters of a `repr` up to which two values side by side need no diff.
const SHORT: usize = 40;

/// Characters of a line of a value that is laid out over several.
const WIDTH: usize = 72;

/// Lines of each side that are looked at, and how many of them before the first difference.
const LINES: usize = 400;
const BEFORE: usize = 3;

/// Where an expected and an actual text part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    /// Its lines, in order.
    pub lines: Vec<DiffLine>,
    /// Of two values: the place of the first difference, as in `[2]['name']`.
    pub path: Option<String>,
}

/// One line of a [`Diff`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffLine {
    /// Whose line it is.
    pub kind: DiffKind,
    /// The line in parts, without its line break.
    pub parts: Vec<DiffPart>,
}

/// Whose line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiffKind {
    /// Of both.
    Equal,
    /// Only expected.
    Delete,
    /// Only in the answer.
    Insert,
}

/// A part of a [`DiffLine`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffPart {
    /// Its text.
    pub text: String,
    /// Whether this part is what differs from the line on the other side.
    pub changed: bool,
}

/// The diff of two printed texts.
pub(crate) fn text(expected: &str, actual: &str) -> Diff {
    let (expected, actual) = window(expected, actual);
    let expected: Vec<&str> = expected.lines().collect();
    let actual: Vec<&str> = actual.lines().collect();
    let mut lines = Vec::new();
    for run in runs(&expected, &actual) {
        let (before, after) = (&expected[run.expected], &actual[run.actual]);
        if run.equal {
            lines.extend(before.iter().map(|line| whole(DiffKind::Equal, line)));
            continue;
        }
        // The lines that stand in each other's place are compared word by word.
        let pairs: Vec<_> = before.iter().zip(after).map(|(a, b)| pair(a, b)).collect();
        let rest = &before[pairs.len()..];
        lines.extend(pairs.iter().map(|[line, _]| line.clone()));
        lines.extend(rest.iter().map(|line| whole(DiffKind::Delete, line)));
        let rest = &after[pairs.len()..];
        lines.extend(pairs.into_iter().map(|[_, line]| line));
        lines.extend(rest.iter().map(|line| whole(DiffKind::Insert, line)));
    }
    Diff { lines, path: None }
}

/// A line of which nothing stands out.
fn whole(kind: DiffKind, line: &str) -> DiffLine {
    let mut parts = Vec::new();
    add(&mut parts, line, false);
    DiffLine { kind, parts }
}

fn add(parts: &mut Vec<DiffPart>, text: &str, changed: bool) {
    match parts.last_mut().filter(|last| last.changed == changed) {
        Some(last) => last.text.push_str(text),
        None if text.is_empty() => {}
        None => parts.push(DiffPart {
            text: text.to_owned(),
            changed,
        }),
    }
}

/// An expected line and the one in its place, with what differs, unless that is most of them.
fn pair(expected: &str, actual: &str) -> [DiffLine; 2] {
    let (before, after) = (words(expected), words(actual));
    let mut common = 0;
    let [mut left, mut right] = [Vec::new(), Vec::new()];
    for Run {
        equal,
        expected,
        actual,
    } in runs(&before, &after)
    {
        let (one, other) = (before[expected].concat(), after[actual].concat());
        let (head, tail) = if equal {
            (one.len(), 0)
        } else {
            ends(&one, &other)
        };
        common += head + tail;
        for (parts, text) in [(&mut left, &one), (&mut right, &other)] {
            let end = text.len() - tail;
            add(parts, &text[..head], false);
            add(parts, &text[head..end], true);
            add(parts, &text[end..], false);
        }
    }
    if common * 2 < expected.len().max(actual.len()) {
        return [
            whole(DiffKind::Delete, expected),
            whole(DiffKind::Insert, actual),
        ];
    }
    [(DiffKind::Delete, left), (DiffKind::Insert, right)]
        .map(|(kind, parts)| DiffLine { kind, parts })
}

/// The lines around the first difference, so that an endless output costs no endless time.
fn window(expected: &str, actual: &str) -> (String, String) {
    let equal = expected
        .lines()
        .zip(actual.lines())
        .take_while(|(a, b)| a == b)
        .count();
    let skip = if equal > LINES / 2 { equal - BEFORE } else { 0 };
    let cut = |text: &str| {
        let lines = text.lines().skip(skip).take(LINES);
        lines.fold(String::new(), |mut all, line| {
            all.extend(line.chars().take(1000));
            all.push('\n');
            all
        })
    };
    (cut(expected), cut(actual))
}

/// The diff of two different values, if they are long enough to need one.
pub(crate) fn values(expected: &Value, actual: &Value, tolerance: Option<f64>) -> Option<Diff> {
    let long = |value: &Value| value.repr.chars().count() > SHORT;
    if !long(expected) && !long(actual) {
        return None;
    }
    Some(Diff {
        path: compare::place(expected, actual, tolerance),
        ..text(&layout(expected), &layout(actual))
    })
}

/// A value over as many lines as it takes to read it.
fn layout(value: &Value) -> String {
    let mut lines = Vec::new();
    lay_out(value, "", "", 0, &mut lines);
    lines.join("\n")
}

fn lay_out(value: &Value, prefix: &str, suffix: &str, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let brackets = match (value.type_name.as_str(), &value.children) {
        ("list", Children::Sequence(_)) => Some(("[", "]")),
        ("tuple", Children::Sequence(_)) => Some(("(", ")")),
        ("set", Children::Set(_)) | ("dict", Children::Mapping(_)) => Some(("{", "}")),
        ("frozenset", Children::Set(_)) => Some(("frozenset({", "})")),
        _ => None,
    };
    let fits = indent.len() + prefix.len() + value.repr.chars().count() <= WIDTH;
    let Some((open, close)) = brackets.filter(|_| value.builtin && !fits) else {
        // A text with line breaks reads best line by line.
        let repr = if value.builtin && value.type_name == "str" && !fits {
            value.repr.replace("\\n", "\\n\n")
        } else {
            value.repr.clone()
        };
        lines.push(format!("{indent}{prefix}{repr}{suffix}"));
        return;
    };
    lines.push(format!("{indent}{prefix}{open}"));
    match &value.children {
        Children::Sequence(items) | Children::Set(items) => {
            for item in items {
                lay_out(item, "", ",", depth + 1, lines);
            }
        }
        Children::Mapping(entries) => {
            for (key, item) in entries {
                lay_out(item, &format!("{}: ", key.repr), ",", depth + 1, lines);
            }
        }
        Children::None | Children::Attributes(_) => {}
    }
    lines.push(format!("{indent}{close}{suffix}"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ints, value};

    fn check(diff: &Diff) -> Vec<(DiffKind, String)> {
        let text = |line: &DiffLine| line.parts.iter().map(|part| part.text.as_str()).collect();
        diff.lines
            .iter()
            .map(|line| (line.kind, text(line)))
            .collect()
    }

    #[test]
    fn long_values_are_laid_out_and_the_place_is_named() {
        let numbers: Vec<i64> = (1000..1020).collect();
        let mut others = numbers.clone();
        others[7] = 5;
        let diff = values(&ints(&numbers), &ints(&others), None).unwrap();
        assert_eq!(diff.path.as_deref(), Some("[7]"));
        let lines = check(&diff);
        assert_eq!(lines.first(), Some(&(DiffKind::Equal, "[".to_owned())));
        let apart: Vec<_> = lines
            .into_iter()
            .filter(|(kind, _)| *kind != DiffKind::Equal)
            .collect();
        assert_eq!(
            apart,
            [
                (DiffKind::Delete, "  1007,".to_owned()),
                (DiffKind::Insert, "  5,".to_owned())
            ]
        );
    }

    #[test]
    fn short_values_need_no_diff() {
        assert_eq!(values(&value("int", "1"), &value("int", "2"), None), None);
    }

    #[test]
    fn what_differs_within_a_line_stands_out() {
        let marked = |expected, actual| {
            let show = |line: &DiffLine| {
                let parts = line.parts.iter().map(|part| {
                    if part.changed {
                        format!("[{}]", part.text)
                    } else {
                        part.text.clone()
                    }
                });
                parts.collect::<String>()
            };
            let lines = text(expected, actual).lines;
            lines.iter().map(show).collect::<Vec<_>>()
        };
        assert_eq!(
            marked("total: 1007 items", "total: 1057 items"),
            ["total: 10[0]7 items", "total: 10[5]7 items"]
        );
        assert_eq!(
            marked("one two three", "one three"),
            ["one [two ]three", "one three"]
        );
        assert_eq!(marked("abc", "xyz"), ["abc", "xyz"]);
    }

    #[test]
    fn lines_without_a_partner_are_whole() {
        let diff = check(&text("a\nb1\nz", "a\nb2\nc\nz"));
        let [equal, delete, insert] = [DiffKind::Equal, DiffKind::Delete, DiffKind::Insert];
        let expected = [
            (equal, "a"),
            (delete, "b1"),
            (insert, "b2"),
            (insert, "c"),
            (equal, "z"),
        ];
        assert_eq!(diff, expected.map(|(kind, line)| (kind, line.to_owned())));
    }

    #[test]
    fn a_blank_line_is_a_line() {
        let kinds = check(&text("a\n\nb\n", "a\nb\n"));
        assert!(
            kinds.contains(&(DiffKind::Delete, String::new())),
            "{kinds:?}"
        );
    }

    #[test]
    fn a_late_difference_in_long_texts_is_found() {
        let long: String =
            (0..5_000).fold(String::new(), |text, line| text + &line.to_string() + "\n");
        let diff = check(&text(&(long.clone() + "a\n"), &(long + "b\n")));
        assert!(diff.len() <= BEFORE + 2, "{}", diff.len());
        assert!(diff.contains(&(DiffKind::Insert, "b".to_owned())));
    }
}
