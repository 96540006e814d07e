//! Grades programs as the page does.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use exercises::{Attempt, Exercise, Grade};
use protocol::{Outcome, Probe, ProbeReport, Report};

use crate::{
    host,
    words::{plain, visible},
};

/// The same in all gates, so that they say the same each time and references run once.
const SEED: u32 = 1;

/// A program that was graded.
#[derive(Debug)]
pub struct Graded {
    /// What came of it.
    pub grade: Grade,
    /// The report of the program.
    pub learner: Report,
    /// The report of the reference.
    pub reference: Report,
    /// What both were asked.
    pub probes: Vec<Probe>,
}

/// Runs and grades `source` as an answer to `exercise`.
pub fn grade(exercise: &Exercise, source: &str) -> Graded {
    let attempt = Attempt::new(exercise, source, SEED, host::next_id(), host::next_id());
    let reference = reference(exercise, &attempt);
    let learner = host::run(&attempt.learner);
    Graded {
        grade: attempt.grade(&learner, &reference),
        learner,
        reference,
        probes: attempt.learner.probes,
    }
}

/// The report of the reference solution; it runs once.
fn reference(exercise: &Exercise, attempt: &Attempt) -> Report {
    static KNOWN: Mutex<Option<HashMap<String, Report>>> = Mutex::new(None);
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = known()
        .as_ref()
        .and_then(|known| known.get(&exercise.id()).cloned());
    kept.unwrap_or_else(|| {
        let report = host::run(&attempt.reference);
        known()
            .get_or_insert_default()
            .insert(exercise.id(), report.clone());
        report
    })
}

impl Graded {
    /// Whether the program itself ran to its end.
    pub fn ran(&self) -> bool {
        self.learner.outcome == Outcome::Finished
    }

    /// What the reference gave for `call` behind `setup`.
    pub fn expected(&self, setup: &str, call: &str) -> Option<&ProbeReport> {
        let asked = |probe: &Probe| probe.expression == call && probe.setup == setup;
        self.reference
            .probes
            .get(self.probes.iter().position(asked)?)
    }

    /// All that a learner is told about what is wrong, in plain words.
    pub fn told(&self) -> String {
        let mut told = String::new();
        if let Some(problem) = &self.grade.problem {
            told.push_str(&problem.message);
        }
        for verdict in self.grade.verdicts.iter().filter(|verdict| !verdict.passed) {
            let feedback = verdict
                .feedback
                .as_ref()
                .map(|html| visible(&html.0))
                .unwrap_or_default();
            for part in [&verdict.title, &verdict.message, &feedback] {
                told.push('\n');
                told.push_str(part);
            }
        }
        plain(&told)
    }

    /// The failures in short, for authors.
    pub fn failures(&self) -> String {
        let problem = self
            .grade
            .problem
            .iter()
            .map(|problem| problem.message.clone());
        let verdicts = self.grade.verdicts.iter().filter(|verdict| !verdict.passed);
        let verdicts = verdicts.map(|verdict| format!("{:?}: {}", verdict.title, verdict.message));
        problem.chain(verdicts).collect::<Vec<_>>().join("; ")
    }
}
