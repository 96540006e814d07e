use protocol::{Outcome, Traceback};

use crate::wording;

/// Why a program could not be graded in full.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// What happened and what to do, in plain sentences.
    pub message: String,
    /// The exception that reached the top, if it was one.
    pub traceback: Option<Traceback>,
}

impl Problem {
    /// What is wrong with a learner's program that ended like this.
    pub(crate) fn of_learner(outcome: &Outcome) -> Option<Self> {
        let advice = match outcome {
            Outcome::Finished => return None,
            Outcome::Raised { .. } => "Mend that first, then check again.",
            Outcome::Exited { .. } => {
                "Remove the call that ends it, such as `sys.exit`, and check again."
            }
            Outcome::Stopped => "Check again, and let it run to its end.",
            Outcome::TimedOut { .. } => {
                "Look for a loop that never ends, or for work that can be saved."
            }
            Outcome::OutOfMemory { .. } => "Look for a list or a text that grows without end.",
            Outcome::StackOverflow => "Look for a function that calls itself without end.",
            Outcome::Crashed { .. } => {
                "Reload the page and check again; if it comes back, please report it."
            }
        };
        Some(Self {
            message: format!(
                "The program {}, so not everything could be checked. {advice}",
                wording::program(outcome)
            ),
            traceback: traceback(outcome),
        })
    }

    /// What is wrong with a reference that ended like this: the author's mistake, not the learner's.
    pub(crate) fn of_reference(outcome: &Outcome) -> Option<Self> {
        (*outcome != Outcome::Finished).then(|| Self {
            message: format!(
                "The reference solution of this exercise {}. Your answer could not be compared with it. \
                 Check again; if it comes back, it is a mistake in the exercise: please report it.",
                wording::program(outcome)
            ),
            traceback: traceback(outcome),
        })
    }
}

fn traceback(outcome: &Outcome) -> Option<Traceback> {
    match outcome {
        Outcome::Raised { traceback } => Some((**traceback).clone()),
        _ => None,
    }
}
