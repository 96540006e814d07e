//! How things are said in messages.

use protocol::{Outcome, ProbeOutcome, Traceback, Value};

/// Characters of a value or a message that a sentence can bear.
const SHORT: usize = 80;

/// `text` on one line, cut if it is long.
pub(crate) fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= SHORT && line.len() == text.trim_end().len() {
        return line.to_owned();
    }
    let mut cut: String = line.chars().take(SHORT).collect();
    cut.push('…');
    cut
}

/// The `repr` of `value`, as short as a sentence needs it.
pub(crate) fn value(value: &Value) -> String {
    short(&value.repr)
}

/// `KeyError: 'name'`, or the class alone.
pub(crate) fn exception(traceback: &Traceback) -> String {
    if traceback.message.is_empty() {
        traceback.type_name.clone()
    } else {
        format!("{}: {}", traceback.type_name, short(&traceback.message))
    }
}

/// `2 s`, `1.5 s`.
pub(crate) fn seconds(limit_ms: u32) -> String {
    format!("{} s", f64::from(limit_ms) / 1000.0)
}

/// What a probe did, as the predicate of a sentence.
pub(crate) fn probe(outcome: &ProbeOutcome) -> String {
    match outcome {
        ProbeOutcome::Value { value: seen } => format!("returned {}", value(seen)),
        ProbeOutcome::Raised { traceback } => format!("raised {}", exception(traceback)),
        ProbeOutcome::TimedOut { limit_ms } => format!("took longer than {}", seconds(*limit_ms)),
        ProbeOutcome::Broke { outcome } => program(outcome),
        ProbeOutcome::NotRun => {
            "was not evaluated, because calls before it hung or crashed".to_owned()
        }
    }
}

/// What a program did, as the predicate of a sentence.
pub(crate) fn program(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Finished => "ran to its end".to_owned(),
        Outcome::Raised { traceback } => format!("raised {}", exception(traceback)),
        Outcome::Exited { status } => format!("exited with status {status}"),
        Outcome::Stopped => "was stopped".to_owned(),
        Outcome::TimedOut { limit_ms } => format!("took longer than {}", seconds(*limit_ms)),
        Outcome::OutOfMemory { limit_mib } => format!("needed more than {limit_mib} MiB of memory"),
        Outcome::StackOverflow => "called functions too deeply within each other".to_owned(),
        Outcome::Crashed { message } => format!("broke the interpreter: {}", short(message)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_said_in_seconds() {
        assert_eq!(seconds(2_000), "2 s");
        assert_eq!(seconds(1_500), "1.5 s");
    }

    #[test]
    fn long_text_is_cut_and_keeps_to_one_line() {
        assert_eq!(short("a\nb"), "a…");
        assert_eq!(short("a\n"), "a");
        assert_eq!(short(&"x".repeat(200)).chars().count(), SHORT + 1);
    }
}
