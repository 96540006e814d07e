//! What two sequences of texts have in common, and what is left.

use std::ops::Range;

/// Pairs of items up to which two sequences are compared in full; beyond, all between what they begin and
/// end with counts as different.
const PAIRS: usize = 200_000;

/// A stretch of both sequences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// Whether it is the same in both.
    pub(crate) equal: bool,
    /// Where it lies in the expected sequence.
    pub(crate) expected: Range<usize>,
    /// Where it lies in the actual sequence.
    pub(crate) actual: Range<usize>,
}

/// Both sequences from their beginning to their end, with as much in common as there is.
pub(crate) fn runs(expected: &[&str], actual: &[&str]) -> Vec<Run> {
    let head = common(expected.iter().zip(actual));
    let (left, right) = (&expected[head..], &actual[head..]);
    let tail = common(left.iter().rev().zip(right.iter().rev()));
    let (left, right) = (&left[..left.len() - tail], &right[..right.len() - tail]);
    let mut runs = Runs(Vec::new());
    runs.add(true, head, head);
    if left.len().saturating_mul(right.len()) > PAIRS {
        runs.add(false, left.len(), right.len());
    } else {
        compare(left, right, &mut runs);
    }
    runs.add(true, tail, tail);
    runs.0
}

/// How many pairs are equal from the first on.
fn common<'a>(pairs: impl Iterator<Item = (&'a &'a str, &'a &'a str)>) -> usize {
    pairs.take_while(|(one, other)| one == other).count()
}

/// The longest common subsequence, by the lengths of those of all pairs of ends.
fn compare(left: &[&str], right: &[&str], runs: &mut Runs) {
    let width = right.len() + 1;
    let mut longest = vec![0_u32; (left.len() + 1) * width];
    for row in (0..left.len()).rev() {
        for column in (0..right.len()).rev() {
            let at = row * width + column;
            longest[at] = if left[row] == right[column] {
                longest[at + width + 1] + 1
            } else {
                longest[at + width].max(longest[at + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < left.len() && column < right.len() {
        let at = row * width + column;
        let (equal, down, on) = if left[row] == right[column] {
            (true, 1, 1)
        } else if longest[at + width] >= longest[at + 1] {
            (false, 1, 0)
        } else {
            (false, 0, 1)
        };
        runs.add(equal, down, on);
        row += down;
        column += on;
    }
    runs.add(false, left.len() - row, right.len() - column);
}

struct Runs(Vec<Run>);

impl Runs {
    /// Adds that many items of each side, to the last run if it is of the same kind.
    fn add(&mut self, equal: bool, expected: usize, actual: usize) {
        if expected == 0 && actual == 0 {
            return;
        }
        if let Some(last) = self.0.last_mut().filter(|last| last.equal == equal) {
            last.expected.end += expected;
            last.actual.end += actual;
            return;
        }
        let (left, right) = self
            .0
            .last()
            .map_or((0, 0), |last| (last.expected.end, last.actual.end));
        self.0.push(Run {
            equal,
            expected: left..left + expected,
            actual: right..right + actual,
        });
    }
}

/// A line in words, and all that stands between words one by one.
pub(crate) fn words(line: &str) -> Vec<&str> {
    // All letters beyond ASCII count: the tables that tell signs from letters would be downloaded for this alone.
    let is_word =
        |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || !letter.is_ascii();
    let mut words = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = if is_word(first) {
            rest.find(|letter| !is_word(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, behind) = rest.split_at(end);
        words.push(word);
        rest = behind;
    }
    words
}

/// Bytes that two texts have in common at their beginning and at their end, never overlapping.
pub(crate) fn ends(one: &str, other: &str) -> (usize, usize) {
    let equal = |pair: &(char, char)| pair.0 == pair.1;
    let length = |letters: Vec<(char, char)>| letters.iter().map(|pair| pair.0.len_utf8()).sum();
    let head: usize = length(one.chars().zip(other.chars()).take_while(equal).collect());
    let behind = one[head..].chars().rev().zip(other[head..].chars().rev());
    (head, length(behind.take_while(equal).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(expected: &[&str], actual: &[&str]) -> String {
        let mut told = String::new();
        for run in runs(expected, actual) {
            let (one, other) = (expected[run.expected].concat(), actual[run.actual].concat());
            if run.equal {
                assert_eq!(one, other);
                told.push_str(&one);
            } else {
                for part in ["[", &one, "|", &other, "]"] {
                    told.push_str(part);
                }
            }
        }
        told
    }

    fn letters(text: &str) -> Vec<&str> {
        text.split("").filter(|letter| !letter.is_empty()).collect()
    }

    #[test]
    fn what_is_in_common_is_found() {
        for (expected, actual, says) in [
            ("", "", ""),
            ("abc", "abc", "abc"),
            ("abc", "", "[abc|]"),
            ("", "abc", "[|abc]"),
            ("abcd", "abxd", "ab[c|x]d"),
            ("aXbYc", "abc", "a[X|]b[Y|]c"),
            ("abc", "aXbYc", "a[|X]b[|Y]c"),
        ] {
            assert_eq!(told(&letters(expected), &letters(actual)), says);
        }
    }

    #[test]
    fn as_much_as_there_is_in_common_is_found() {
        let (expected, actual) = (letters("abcabba"), letters("cbabac"));
        let equal = runs(&expected, &actual).into_iter().filter(|run| run.equal);
        assert_eq!(equal.map(|run| run.expected.len()).sum::<usize>(), 4);
    }

    #[test]
    fn what_is_too_long_is_not_compared_in_full() {
        let one: Vec<String> = (0..2_000).map(|number| format!("a{number}")).collect();
        let other: Vec<String> = (0..2_000).map(|number| format!("b{number}")).collect();
        let behind = |lines: &'static str, more: &Vec<String>| {
            let lines = lines.lines().map(str::to_owned);
            lines.chain(more.iter().cloned()).collect::<Vec<_>>()
        };
        let (one, other) = (behind("same", &one), behind("same", &other));
        let left: Vec<&str> = one.iter().map(String::as_str).collect();
        let right: Vec<&str> = other.iter().map(String::as_str).collect();
        let found = runs(&left, &right);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].expected, 0..1);
        assert_eq!(found[1].actual, 1..2_001);
    }

    #[test]
    fn lines_are_cut_into_words() {
        assert_eq!(words("x_1 = [é2]"), ["x_1", " ", "=", " ", "[", "é2", "]"]);
        assert_eq!(ends("1007", "1057"), (2, 1));
        assert_eq!(ends("aa", "aaa"), (2, 0));
        assert_eq!(ends("é", "è"), (0, 0));
    }
}
