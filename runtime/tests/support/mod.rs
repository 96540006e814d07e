//! Runs requests on a native host and folds what it tells into a report.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::cell::RefCell;
use std::rc::Rc;

use protocol::{Event, Probe, ProbeOutcome, Report, Run, RunId, Traceback, Transcript};
use runtime::{Host, Sink};

/// Runs `run` in an interpreter of its own.
pub(crate) fn report(run: Run) -> Report {
    // RustPython's frames are large without optimisation: more stack than a test's thread has.
    std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(move || {
            let transcript = Rc::new(RefCell::new(Transcript::new(run.clone())));
            let events = Rc::clone(&transcript);
            let sink: Rc<dyn Sink> =
                Rc::new(move |event: &Event| events.borrow_mut().push(event.clone()));
            Host::boot().unwrap().run(&run, &sink);
            transcript.borrow().clone().report()
        })
        .unwrap()
        .join()
        .unwrap()
}

/// A run of `source` without probes.
pub(crate) fn program(source: &str) -> Run {
    Run::new(RunId(1), source)
}

/// Runs `source` and evaluates one expression behind it.
pub(crate) fn probe(source: &str, expression: &str) -> ProbeOutcome {
    let mut run = program(source);
    run.probes = vec![Probe::new(expression)];
    report(run).probes.remove(0).outcome
}

/// The traceback of a program that ends with an exception.
pub(crate) fn traceback(source: &str) -> Traceback {
    match report(program(source)).outcome {
        protocol::Outcome::Raised { traceback } => *traceback,
        other => panic!("expected an exception, not {other:?}"),
    }
}
