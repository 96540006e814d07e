use protocol::{Probe, ProbeOutcome, Traceback};

use super::{Evidence, probe};
use crate::grade::Shown;
use crate::{Raises, Verdict, compare, wording};

impl Raises {
    pub(super) fn probes(&self) -> Vec<Probe> {
        vec![probe(&self.call, &self.setup, self.limit_ms)]
    }

    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let (actual, expected) = evidence.outcomes(0);
        let ProbeOutcome::Raised { traceback: wanted } = expected else {
            return Verdict::author(&format!(
                "{} instead of raising {}",
                wording::probe(expected),
                self.error
            ));
        };
        if !self.names(wanted) || !self.contained(wanted) {
            return Verdict::author(&format!(
                "raised {}, which is not what this check asks for",
                wording::exception(wanted)
            ));
        }
        let verdict = match actual {
            ProbeOutcome::Raised { traceback: seen } if !compare::same_class(wanted, seen) => {
                Verdict::fail(compare::exceptions(wanted, seen))
            }
            ProbeOutcome::Raised { traceback: seen } => match &self.message {
                Some(text) if !self.contained(seen) => Verdict::fail(format!(
                    "raised {}, but the message does not contain “{}”",
                    wording::exception(seen),
                    wording::short(text)
                )),
                _ => Verdict::pass(format!("raised {}", wording::exception(seen))),
            },
            other => Verdict::fail(format!(
                "{}, expected the exception {}",
                wording::probe(other),
                wanted.type_name
            )),
        };
        verdict.sides(Some(Shown::exception(wanted)), Some(Shown::outcome(actual)))
    }

    /// Whether an exception is of the class that is asked for, or of one that derives from it.
    fn names(&self, traceback: &Traceback) -> bool {
        let is = |class: &str| {
            let bare = class
                .strip_prefix("builtins.")
                .or_else(|| class.strip_prefix("__main__."));
            class == self.error || bare == Some(&self.error)
        };
        traceback.type_name == self.error || traceback.mro.iter().any(|class| is(class))
    }

    fn contained(&self, traceback: &Traceback) -> bool {
        self.message
            .as_ref()
            .is_none_or(|text| traceback.message.contains(text))
    }
}

#[cfg(test)]
mod tests {
    use protocol::ProbeReport;

    use crate::testing::*;

    const JSON: &str = r#"{"kind":"raises","title":"refuses","call":"f(-1)","error":"ValueError","message":"negative"}"#;

    fn check(learner: ProbeReport) -> (bool, String) {
        let verdict = verdict(JSON, learner, raised("ValueError", "negative: -1"));
        (verdict.passed, verdict.message)
    }

    fn fails(learner: ProbeReport, message: &str) {
        assert_eq!(check(learner), (false, message.to_owned()));
    }

    #[test]
    fn the_class_with_the_text_in_its_message_passes() {
        assert!(check(raised("ValueError", "must not be negative")).0);
    }

    #[test]
    fn another_class_message_or_a_value_fails() {
        fails(
            raised("TypeError", "negative"),
            "raised TypeError: negative, expected ValueError: negative: -1",
        );
        fails(
            raised("ValueError", "no"),
            "raised ValueError: no, but the message does not contain “negative”",
        );
        fails(
            gave(value("int", "1")),
            "returned 1, expected the exception ValueError",
        );
        fails(
            raised_in("__main__", "ValueError", "negative"),
            "raised ValueError of the module __main__, expected the one of builtins",
        );
    }

    #[test]
    fn nothing_never_passes() {
        for outcome in nothing() {
            assert!(!check(ended(outcome.clone())).0);
            assert!(!verdict(JSON, raised("ValueError", "negative"), ended(outcome)).passed);
        }
    }

    #[test]
    fn an_ancestor_may_be_asked_for() {
        let json = r#"{"kind":"raises","title":"t","call":"f()","error":"Exception"}"#;
        assert!(verdict(json, raised("KeyError", "1"), raised("KeyError", "2")).passed);
        assert!(!verdict(json, raised("TypeError", ""), raised("KeyError", "")).passed);
    }

    #[test]
    fn a_reference_that_raises_something_else_is_the_authors_mistake() {
        let wrong = verdict(
            JSON,
            raised("ValueError", "negative"),
            raised("TypeError", "negative"),
        );
        assert!(!wrong.passed && wrong.message.contains("mistake in the exercise"));
        let calm = verdict(JSON, gave(value("int", "1")), gave(value("int", "1")));
        assert!(!calm.passed && calm.message.contains("mistake in the exercise"));
    }
}
