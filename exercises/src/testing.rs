//! Exercises and reports made by hand, for tests.

use protocol::{
    Children, Chunk, Outcome, ProbeOutcome, ProbeReport, Report, RunId, Stream, Traceback, Value,
};

use crate::{Attempt, Check, Exercise, Grade, Html, Verdict};

/// A builtin value without parts: `value("int", "3")`.
pub(crate) fn value(type_name: &str, repr: &str) -> Value {
    Value {
        type_name: type_name.to_owned(),
        builtin: true,
        repr: repr.to_owned(),
        children: Children::None,
        cut: false,
    }
}

/// A builtin list.
pub(crate) fn list(items: Vec<Value>) -> Value {
    let reprs: Vec<&str> = items.iter().map(|item| item.repr.as_str()).collect();
    let repr = format!("[{}]", reprs.join(", "));
    Value {
        children: Children::Sequence(items),
        ..value("list", &repr)
    }
}

/// A list of integers.
pub(crate) fn ints(numbers: &[i64]) -> Value {
    list(
        numbers
            .iter()
            .map(|number| value("int", &number.to_string()))
            .collect(),
    )
}

/// The report of a probe that gave a value.
pub(crate) fn gave(value: Value) -> ProbeReport {
    ended(ProbeOutcome::Value {
        value: Box::new(value),
    })
}

/// The report of a probe that raised an exception of Python's own.
pub(crate) fn raised(type_name: &str, message: &str) -> ProbeReport {
    raised_in("builtins", type_name, message)
}

/// The report of a probe that raised.
pub(crate) fn raised_in(module: &str, type_name: &str, message: &str) -> ProbeReport {
    let traceback = Box::new(traceback(module, type_name, message));
    ended(ProbeOutcome::Raised { traceback })
}

/// An exception.
pub(crate) fn traceback(module: &str, type_name: &str, message: &str) -> Traceback {
    Traceback {
        type_name: type_name.to_owned(),
        module: module.to_owned(),
        mro: [
            format!("{module}.{type_name}"),
            "builtins.Exception".to_owned(),
        ]
        .to_vec(),
        message: message.to_owned(),
        ..Traceback::default()
    }
}

/// The report of a probe that ended somehow and printed nothing.
pub(crate) fn ended(outcome: ProbeOutcome) -> ProbeReport {
    ProbeReport {
        output: Vec::new(),
        outcome,
    }
}

/// The report of a probe that printed and gave `None`.
pub(crate) fn printed(text: &str) -> ProbeReport {
    ProbeReport {
        output: stdout(text),
        ..gave(value("NoneType", "None"))
    }
}

/// Standard output.
pub(crate) fn stdout(text: &str) -> Vec<Chunk> {
    vec![Chunk {
        stream: Stream::Stdout,
        text: text.to_owned(),
    }]
}

/// The report of a program that came to its end.
pub(crate) fn report(probes: Vec<ProbeReport>) -> Report {
    Report {
        output: Vec::new(),
        output_cut: false,
        outcome: Outcome::Finished,
        probes,
        facts: Some(Vec::new()),
        elapsed_ms: Some(1),
    }
}

/// A check from JSON with the fields that authors write.
pub(crate) fn check(json: &str) -> Check {
    serde_json::from_str(json).unwrap()
}

/// An attempt at an exercise with this check alone.
pub(crate) fn attempt(check: Check) -> Attempt {
    let exercise = Exercise {
        chapter: "chapter".to_owned(),
        slug: "slug".to_owned(),
        title: "Title".to_owned(),
        topics: Vec::new(),
        difficulty: 1,
        minutes: 1,
        prompt: Html::default(),
        starter: String::new(),
        solution: "solution".to_owned(),
        hints: Vec::new(),
        checks: vec![check],
    };
    Attempt::new(&exercise, "answer", 7, RunId(1), RunId(2))
}

/// The grade of one check for these reports.
pub(crate) fn grade(json: &str, learner: &Report, reference: &Report) -> Grade {
    attempt(check(json)).grade(learner, reference)
}

/// The verdict on what one probe gave.
pub(crate) fn verdict(json: &str, learner: ProbeReport, reference: ProbeReport) -> Verdict {
    grade(json, &report(vec![learner]), &report(vec![reference]))
        .verdicts
        .remove(0)
}

/// All the ways in which a probe can fail to give anything.
pub(crate) fn nothing() -> Vec<ProbeOutcome> {
    vec![
        ProbeOutcome::NotRun,
        ProbeOutcome::TimedOut { limit_ms: 2_000 },
        ProbeOutcome::Broke {
            outcome: Outcome::Exited { status: 0 },
        },
        ProbeOutcome::Broke {
            outcome: Outcome::StackOverflow,
        },
        ProbeOutcome::Broke {
            outcome: Outcome::Finished,
        },
    ]
}

/// All the ways in which a program can fail to end by itself.
pub(crate) fn unfinished() -> Vec<Outcome> {
    vec![
        Outcome::Raised {
            traceback: Box::new(traceback("builtins", "ValueError", "no")),
        },
        Outcome::Exited { status: 0 },
        Outcome::Stopped,
        Outcome::TimedOut { limit_ms: 10_000 },
        Outcome::OutOfMemory { limit_mib: 512 },
        Outcome::StackOverflow,
        Outcome::Crashed {
            message: "unreachable".to_owned(),
        },
    ]
}
