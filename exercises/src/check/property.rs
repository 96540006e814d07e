use protocol::Probe;

use super::{Evidence, probe};
use crate::generate::{self, Case};
use crate::{Property, Verdict, compare, literal};

impl Property {
    /// The inputs that `seed` gives.
    pub(super) fn draw(&self, seed: u32) -> Vec<Case> {
        generate::cases(&self.inputs, self.cases, seed)
    }

    pub(super) fn probes(&self, cases: &[Case]) -> Vec<Probe> {
        cases
            .iter()
            .map(|case| probe(&self.written_out(case), &self.setup, self.limit_ms))
            .collect()
    }

    /// The call with the inputs of `case` in place. An input that reads like a placeholder stays text.
    fn written_out(&self, case: &Case) -> String {
        // Each literal goes in behind a mark that no input can hold, then all marks are resolved.
        let mut call = self.call.clone();
        let mut marked = Vec::new();
        for (index, (name, value)) in case.iter().enumerate() {
            let mark = format!("\u{0}{index}\u{0}");
            call = call.replace(&format!("{{{name}}}"), &format!("{{{mark}}}"));
            marked.push((mark, value));
        }
        marked.iter().fold(call, |call, (mark, value)| {
            literal::insert(&call, mark, value)
        })
    }

    pub(super) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let cases = &evidence.plan.cases;
        let total = u32::try_from(cases.len()).unwrap_or(u32::MAX);
        let failures: Vec<(&Case, Verdict)> = cases
            .iter()
            .enumerate()
            .filter_map(|(index, case)| {
                let (actual, expected) = evidence.outcomes(index);
                let verdict = compare::outcomes(expected, actual, self.tolerance);
                (!verdict.passed).then_some((case, verdict))
            })
            .collect();
        let passed = total - u32::try_from(failures.len()).unwrap_or(total);
        let seed = evidence.seed;
        let verdict = match failures.into_iter().min_by_key(|(case, _)| length(case)) {
            // No case at all proves nothing.
            None if total == 0 => Verdict::author("was given no inputs"),
            None => Verdict::pass(format!("all {total} cases agree (seed {seed})")),
            Some((case, verdict)) => {
                let message = format!(
                    "{}; {passed} of {total} cases agree (seed {seed})",
                    verdict.message
                );
                Verdict {
                    message,
                    ..verdict.of(&self.written_out(case), &self.setup)
                }
            }
        };
        Verdict {
            cases: Some((passed, total)),
            ..verdict
        }
    }
}

/// How much there is to read in the inputs of a case.
fn length(case: &Case) -> usize {
    case.values().map(|literal| literal.chars().count()).sum()
}

#[cfg(test)]
mod tests {
    use protocol::ProbeReport;

    use crate::testing::{check as parse, *};
    use crate::{Attempt, Grade};

    const JSON: &str = r#"{"kind":"property","title":"agrees","call":"f({n}, '{m}')","cases":10,
        "inputs":{"n":{"int":{"min":0,"max":99}}}}"#;

    fn planned() -> Attempt {
        attempt(parse(JSON))
    }

    /// Grades an answer that gives what `answer` makes of each call.
    fn check(answer: impl Fn(&str) -> ProbeReport) -> Grade {
        let attempt = planned();
        let calls = || {
            attempt
                .learner
                .probes
                .iter()
                .map(|probe| probe.expression.as_str())
        };
        let reference = calls().map(|_| gave(value("int", "1"))).collect();
        attempt.grade(&report(calls().map(answer).collect()), &report(reference))
    }

    #[test]
    fn every_case_is_a_probe_with_its_input_in_place() {
        let calls: Vec<_> = planned()
            .learner
            .probes
            .into_iter()
            .map(|probe| probe.expression)
            .collect();
        assert_eq!(calls.len(), 10);
        assert_eq!(calls[..2], ["f(0, '{m}')", "f(99, '{m}')"]);
    }

    #[test]
    fn all_cases_must_agree() {
        let grade = check(|_| gave(value("int", "1")));
        assert!(grade.passed);
        assert_eq!(grade.verdicts[0].cases, Some((10, 10)));
        assert_eq!(grade.verdicts[0].message, "all 10 cases agree (seed 7)");
    }

    #[test]
    fn the_failing_case_that_is_shortest_to_read_is_shown() {
        let grade = check(|call| {
            gave(value(
                "int",
                if call.starts_with("f(99") || call.starts_with("f(1,") {
                    "2"
                } else {
                    "1"
                },
            ))
        });
        assert!(!grade.passed);
        let verdict = &grade.verdicts[0];
        assert_eq!(verdict.call.as_deref(), Some("f(1, '{m}')"));
        assert_eq!(verdict.cases, Some((8, 10)));
        assert_eq!(
            verdict.message,
            "returned 2, expected 1; 8 of 10 cases agree (seed 7)"
        );
    }

    #[test]
    fn nothing_never_passes() {
        for outcome in nothing() {
            assert!(!check(|_| ended(outcome.clone())).passed);
        }
        let grade = planned().grade(&report(Vec::new()), &report(Vec::new()));
        assert_eq!(grade.verdicts[0].cases, Some((0, 10)));
        assert!(!grade.passed);
    }

    #[test]
    fn an_input_that_looks_like_a_placeholder_stays_text() {
        let json = r#"{"kind":"property","title":"t","call":"f({a}, {b})",
            "inputs":{"a":{"choice":["'{b}'"]},"b":{"choice":["'{a}'"]}}}"#;
        let attempt = attempt(parse(json));
        assert_eq!(attempt.learner.probes[0].expression, "f('{b}', '{a}')");
    }
}
