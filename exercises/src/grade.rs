use protocol::{Traceback, Value};

use crate::{Diff, Html, Problem, wording};

/// What came of an attempt.
#[derive(Debug, Clone, PartialEq)]
pub struct Grade {
    /// One for each check, in order.
    pub verdicts: Vec<Verdict>,
    /// Whether every check passed and nothing went wrong.
    pub passed: bool,
    /// Why the program could not be graded in full.
    pub problem: Option<Problem>,
    /// What the inputs were drawn with: the same seed gives the same inputs.
    pub seed: u32,
}

/// What came of one check.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Verdict {
    /// Index of the check in [`Exercise::checks`](crate::Exercise::checks).
    pub check: usize,
    /// What holds if it passed.
    pub title: String,
    /// Whether it passed.
    pub passed: bool,
    /// What to think about; only beneath a failure.
    pub feedback: Option<Html>,
    /// One plain sentence about what was seen, in lower case and without a full stop.
    pub message: String,
    /// The expression that was evaluated.
    pub call: Option<String>,
    /// What ran before it.
    pub setup: Option<String>,
    /// What the reference gave.
    pub expected: Option<Shown>,
    /// What the answer gave.
    pub actual: Option<Shown>,
    /// Where the two part, if they are too long to see it.
    pub diff: Option<Diff>,
    /// Of a `property`: how many cases passed, and of how many.
    pub cases: Option<(u32, u32)>,
}

impl Verdict {
    pub(crate) fn pass(message: impl Into<String>) -> Self {
        Self {
            passed: true,
            message: message.into(),
            ..Self::default()
        }
    }

    pub(crate) fn fail(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..Self::default()
        }
    }

    /// A failure that is the author's, because the reference did what it must not do.
    pub(crate) fn author(what: &str) -> Self {
        Self::fail(format!(
            "mistake in the exercise, not in your answer: the reference solution {what}"
        ))
    }

    /// Notes what was evaluated.
    pub(crate) fn of(mut self, call: &str, setup: &str) -> Self {
        self.call = Some(call.to_owned());
        self.setup =
            Some(setup.trim_matches('\n').to_owned()).filter(|setup| !setup.trim().is_empty());
        self
    }

    /// Notes what was expected and what came.
    pub(crate) fn sides(mut self, expected: Option<Shown>, actual: Option<Shown>) -> Self {
        self.expected = expected;
        self.actual = actual;
        self
    }
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// A Python value.
    Value(Value),
    /// An exception that was raised.
    Exception {
        /// Its class, as Python prints it.
        type_name: String,
        /// Its message.
        message: String,
    },
    /// Printed text, as it is.
    Text(String),
    /// A remark in words where there is no value: "took longer than 2 s".
    Words(String),
}

impl Shown {
    pub(crate) fn exception(traceback: &Traceback) -> Self {
        Self::Exception {
            type_name: traceback.type_name.clone(),
            message: traceback.message.clone(),
        }
    }

    pub(crate) fn outcome(outcome: &protocol::ProbeOutcome) -> Self {
        match outcome {
            protocol::ProbeOutcome::Value { value } => Self::Value((**value).clone()),
            protocol::ProbeOutcome::Raised { traceback } => Self::exception(traceback),
            other => Self::Words(wording::probe(other)),
        }
    }
}
