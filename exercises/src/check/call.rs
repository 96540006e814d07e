use protocol::Probe;

use super::{Evidence, probe};
use crate::{Call, Verdict, compare};

impl Call {
    pub(super) fn probes(&self) -> Vec<Probe> {
        vec![probe(&self.call, &self.setup, self.limit_ms)]
    }

    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let (actual, expected) = evidence.outcomes(0);
        compare::outcomes(expected, actual, self.tolerance)
    }
}

#[cfg(test)]
mod tests {
    use protocol::{Children, ProbeReport};

    use crate::grade::Shown;
    use crate::testing::*;

    const JSON: &str = r#"{"kind":"call","title":"adds","call":"f(1)","feedback":"<p>Think.</p>"}"#;

    /// What is said of an answer, and whether it passes.
    fn check(learner: ProbeReport, reference: ProbeReport) -> (bool, String) {
        let verdict = verdict(JSON, learner, reference);
        assert_eq!(verdict.feedback.is_none(), verdict.passed);
        (verdict.passed, verdict.message)
    }

    fn fails(learner: ProbeReport, reference: ProbeReport, message: &str) {
        assert_eq!(check(learner, reference), (false, message.to_owned()));
    }

    #[test]
    fn the_same_value_passes() {
        assert_eq!(
            check(gave(ints(&[1, 2])), gave(ints(&[1, 2]))),
            (true, "returned [1, 2]".to_owned())
        );
    }

    #[test]
    fn another_value_fails() {
        fails(
            gave(value("int", "3")),
            gave(value("int", "4")),
            "returned 3, expected 4",
        );
        fails(
            gave(value("float", "3.0")),
            gave(value("int", "3")),
            "returned 3.0, expected 3",
        );
        fails(
            raised("TypeError", "no"),
            gave(value("int", "4")),
            "raised TypeError: no, expected the value 4",
        );
    }

    #[test]
    fn the_same_exception_passes_and_another_fails() {
        assert!(check(raised("KeyError", "'a'"), raised("KeyError", "'a'")).0);
        fails(
            raised("KeyError", "'b'"),
            raised("KeyError", "'a'"),
            "raised KeyError: 'b', expected KeyError: 'a'",
        );
        fails(
            raised_in("__main__", "KeyError", "'a'"),
            raised("KeyError", "'a'"),
            "raised KeyError of the module __main__, expected the one of builtins",
        );
        fails(
            gave(value("int", "1")),
            raised("KeyError", ""),
            "returned 1, expected the exception KeyError",
        );
    }

    #[test]
    fn a_class_that_borrows_a_name_fails() {
        let mut impostor = ints(&[1]);
        impostor.builtin = false;
        fails(
            gave(impostor),
            gave(ints(&[1])),
            "returned [1] of a class that borrows the name list",
        );
        let mut chameleon = value("__main__.Anything", "4");
        chameleon.builtin = false;
        fails(
            gave(chameleon),
            gave(value("int", "4")),
            "returned 4 of type __main__.Anything, expected type int",
        );
        let mut hollow = ints(&[1]);
        hollow.children = Children::Sequence(Vec::new());
        assert!(!check(gave(hollow), gave(ints(&[1]))).0);
    }

    #[test]
    fn a_cut_value_never_passes() {
        let mut cut = ints(&[1]);
        cut.cut = true;
        assert!(
            check(gave(cut.clone()), gave(ints(&[1])))
                .1
                .contains("too large")
        );
        assert!(
            check(gave(cut.clone()), gave(cut))
                .1
                .contains("mistake in the exercise")
        );
    }

    #[test]
    fn nothing_never_passes_on_either_side() {
        for outcome in nothing() {
            assert!(!check(ended(outcome.clone()), gave(ints(&[1]))).0);
            assert!(!check(ended(outcome.clone()), raised("KeyError", "")).0);
            assert!(
                check(gave(ints(&[1])), ended(outcome.clone()))
                    .1
                    .contains("mistake in the exercise")
            );
            assert!(!check(ended(outcome.clone()), ended(outcome)).0);
        }
        fails(
            ended(protocol::ProbeOutcome::TimedOut { limit_ms: 2_000 }),
            gave(value("int", "4")),
            "took longer than 2 s, expected the value 4",
        );
        let missing = grade(JSON, &report(Vec::new()), &report(Vec::new()));
        assert!(!missing.passed && !missing.verdicts[0].passed);
    }

    #[test]
    fn floats_within_the_tolerance_pass_anywhere_inside() {
        let json = r#"{"kind":"call","title":"t","call":"f(1)","tolerance":0.01}"#;
        let floats = |repr: &str| gave(list(vec![value("float", repr)]));
        assert!(verdict(json, floats("0.301"), floats("0.3")).passed);
        assert!(!verdict(json, floats("0.32"), floats("0.3")).passed);
        assert!(!verdict(json, floats("nan"), floats("0.3")).passed);
        assert!(verdict(json, floats("nan"), floats("nan")).passed);
        assert!(!verdict(json, gave(list(vec![value("int", "0")])), floats("0.0")).passed);
    }

    #[test]
    fn both_sides_and_the_call_are_shown() {
        let verdict = verdict(JSON, gave(value("int", "3")), gave(value("int", "4")));
        assert_eq!(verdict.call.as_deref(), Some("f(1)"));
        assert_eq!(verdict.setup, None);
        assert_eq!(verdict.expected, Some(Shown::Value(value("int", "4"))));
        assert_eq!(verdict.actual, Some(Shown::Value(value("int", "3"))));
        assert_eq!(verdict.diff, None);
    }
}
