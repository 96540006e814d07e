use protocol::{Report, Run, RunId};

use crate::check::{Evidence, Plan};
use crate::{Check, Exercise, Grade, Problem, Verdict};

/// What `random` is seeded with in every graded run, so that answer and reference draw the same.
const RANDOM_SEED: u32 = 1;

/// An answer that is about to be graded: two runs to make, and how to judge what comes of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The run of the answer.
    pub learner: Run,
    /// The run of the reference, with the same probes.
    pub reference: Run,
    /// What the inputs are drawn with.
    pub seed: u32,
    checks: Vec<Check>,
    /// One for each check.
    plans: Vec<Plan>,
}

impl Attempt {
    /// Plans how to grade `source` as an answer to `exercise`. `seed` decides on the inputs of
    /// properties; the ids are those of the two runs.
    pub fn new(
        exercise: &Exercise,
        source: &str,
        seed: u32,
        learner_id: RunId,
        reference_id: RunId,
    ) -> Self {
        let mut probes = Vec::new();
        let mut plans = Vec::new();
        for check in &exercise.checks {
            let (plan, asked) = check.plan(probes.len(), seed);
            plans.push(plan);
            probes.extend(asked);
        }
        let learner = Run {
            probes,
            seed: Some(RANDOM_SEED),
            facts: true,
            ..Run::new(learner_id, source)
        };
        let reference = Run {
            run: reference_id,
            source: exercise.solution.clone(),
            facts: false,
            ..learner.clone()
        };
        Self {
            learner,
            reference,
            seed,
            checks: exercise.checks.clone(),
            plans,
        }
    }

    /// Judges the two reports of the two runs.
    pub fn grade(&self, learner: &Report, reference: &Report) -> Grade {
        let problem = Problem::of_learner(&learner.outcome)
            .or_else(|| Problem::of_reference(&reference.outcome));
        let verdicts: Vec<Verdict> = self
            .checks
            .iter()
            .zip(&self.plans)
            .enumerate()
            .map(|(index, (check, plan))| {
                let evidence = Evidence {
                    learner,
                    reference,
                    plan,
                    seed: self.seed,
                };
                let verdict = if problem.is_some() && check.needs_run() {
                    check.describe(Verdict::fail("not checked"))
                } else {
                    check.judge(&evidence)
                };
                Verdict {
                    check: index,
                    title: check.title().to_owned(),
                    feedback: check
                        .feedback()
                        .filter(|_| problem.is_none() && !verdict.passed)
                        .cloned(),
                    ..verdict
                }
            })
            .collect();
        Grade {
            passed: problem.is_none()
                && !verdicts.is_empty()
                && verdicts.iter().all(|verdict| verdict.passed),
            verdicts,
            problem,
            seed: self.seed,
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::Outcome;

    use crate::testing::*;

    /// One check of each kind; what their probes give fits all of them.
    const KINDS: &[&str] = &[
        r#"{"kind":"call","title":"t","call":"f()","feedback":"<p>Think.</p>"}"#,
        r#"{"kind":"raises","title":"t","call":"f()","error":"ValueError"}"#,
        r#"{"kind":"stdout","title":"t"}"#,
        r#"{"kind":"stdout","title":"t","call":"f()"}"#,
        r#"{"kind":"property","title":"t","call":"f({x})","inputs":{"x":"bool"}}"#,
        r#"{"kind":"custom","title":"t","name":"permutation","probes":["f()","[1]"]}"#,
    ];

    /// The reports of a program that does everything right.
    fn right(json: &str) -> protocol::Report {
        let probe = if json.contains("raises") {
            raised("ValueError", "no")
        } else {
            gave(ints(&[1]))
        };
        report(vec![probe.clone(), probe])
    }

    #[test]
    fn both_runs_have_the_same_probes_and_seed() {
        let attempt = attempt(check(KINDS[4]));
        assert_eq!(attempt.learner.probes.len(), 2);
        assert_eq!(attempt.learner.probes, attempt.reference.probes);
        assert_eq!(attempt.learner.seed, attempt.reference.seed);
        assert!(attempt.learner.seed.is_some());
        assert!(attempt.learner.facts && !attempt.reference.facts);
        assert_eq!((attempt.learner.run.0, attempt.reference.run.0), (1, 2));
        assert_eq!(
            (
                attempt.learner.source.as_str(),
                attempt.reference.source.as_str()
            ),
            ("answer", "solution")
        );
    }

    #[test]
    fn every_kind_passes_if_all_is_right() {
        for json in KINDS {
            let grade = grade(json, &right(json), &right(json));
            assert!(grade.passed, "{json}: {grade:?}");
            assert_eq!((grade.problem, grade.seed), (None, 7));
        }
    }

    #[test]
    fn a_program_that_did_not_end_by_itself_never_passes() {
        for json in KINDS {
            for outcome in unfinished() {
                let raises = matches!(outcome, Outcome::Raised { .. });
                let learner = protocol::Report {
                    outcome,
                    ..right(json)
                };
                let grade = grade(json, &learner, &right(json));
                assert!(
                    !grade.passed && grade.verdicts.iter().all(|verdict| !verdict.passed),
                    "{json}"
                );
                assert_eq!(grade.verdicts[0].message, "not checked");
                assert_eq!(
                    grade.verdicts[0].feedback, None,
                    "advice would be about something else"
                );
                let problem = grade.problem.unwrap();
                assert!(
                    problem.message.starts_with("The program "),
                    "{}",
                    problem.message
                );
                assert_eq!(problem.traceback.is_some(), raises);
            }
        }
    }

    #[test]
    fn a_reference_that_misbehaves_is_said_to_and_never_passes() {
        for json in KINDS {
            for outcome in unfinished() {
                let reference = protocol::Report {
                    outcome,
                    ..right(json)
                };
                let grade = grade(json, &right(json), &reference);
                assert!(!grade.passed && !grade.verdicts[0].passed, "{json}");
                assert!(
                    grade
                        .problem
                        .unwrap()
                        .message
                        .contains("mistake in the exercise")
                );
            }
        }
    }

    #[test]
    fn an_exercise_without_checks_never_passes() {
        let mut attempt = attempt(check(KINDS[0]));
        attempt.checks.clear();
        assert!(
            !attempt
                .grade(&report(Vec::new()), &report(Vec::new()))
                .passed
        );
    }
}
