use super::*;
use crate::{Children, Fact, FactKind, Probe, RunId, Traceback, Value};

const RUN: RunId = RunId(7);

fn transcript(probes: usize) -> Transcript {
    Transcript::new(Run {
        probes: vec![Probe::new("f()"); probes],
        ..Run::new(RUN, "print(1)")
    })
}

fn out(text: &str) -> Event {
    written(Stream::Stdout, text)
}

fn written(stream: Stream, text: &str) -> Event {
    Event::Output {
        run: RUN,
        stream,
        text: text.to_owned(),
    }
}

fn program(outcome: Outcome) -> Event {
    Event::ProgramEnded { run: RUN, outcome }
}

fn begins(probe: u32) -> Event {
    Event::ProbeStarted { run: RUN, probe }
}

fn gives(probe: u32) -> Event {
    Event::ProbeEnded {
        run: RUN,
        probe,
        outcome: value(),
    }
}

fn value() -> ProbeOutcome {
    ProbeOutcome::Value {
        value: Box::new(Value {
            type_name: "int".to_owned(),
            builtin: true,
            repr: "1".to_owned(),
            children: Children::None,
            cut: false,
        }),
    }
}

fn crashes(outcome: Outcome) -> Event {
    Event::Crashed { run: RUN, outcome }
}

fn feed(transcript: &mut Transcript, events: impl IntoIterator<Item = Event>) {
    for event in events {
        transcript.push(event);
    }
}

/// Feeds `events` to a transcript of so many probes.
fn fed(probes: usize, events: impl IntoIterator<Item = Event>) -> Transcript {
    let mut transcript = transcript(probes);
    feed(&mut transcript, events);
    transcript
}

fn kinds(report: &Report) -> Vec<&'static str> {
    report
        .probes
        .iter()
        .map(|probe| match probe.outcome {
            ProbeOutcome::Value { .. } => "value",
            ProbeOutcome::Raised { .. } => "raised",
            ProbeOutcome::TimedOut { .. } => "timed out",
            ProbeOutcome::Broke { .. } => "broke",
            ProbeOutcome::NotRun => "not run",
        })
        .collect()
}

#[test]
fn a_plain_run_is_reported() {
    let ended = Event::Ended {
        run: RUN,
        elapsed_ms: 12,
    };
    let report = fed(
        0,
        [
            Event::Started { run: RUN },
            out("a\n"),
            program(Outcome::Finished),
            ended,
        ],
    )
    .report();
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(
        (report.stdout().as_str(), report.elapsed_ms),
        ("a\n", Some(12))
    );
    assert!(report.facts.is_none() && !report.output_cut);
}

#[test]
fn output_belongs_to_the_program_or_to_the_probe_that_printed_it() {
    let events = [
        out("program\n"),
        program(Outcome::Finished),
        begins(0),
        out("probe "),
        out("0\n"),
        gives(0),
        begins(1),
        written(Stream::Stderr, "warning\n"),
        gives(1),
        out("at exit\n"),
    ];
    let report = fed(2, events).report();
    assert_eq!(report.text(), "program\nat exit\n");
    assert_eq!(
        report.probes[0].output.len(),
        1,
        "pieces of one stream are joined"
    );
    assert_eq!(report.probes[0].stdout(), "probe 0\n");
    assert_eq!(report.probes[1].stdout(), "");
    assert_eq!(report.probes[1].output[0].text, "warning\n");
}

#[test]
fn streams_keep_their_order() {
    let report = fed(0, [out("a"), written(Stream::Stderr, "b"), out("c")]).report();
    assert_eq!(report.output.len(), 3);
    assert_eq!(
        (report.text().as_str(), report.stdout().as_str()),
        ("abc", "ac")
    );
}

#[test]
fn events_of_other_runs_are_passed_over() {
    let other = RunId(8);
    let stray = [
        Event::Output {
            run: other,
            stream: Stream::Stdout,
            text: "x".to_owned(),
        },
        Event::ProgramEnded {
            run: other,
            outcome: Outcome::Finished,
        },
        Event::Ready {
            version: crate::VERSION,
        },
    ];
    let transcript = fed(0, stray);
    assert!(!transcript.program_ended());
    assert_eq!(transcript.report().text(), "");
}

#[test]
fn a_program_that_was_cut_off_says_how() {
    let endings = [
        Outcome::TimedOut { limit_ms: 10_000 },
        Outcome::OutOfMemory { limit_mib: 512 },
        Outcome::StackOverflow,
        Outcome::Exited { status: 3 },
        Outcome::Crashed {
            message: "unreachable".to_owned(),
        },
    ];
    for outcome in endings {
        let mut transcript = fed(2, [out("a"), crashes(outcome.clone())]);
        assert_eq!(transcript.resume(), None, "the program itself did not end");
        let report = transcript.report();
        assert_eq!(report.outcome, outcome);
        assert_eq!(kinds(&report), ["not run", "not run"]);
    }
}

#[test]
fn a_program_that_raised_has_no_probes_evaluated() {
    let outcome = Outcome::Raised {
        traceback: Box::new(Traceback::default()),
    };
    let mut transcript = fed(1, [program(outcome.clone())]);
    assert_eq!(transcript.resume(), None);
    assert_eq!(transcript.report().outcome, outcome);
}

#[test]
fn what_was_stopped_is_not_resumed() {
    let mut transcript = fed(
        3,
        [program(Outcome::Finished), begins(0), gives(0), begins(1)],
    );
    transcript.interrupt(Outcome::Stopped);
    assert_eq!(transcript.resume(), None);
    let report = transcript.report();
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(kinds(&report), ["value", "not run", "not run"]);

    let mut transcript = fed(1, [out("a")]);
    transcript.interrupt(Outcome::Stopped);
    assert_eq!(transcript.report().outcome, Outcome::Stopped);
}

#[test]
fn a_run_without_an_end_counts_as_stopped() {
    assert_eq!(fed(1, [out("a")]).report().outcome, Outcome::Stopped);
}

#[test]
fn a_probe_that_was_killed_is_passed_by_in_a_second_worker() {
    let mut transcript = fed(
        3,
        [
            out("once\n"),
            program(Outcome::Finished),
            begins(0),
            gives(0),
            begins(1),
            out("half"),
        ],
    );
    assert_eq!(transcript.current_probe(), Some(1));
    transcript.interrupt(Outcome::TimedOut { limit_ms: 2_000 });
    let rest = transcript.resume().expect("one probe is left");
    assert_eq!((rest.first_probe, rest.run, rest.probes.len()), (2, RUN, 3));

    assert!(!transcript.program_ended(), "the program runs again");
    feed(
        &mut transcript,
        [
            Event::Started { run: RUN },
            out("once\n"),
            program(Outcome::Finished),
        ],
    );
    assert!(transcript.program_ended());
    feed(
        &mut transcript,
        [begins(2), out("last\n"), gives(2), out("at exit\n")],
    );
    assert_eq!(transcript.resume(), None, "nothing is left");
    let report = transcript.report();
    assert_eq!(report.text(), "once\nat exit\n");
    assert_eq!(kinds(&report), ["value", "timed out", "value"]);
    assert_eq!(
        (report.probes[1].stdout(), report.probes[2].stdout()),
        ("half".to_owned(), "last\n".to_owned())
    );
}

#[test]
fn a_probe_that_takes_its_worker_along_is_passed_by() {
    let mut transcript = fed(
        2,
        [
            program(Outcome::Finished),
            begins(0),
            crashes(Outcome::Exited { status: 0 }),
        ],
    );
    assert_eq!(transcript.resume().map(|run| run.first_probe), Some(1));
    feed(
        &mut transcript,
        [program(Outcome::Finished), begins(1), gives(1)],
    );
    let report = transcript.report();
    assert_eq!(kinds(&report), ["broke", "value"]);
    assert_eq!(
        report.probes[0].outcome,
        ProbeOutcome::Broke {
            outcome: Outcome::Exited { status: 0 }
        }
    );
}

#[test]
fn several_probes_may_be_passed_by() {
    let mut transcript = fed(
        3,
        [
            program(Outcome::Finished),
            begins(0),
            crashes(Outcome::StackOverflow),
        ],
    );
    for next in [1, 2] {
        assert_eq!(transcript.resume().map(|run| run.first_probe), Some(next));
        feed(
            &mut transcript,
            [
                program(Outcome::Finished),
                begins(next),
                crashes(Outcome::StackOverflow),
            ],
        );
    }
    assert_eq!(transcript.resume(), None);
    assert_eq!(kinds(&transcript.report()), ["broke", "broke", "broke"]);
}

#[test]
fn a_run_may_cost_so_many_workers() {
    let mut transcript = fed(9, [program(Outcome::Finished)]);
    let mut workers = 0;
    for probe in 0.. {
        feed(
            &mut transcript,
            [begins(probe), crashes(Outcome::StackOverflow)],
        );
        workers += 1;
        if transcript.resume().is_none() {
            break;
        }
        feed(&mut transcript, [program(Outcome::Finished)]);
    }
    assert_eq!(workers, MAX_LOST);
}

#[test]
fn a_probe_has_a_limit_of_its_own() {
    let mut transcript = fed(1, [program(Outcome::Finished)]);
    let of_the_probe = transcript.run().probes[0].limit_ms;
    assert_eq!(transcript.limit_ms(Some(7)), Some(7));
    assert_eq!(transcript.limit_ms(None), None);
    feed(&mut transcript, [begins(0)]);
    assert_eq!(transcript.limit_ms(None), Some(of_the_probe));
    feed(&mut transcript, [gives(0)]);
    assert_eq!(transcript.limit_ms(Some(7)), Some(7));
}

#[test]
fn the_outcome_of_the_first_time_counts() {
    let mut transcript = fed(
        2,
        [
            program(Outcome::Finished),
            begins(0),
            crashes(Outcome::StackOverflow),
        ],
    );
    transcript.resume().expect("one probe is left");
    feed(
        &mut transcript,
        [
            program(Outcome::Exited { status: 1 }),
            crashes(Outcome::StackOverflow),
        ],
    );
    assert_eq!(transcript.resume(), None);
    let report = transcript.report();
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(kinds(&report), ["broke", "not run"]);
}

#[test]
fn a_worker_that_gets_no_further_is_the_last() {
    let mut transcript = fed(
        2,
        [
            program(Outcome::Finished),
            begins(0),
            crashes(Outcome::StackOverflow),
        ],
    );
    assert!(transcript.resume().is_some());
    // The second one is lost while the program runs again.
    transcript.interrupt(Outcome::TimedOut { limit_ms: 10_000 });
    assert_eq!(transcript.resume(), None);

    let mut transcript = fed(
        2,
        [program(Outcome::Finished), crashes(Outcome::StackOverflow)],
    );
    assert_eq!(
        transcript.resume(),
        None,
        "nor is one lost before the first probe tried again"
    );
}

#[test]
fn probes_that_nobody_asked_for_do_no_harm() {
    let report = fed(
        1,
        [program(Outcome::Finished), begins(9), out("x"), gives(9)],
    )
    .report();
    assert_eq!(kinds(&report), ["not run"]);
}

#[test]
fn facts_and_cut_output_are_kept() {
    let fact = Fact {
        kind: FactKind::Yield,
        name: String::new(),
        scope: "f".to_owned(),
        line: 2,
        loops: 1,
    };
    let facts = Event::Facts {
        run: RUN,
        facts: vec![fact.clone()],
    };
    let report = fed(
        0,
        [
            Event::OutputCut {
                run: RUN,
                limit: 10,
            },
            program(Outcome::Finished),
            facts,
        ],
    )
    .report();
    assert!(report.output_cut);
    assert_eq!(report.facts, Some(vec![fact]));
}
