//! One file for each kind of check: the probes that it needs, and how it judges what they gave.

mod call;
mod custom;
mod property;
mod raises;
mod source;
mod stdout;

use protocol::{Probe, ProbeOutcome, ProbeReport, Report};

use crate::generate::Case;
use crate::{Check, Verdict};

/// Where the probes of a check stand among those of the run, and what they were made from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    /// Index of its first probe.
    pub(crate) first: usize,
    /// How many.
    pub(crate) count: usize,
    /// The inputs of each, if they were drawn.
    pub(crate) cases: Vec<Case>,
}

/// What a check judges.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence<'a> {
    pub(crate) learner: &'a Report,
    pub(crate) reference: &'a Report,
    pub(crate) plan: &'a Plan,
    pub(crate) seed: u32,
}

impl<'a> Evidence<'a> {
    /// What the answer's and the reference's probe number `index` of this check reported.
    fn pair(&self, index: usize) -> (Option<&'a ProbeReport>, Option<&'a ProbeReport>) {
        let at = self.plan.first + index;
        (self.learner.probes.get(at), self.reference.probes.get(at))
    }

    /// The outcomes of [`Evidence::pair`]. A probe that is missing was not evaluated.
    fn outcomes(&self, index: usize) -> (&'a ProbeOutcome, &'a ProbeOutcome) {
        let outcome = |report: Option<&'a ProbeReport>| {
            report.map_or(&ProbeOutcome::NotRun, |report| &report.outcome)
        };
        let (learner, reference) = self.pair(index);
        (outcome(learner), outcome(reference))
    }
}

impl Check {
    /// The probes of this check, of which the first gets the index `first`.
    pub(crate) fn plan(&self, first: usize, seed: u32) -> (Plan, Vec<Probe>) {
        let mut cases = Vec::new();
        let probes = match self {
            Self::Call(check) => check.probes(),
            Self::Raises(check) => check.probes(),
            Self::Stdout(check) => check.probes(),
            Self::Property(check) => {
                cases = check.draw(seed);
                check.probes(&cases)
            }
            Self::Source(_) => Vec::new(),
            Self::Custom(check) => check.probes(),
        };
        let count = probes.len();
        (
            Plan {
                first,
                count,
                cases,
            },
            probes,
        )
    }

    /// Whether it judges what a run does, and not the source alone.
    pub(crate) fn needs_run(&self) -> bool {
        !matches!(self, Self::Source(_))
    }

    /// Judges two runs that came to their ends.
    pub(crate) fn judge(&self, evidence: &Evidence<'_>) -> Verdict {
        let verdict = match self {
            Self::Call(check) => check.judge(evidence),
            Self::Raises(check) => check.judge(evidence),
            Self::Stdout(check) => check.judge(evidence),
            Self::Property(check) => check.judge(evidence),
            Self::Source(check) => check.judge(evidence),
            Self::Custom(check) => check.judge(evidence),
        };
        self.describe(verdict)
    }

    /// Notes in a verdict what was evaluated, unless it does so itself.
    pub(crate) fn describe(&self, verdict: Verdict) -> Verdict {
        match self {
            Self::Call(check) => verdict.of(&check.call, &check.setup),
            Self::Raises(check) => verdict.of(&check.call, &check.setup),
            Self::Stdout(check) => match &check.call {
                Some(call) => verdict.of(call, &check.setup),
                None => verdict,
            },
            Self::Custom(check) => verdict.of(&check.probes.join("\n"), &check.setup),
            Self::Property(_) | Self::Source(_) => verdict,
        }
    }
}

/// A probe with all its fields.
fn probe(expression: &str, setup: &str, limit_ms: u32) -> Probe {
    Probe {
        setup: setup.to_owned(),
        limit_ms,
        ..Probe::new(expression)
    }
}
