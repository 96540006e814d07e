//! How many tests a program says that it ran.

use std::ops::AddAssign;

/// Tests that passed and that failed.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Counts {
    /// Sums what cargo's, wasm-bindgen's and Node's test runners print at their end, and plain lines
    /// such as `3 passed, 1 failed`.
    pub(crate) fn read(output: &str) -> Self {
        let mut counts = Self::default();
        for line in output.lines() {
            counts += of_line(line.trim());
        }
        counts
    }

    /// What a step counts for: its tests, or itself if it has none.
    pub(crate) fn of_step(output: &str, success: bool) -> Self {
        let mut counts = Self::read(output);
        if success && counts == Self::default() {
            counts.passed = 1;
        }
        if !success && counts.failed == 0 {
            counts.failed = 1;
        }
        counts
    }
}

fn of_line(line: &str) -> Counts {
    let node = |kind: &str| {
        ["# ", "ℹ "].iter().find_map(|mark| {
            let number = line
                .strip_prefix(mark)?
                .strip_prefix(kind)?
                .strip_prefix(' ')?;
            number.parse().ok()
        })
    };
    if let Some(passed) = node("pass") {
        return Counts { passed, failed: 0 };
    }
    if let Some(failed) = node("fail") {
        return Counts { passed: 0, failed };
    }
    let Some(result) = line.strip_prefix("test result: ") else {
        return plain(line).unwrap_or_default();
    };
    Counts {
        passed: before(result, " passed").unwrap_or(0),
        failed: before(result, " failed").unwrap_or(0),
    }
}

/// `N passed, M failed`, with nothing else but more such pairs.
fn plain(line: &str) -> Option<Counts> {
    let is_pair = |pair: &str| {
        let mut words = pair.split_whitespace();
        words
            .next()
            .is_some_and(|word| word.parse::<usize>().is_ok())
            && words
                .next()
                .is_some_and(|word| word.chars().all(char::is_alphabetic))
            && words.next().is_none()
    };
    if !line.split(',').all(|pair| is_pair(pair.trim())) {
        return None;
    }
    Some(Counts {
        passed: before(line, " passed")?,
        failed: before(line, " failed")?,
    })
}

/// The number that stands before a word.
fn before(text: &str, word: &str) -> Option<usize> {
    let head = &text[..text.find(word)?];
    let start = head
        .rfind(|letter: char| !letter.is_ascii_digit())
        .map_or(0, |at| at + 1);
    head[start..].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: usize, failed: usize) -> Counts {
        Counts { passed, failed }
    }

    #[test]
    fn cargo_is_summed_over_binaries() {
        let output = "\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
            running 3 tests\n\
            test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Counts::read(output), counts(14, 1));
    }

    #[test]
    fn node_and_plain_lines_are_read() {
        assert_eq!(
            Counts::read("# tests 5\n# pass 4\n# fail 1\n"),
            counts(4, 1)
        );
        assert_eq!(Counts::read("ℹ pass 4\nℹ fail 0\n"), counts(4, 0));
        assert_eq!(Counts::read("7 passed, 2 failed\n"), counts(7, 2));
        assert_eq!(
            Counts::read("7 passed, 2 failed, 1 skipped\n"),
            counts(7, 2)
        );
    }

    #[test]
    fn other_lines_count_for_nothing() {
        assert_eq!(
            Counts::read("all 3 passed, none failed\nof 3 passed, 1 failed\n"),
            counts(0, 0)
        );
    }

    #[test]
    fn a_step_without_tests_counts_as_one() {
        assert_eq!(Counts::of_step("", true), counts(1, 0));
        assert_eq!(Counts::of_step("error[E0308]", false), counts(0, 1));
        assert_eq!(Counts::of_step("3 passed, 0 failed", false), counts(3, 1));
        assert_eq!(Counts::of_step("3 passed, 2 failed", false), counts(3, 2));
    }
}
