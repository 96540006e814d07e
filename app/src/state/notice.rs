//! What the learner is told about the end of a run: what happened, and what to do.

use protocol::Outcome;

use crate::supervisor::Ending;

/// How serious it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// As it was asked for.
    Plain,
    /// Something went wrong.
    Bad,
}

/// A message under the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How serious it is.
    pub tone: Tone,
    /// What happened.
    pub what: String,
    /// What to do about it.
    pub advice: String,
}

impl Notice {
    fn new(tone: Tone, what: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            tone,
            what: what.into(),
            advice: advice.into(),
        }
    }

    /// What to say about a program that ended with `outcome`; nothing where the end was ordinary or
    /// the traceback says it all.
    pub fn of(outcome: &Outcome, ending: Ending) -> Option<Self> {
        let notice = match outcome {
            Outcome::Finished | Outcome::Raised { .. } => return None,
            Outcome::Exited { status: 0 } => Self::new(
                Tone::Plain,
                "The program ended itself with exit status 0.",
                "",
            ),
            Outcome::Exited { status } => Self::new(
                Tone::Bad,
                format!("The program ended itself with exit status {status}."),
                "By convention, any status but 0 means that something went wrong.",
            ),
            Outcome::Stopped if ending == Ending::Replaced => Self::new(
                Tone::Plain,
                "Stopped, because another program was started.",
                "Only one program runs at a time on a page.",
            ),
            Outcome::Stopped => Self::new(Tone::Plain, "You stopped the program.", ""),
            Outcome::TimedOut { limit_ms } => Self::new(
                Tone::Bad,
                format!(
                    "The program was ended at its time limit of {}.",
                    seconds(*limit_ms)
                ),
                "Look for a loop that never ends, or for work that grows much faster than its input.",
            ),
            Outcome::OutOfMemory { limit_mib } => Self::new(
                Tone::Bad,
                format!("The program was ended at its memory limit of {limit_mib} MB."),
                "Look for a collection that grows without end. A generator keeps only one item at a time.",
            ),
            Outcome::StackOverflow => Self::new(
                Tone::Bad,
                "The program used up the stack.",
                "Something is nested or recurses too deeply. Add the case that ends the recursion, or use a loop.",
            ),
            Outcome::Crashed { message } => Self::new(
                Tone::Bad,
                format!("Python itself broke down: {message}"),
                "A fresh one has taken its place, and your code is kept. Run it again.",
            ),
        };
        Some(notice)
    }
}

/// A time limit in words.
pub fn seconds(ms: u32) -> String {
    match (ms / 1_000, ms % 1_000) {
        (1, 0) => "1 second".to_owned(),
        (whole, 0) => format!("{whole} seconds"),
        _ => format!("{ms} milliseconds"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_named() {
        let what = |outcome| Notice::of(&outcome, Ending::Done).unwrap().what;
        assert!(what(Outcome::TimedOut { limit_ms: 10_000 }).contains("10 seconds"));
        assert!(what(Outcome::OutOfMemory { limit_mib: 512 }).contains("512 MB"));
        assert!(what(Outcome::Exited { status: 3 }).contains("status 3"));
    }

    #[test]
    fn an_ordinary_end_needs_no_words() {
        assert_eq!(Notice::of(&Outcome::Finished, Ending::Done), None);
    }

    #[test]
    fn the_learner_is_told_who_stopped_it() {
        let what = |ending| Notice::of(&Outcome::Stopped, ending).unwrap().what;
        assert_ne!(what(Ending::Stopped), what(Ending::Replaced));
    }
}
