//! Every message as JSON. A change that shows here has to raise [`VERSION`](crate::VERSION).

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};

use crate::{
    Children, Event, Fact, FactKind, FileContent, Frame, LeftFiles, Outcome, Probe, ProbeOutcome,
    Request, Run, RunFile, RunId, Stream, Traceback, Value,
};

const RUN: RunId = RunId(7);

/// The JSON of `message`, which reads back as what it was.
fn json<T: Serialize + DeserializeOwned + PartialEq + Debug>(message: &T) -> String {
    let text = serde_json::to_string(message).expect("it can be written");
    let back: T = serde_json::from_str(&text).expect("it can be read");
    assert_eq!(&back, message);
    text
}

/// One line for each message.
fn lines<T: Serialize + DeserializeOwned + PartialEq + Debug>(messages: &[T]) -> String {
    messages.iter().map(json).collect::<Vec<_>>().join("\n")
}

fn traceback() -> Traceback {
    Traceback {
        type_name: "ValueError".to_owned(),
        module: "builtins".to_owned(),
        mro: vec![
            "builtins.ValueError".to_owned(),
            "builtins.Exception".to_owned(),
        ],
        message: "no".to_owned(),
        frames: vec![Frame {
            file: crate::MAIN_FILE.to_owned(),
            function: "<module>".to_owned(),
            line: 3,
            end_line: Some(3),
            column: Some(0),
            end_column: Some(4),
            source: Some("f(1)".to_owned()),
        }],
        notes: vec!["note".to_owned()],
        rendered: "ValueError: no\n".to_owned(),
        cause: Some(Box::new(Traceback {
            type_name: "KeyError".to_owned(),
            ..Traceback::default()
        })),
        ..Traceback::default()
    }
}

fn value(repr: &str, children: Children) -> Value {
    Value {
        type_name: "int".to_owned(),
        builtin: true,
        repr: repr.to_owned(),
        children,
        cut: false,
    }
}

fn outcomes() -> Vec<Outcome> {
    vec![
        Outcome::Finished,
        Outcome::Raised {
            traceback: Box::new(traceback()),
        },
        Outcome::Exited { status: 3 },
        Outcome::Stopped,
        Outcome::TimedOut { limit_ms: 10_000 },
        Outcome::OutOfMemory { limit_mib: 512 },
        Outcome::StackOverflow,
        Outcome::Crashed {
            message: "unreachable".to_owned(),
        },
    ]
}

fn files() -> Vec<RunFile> {
    let picture = FileContent::Base64("AP8=".to_owned());
    vec![
        RunFile::text("shapes/__init__.py", "x = 1\n"),
        RunFile {
            path: "dot.png".to_owned(),
            content: picture,
        },
    ]
}

#[test]
fn requests() {
    let full = Run {
        args: vec!["-v".to_owned()],
        files: files(),
        report_files: true,
        stdin: vec!["line".to_owned()],
        interactive: true,
        probes: vec![
            Probe::new("f()"),
            Probe {
                setup: "x = 1".to_owned(),
                ..Probe::new("x")
            },
        ],
        first_probe: 1,
        facts: true,
        seed: Some(5),
        ..Run::new(RUN, "print(1)\n")
    };
    insta::assert_snapshot!(lines(&[
        Request::Run(Run::new(RUN, "print(1)\n")),
        Request::Run(full),
        Request::Input {
            run: RUN,
            line: Some("42".to_owned())
        },
        Request::Input {
            run: RUN,
            line: None
        },
    ]));
}

#[test]
fn a_request_may_leave_out_what_is_usual() {
    let request: Request =
        serde_json::from_str(r#"{"type":"run","run":7,"source":"x"}"#).expect("enough is said");
    assert_eq!(request, Request::Run(Run::new(RUN, "x")));
    let probe: Probe = serde_json::from_str(r#"{"expression":"x"}"#).expect("enough is said");
    assert_eq!(probe, Probe::new("x"));
}

#[test]
fn events() {
    let fact = Fact {
        kind: FactKind::GeneratorExpression,
        name: String::new(),
        scope: "f".to_owned(),
        line: 2,
        loops: 1,
    };
    insta::assert_snapshot!(lines(&[
        Event::Ready {
            version: crate::VERSION
        },
        Event::Started { run: RUN },
        Event::Output {
            run: RUN,
            stream: Stream::Stdout,
            text: "é\n".to_owned()
        },
        Event::Output {
            run: RUN,
            stream: Stream::Stderr,
            text: "w".to_owned()
        },
        Event::OutputCut {
            run: RUN,
            limit: 10
        },
        Event::InputWanted { run: RUN },
        Event::ProbeStarted { run: RUN, probe: 0 },
        Event::Facts {
            run: RUN,
            facts: vec![fact]
        },
        Event::Files {
            run: RUN,
            left: LeftFiles::default()
        },
        Event::Files {
            run: RUN,
            left: LeftFiles {
                changed: files(),
                deleted: vec!["old.txt".to_owned()],
                too_large: vec!["huge.bin".to_owned()],
            }
        },
        Event::Ended {
            run: RUN,
            elapsed_ms: 12
        },
    ]));
}

#[test]
fn endings_of_programs() {
    let events: Vec<_> = outcomes()
        .into_iter()
        .map(|outcome| Event::ProgramEnded { run: RUN, outcome })
        .collect();
    insta::assert_snapshot!(lines(&events));
    let events: Vec<_> = outcomes()
        .into_iter()
        .map(|outcome| Event::Crashed { run: RUN, outcome })
        .collect();
    insta::assert_snapshot!("crashes", lines(&events));
}

#[test]
fn endings_of_probes() {
    let list = value("[1]", Children::Sequence(vec![value("1", Children::None)]));
    let pictures = [
        list.clone(),
        value("{1}", Children::Set(vec![value("1", Children::None)])),
        value(
            "{1: [1]}",
            Children::Mapping(vec![(value("1", Children::None), list.clone())]),
        ),
        Value {
            builtin: false,
            cut: true,
            ..value("P", Children::Attributes(vec![("x".to_owned(), list)]))
        },
    ];
    let values = pictures.into_iter().map(|value| ProbeOutcome::Value {
        value: Box::new(value),
    });
    let others = [
        ProbeOutcome::Raised {
            traceback: Box::new(traceback()),
        },
        ProbeOutcome::TimedOut { limit_ms: 2_000 },
        ProbeOutcome::Broke {
            outcome: Outcome::Exited { status: 0 },
        },
        ProbeOutcome::NotRun,
    ];
    let events: Vec<_> = values
        .chain(others)
        .map(|outcome| Event::ProbeEnded {
            run: RUN,
            probe: 1,
            outcome,
        })
        .collect();
    insta::assert_snapshot!(lines(&events));
}

#[test]
fn the_last_event_and_the_run_are_told() {
    let ended = Event::Ended {
        run: RUN,
        elapsed_ms: 1,
    };
    let crashed = Event::Crashed {
        run: RUN,
        outcome: Outcome::StackOverflow,
    };
    assert!(ended.is_last() && crashed.is_last() && !Event::Started { run: RUN }.is_last());
    assert_eq!(ended.run(), Some(RUN));
    assert_eq!(Event::Ready { version: 1 }.run(), None);
}
