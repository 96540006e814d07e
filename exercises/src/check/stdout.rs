use protocol::{Probe, ProbeOutcome};

use super::{Evidence, probe};
use crate::grade::Shown;
use crate::{Stdout, Verdict, compare, diff, wording};

impl Stdout {
    pub(super) fn probes(&self) -> Vec<Probe> {
        self.call
            .iter()
            .map(|call| probe(call, &self.setup, self.limit_ms))
            .collect()
    }

    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        if evidence.reference.output_cut {
            return Verdict::author("printed more than is kept");
        }
        if evidence.learner.output_cut {
            return Verdict::fail("printed so much that the rest was dropped");
        }
        if self.call.is_none() {
            return texts(&evidence.reference.stdout(), &evidence.learner.stdout());
        }
        let (actual, expected) = evidence.outcomes(0);
        if let Some(verdict) = endings(expected, actual) {
            return verdict;
        }
        match evidence.pair(0) {
            (Some(learner), Some(reference)) => texts(&reference.stdout(), &learner.stdout()),
            _ => Verdict::fail("not checked"),
        }
    }
}

/// Judges how the expressions ended; what they gave does not matter. `None` if both ended alike.
fn endings(expected: &ProbeOutcome, actual: &ProbeOutcome) -> Option<Verdict> {
    let message = match (expected, actual) {
        (ProbeOutcome::Value { .. }, ProbeOutcome::Value { .. }) => return None,
        (ProbeOutcome::Raised { traceback: wanted }, ProbeOutcome::Raised { traceback: seen }) => {
            if compare::same_class(wanted, seen) {
                return None;
            }
            compare::exceptions(wanted, seen)
        }
        (ProbeOutcome::Value { .. }, _) => wording::probe(actual),
        (ProbeOutcome::Raised { traceback }, ProbeOutcome::Value { .. }) => {
            format!(
                "came to its end, expected the exception {}",
                wording::exception(traceback)
            )
        }
        (ProbeOutcome::Raised { traceback }, _) => {
            format!(
                "{}, expected the exception {}",
                wording::probe(actual),
                wording::exception(traceback)
            )
        }
        _ => return Some(Verdict::author(&wording::probe(expected))),
    };
    Some(Verdict::fail(message).sides(None, Some(Shown::outcome(actual))))
}

fn texts(expected: &str, actual: &str) -> Verdict {
    let sides = |verdict: Verdict| {
        verdict.sides(
            Some(Shown::Text(expected.to_owned())),
            Some(Shown::Text(actual.to_owned())),
        )
    };
    if expected.trim_end() == actual.trim_end() {
        return sides(Verdict::pass("printed what was expected"));
    }
    let mut verdict = Verdict::fail(difference(expected, actual));
    verdict.diff = Some(diff::text(expected, actual));
    sides(verdict)
}

fn difference(expected: &str, actual: &str) -> &'static str {
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    if actual.trim().is_empty() {
        "printed nothing"
    } else if expected.trim().is_empty() {
        "printed something, expected nothing"
    } else if solid(expected) == solid(actual) {
        "printed the right text, but spaces or line breaks differ"
    } else if expected.trim_end().eq_ignore_ascii_case(actual.trim_end()) {
        "printed the right text, but upper and lower case differ"
    } else if solid(expected).eq_ignore_ascii_case(&solid(actual)) {
        "printed the right text, but case and spaces or line breaks differ"
    } else {
        "printed something else than expected"
    }
}

#[cfg(test)]
mod tests {
    use protocol::{ProbeReport, Report};

    use crate::testing::*;
    use crate::{DiffKind, Verdict};

    const PROGRAM: &str = r#"{"kind":"stdout","title":"prints"}"#;
    const CALL: &str = r#"{"kind":"stdout","title":"prints","call":"f()"}"#;

    fn program(text: &str) -> Report {
        Report {
            output: stdout(text),
            ..report(Vec::new())
        }
    }

    /// The verdict on a program that prints `actual`.
    fn check(actual: &str, expected: &str) -> Verdict {
        grade(PROGRAM, &program(actual), &program(expected))
            .verdicts
            .remove(0)
    }

    #[test]
    fn only_space_at_the_very_end_is_passed_over() {
        assert!(check("a\nb", "a\nb\n\n").passed);
        assert!(!check("a \nb\n", "a\nb\n").passed);
        assert!(!check(" a", "a").passed);
    }

    #[test]
    fn the_message_says_what_kind_of_difference_it_is() {
        assert!(
            check("a b", "ab")
                .message
                .contains("spaces or line breaks differ")
        );
        assert!(
            check("AB", "ab")
                .message
                .contains("upper and lower case differ")
        );
        assert!(check("A B", "ab").message.contains("case and spaces"));
        assert_eq!(check(" \n", "ab").message, "printed nothing");
        assert_eq!(
            check("x", "ab").message,
            "printed something else than expected"
        );
        assert_eq!(
            check("x", "").message,
            "printed something, expected nothing"
        );
    }

    #[test]
    fn the_lines_are_told_apart() {
        let diff = check("one\ntwi\n", "one\ntwo\n").diff.unwrap();
        let kinds: Vec<DiffKind> = diff.lines.iter().map(|line| line.kind).collect();
        assert_eq!(kinds, [DiffKind::Equal, DiffKind::Delete, DiffKind::Insert]);
        let changed = |line: usize| -> String {
            diff.lines[line]
                .parts
                .iter()
                .filter(|part| part.changed)
                .map(|part| part.text.as_str())
                .collect()
        };
        assert_eq!((changed(1), changed(2)), ("o".to_owned(), "i".to_owned()));
    }

    #[test]
    fn a_call_is_judged_by_what_it_printed() {
        assert!(verdict(CALL, printed("a\n"), printed("a\n")).passed);
        assert!(!verdict(CALL, printed("b\n"), printed("a\n")).passed);
        let with_value = ProbeReport {
            output: stdout("a"),
            ..gave(value("int", "1"))
        };
        assert!(verdict(CALL, with_value, printed("a\n")).passed);
    }

    #[test]
    fn a_call_that_does_not_end_alike_never_passes() {
        for outcome in nothing() {
            let broken = ProbeReport {
                output: stdout("a"),
                outcome,
            };
            assert!(!verdict(CALL, broken.clone(), printed("a")).passed);
            assert!(!verdict(CALL, printed("a"), broken.clone()).passed);
            assert!(!verdict(CALL, broken.clone(), broken).passed);
        }
        let raising = |name| ProbeReport {
            output: stdout("a"),
            ..raised(name, "")
        };
        assert!(!verdict(CALL, raising("KeyError"), printed("a")).passed);
        assert!(!verdict(CALL, printed("a"), raising("KeyError")).passed);
        assert!(!verdict(CALL, raising("TypeError"), raising("KeyError")).passed);
        assert!(verdict(CALL, raising("KeyError"), raising("KeyError")).passed);
        assert!(!grade(CALL, &report(Vec::new()), &report(Vec::new())).passed);
    }

    #[test]
    fn cut_output_never_passes() {
        let cut = Report {
            output_cut: true,
            ..program("a")
        };
        assert!(!grade(PROGRAM, &cut, &program("a")).passed);
        assert!(!grade(PROGRAM, &cut, &cut).passed);
    }
}
