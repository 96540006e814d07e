use protocol::{Probe, ProbeOutcome, Report, Stream};

use super::*;

const FIRST: WorkerId = WorkerId(1);
const SECOND: WorkerId = WorkerId(2);

fn task(run: u32) -> Task {
    Task {
        run: Run::new(RunId(run), "print(1)"),
        limit_ms: None,
    }
}

fn graded(run: u32, probes: usize) -> Task {
    let mut task = task(run);
    task.limit_ms = Some(10_000);
    task.run.probes = vec![Probe::new("f()"); probes];
    task
}

/// A machine whose first worker is ready and whose spare is too.
fn warm() -> Machine {
    let mut machine = Machine::default();
    machine.handle(Input::Load);
    machine.handle(Input::Loaded);
    machine.handle(Input::Event(FIRST, Event::Ready { version: VERSION }));
    machine.handle(Input::Idle);
    machine.handle(Input::Event(SECOND, Event::Ready { version: VERSION }));
    machine
}

fn ended(effects: &[Effect]) -> Option<(Report, Ending)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Tell(_, Update::Ended { report, ending }) => Some((*report.clone(), *ending)),
        _ => None,
    })
}

fn timer(effects: &[Effect]) -> Option<(TimerId, u32)> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::SetTimer(timer, ms) => Some((*timer, *ms)),
        _ => None,
    })
}

fn posted(effects: &[Effect]) -> Option<(WorkerId, Run)> {
    effects.iter().find_map(|effect| match effect {
        Effect::Post(worker, Request::Run(run)) => Some((*worker, run.clone())),
        _ => None,
    })
}

fn event(machine: &mut Machine, worker: WorkerId, event: Event) -> Vec<Effect> {
    machine.handle(Input::Event(worker, event))
}

#[test]
fn a_run_before_the_runtime_waits_and_starts_by_itself() {
    let mut machine = Machine::default();
    let effects = machine.handle(Input::Run(task(1)));
    assert_eq!(
        effects,
        [
            Effect::Tell(RunId(1), Update::Waiting),
            Effect::Spawn(FIRST)
        ]
    );
    assert_eq!(machine.handle(Input::Load), []);
    let effects = event(&mut machine, FIRST, Event::Ready { version: VERSION });
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(FIRST));
    let effects = machine.handle(Input::Loaded);
    assert_eq!(posted(&effects), None);
    assert!(effects.contains(&Effect::WhenIdle));
}

#[test]
fn a_run_that_waits_for_the_runtime_loses_no_time_by_it() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(graded(1, 0)));
    let effects = event(&mut machine, FIRST, Event::Ready { version: VERSION });
    assert_eq!(timer(&effects), None);
    let (_, ms) = timer(&machine.handle(Input::Loaded)).unwrap();
    assert_eq!(ms, 10_000);
}

#[test]
fn a_worker_that_comes_after_the_runtime_gets_the_waiting_run() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(graded(1, 0)));
    assert_eq!(machine.handle(Input::Loaded), []);
    let effects = event(&mut machine, FIRST, Event::Ready { version: VERSION });
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(FIRST));
    assert!(timer(&effects).is_some());
    assert!(effects.contains(&Effect::WhenIdle));
}

#[test]
fn the_spare_is_made_and_the_other_parts_fetched_once_when_idle() {
    let mut machine = Machine::default();
    machine.handle(Input::Load);
    machine.handle(Input::Loaded);
    event(&mut machine, FIRST, Event::Ready { version: VERSION });
    assert_eq!(
        machine.handle(Input::Idle),
        [Effect::Spawn(SECOND), Effect::DownloadParts]
    );
    assert_eq!(machine.handle(Input::Idle), []);
}

#[test]
fn a_failed_download_is_tried_again_by_the_next_run() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(task(1)));
    let effects = machine.handle(Input::LoadFailed("offline".into()));
    let (report, _) = ended(&effects).unwrap();
    assert_eq!(
        report.outcome,
        Outcome::Crashed {
            message: "offline".into()
        }
    );
    assert_eq!(machine.runtime(), &RuntimeStatus::Failed("offline".into()));
    let effects = machine.handle(Input::Run(task(2)));
    assert!(effects.contains(&Effect::Spawn(SECOND)));
}

#[test]
fn stop_ends_the_worker_and_the_spare_takes_over() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    let effects = machine.handle(Input::Stop(RunId(1)));
    assert!(effects.contains(&Effect::Terminate(FIRST)));
    let (report, ending) = ended(&effects).unwrap();
    assert_eq!(
        (report.outcome, ending),
        (Outcome::Stopped, Ending::Stopped)
    );
    // Ready again at once, in the other worker.
    let effects = machine.handle(Input::Run(task(2)));
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(SECOND));
}

#[test]
fn a_worker_lost_while_the_runtime_is_on_its_way_is_replaced() {
    let mut machine = Machine::default();
    machine.handle(Input::Load);
    let effects = machine.handle(Input::Broke(FIRST, "no script".into()));
    assert_eq!(effects, [Effect::Terminate(FIRST), Effect::Spawn(SECOND)]);
    machine.handle(Input::LoadFailed("no network".into()));
    assert_eq!(machine.handle(Input::Load), [Effect::Spawn(WorkerId(3))]);
}

#[test]
fn stop_while_waiting_leaves_nothing_to_run() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(task(1)));
    let effects = machine.handle(Input::Stop(RunId(1)));
    assert_eq!(ended(&effects).unwrap().1, Ending::Stopped);
    let effects = event(&mut machine, FIRST, Event::Ready { version: VERSION });
    assert_eq!(posted(&effects), None);
    // The worker that has the run fetches the runtime: it goes on.
    assert!(posted(&machine.handle(Input::Run(task(2)))).is_some());
    let effects = machine.handle(Input::Stop(RunId(2)));
    assert_eq!(effects[0], Effect::Withdraw(FIRST, RunId(2)));
    assert!(!effects.contains(&Effect::Terminate(FIRST)));
    assert_eq!(posted(&machine.handle(Input::Loaded)), None);
    let effects = machine.handle(Input::Run(task(3)));
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(FIRST));
}

#[test]
fn a_run_that_began_before_it_was_withdrawn_costs_the_worker() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(task(1)));
    event(&mut machine, FIRST, Event::Ready { version: VERSION });
    let effects = machine.handle(Input::Run(task(2)));
    assert!(effects.contains(&Effect::Withdraw(FIRST, RunId(1))));
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(FIRST));
    machine.handle(Input::Loaded);
    let effects = event(&mut machine, FIRST, Event::Started { run: RunId(1) });
    assert!(effects.contains(&Effect::Terminate(FIRST)));
    let effects = event(&mut machine, SECOND, Event::Ready { version: VERSION });
    assert_eq!(
        posted(&effects).map(|(worker, run)| (worker, run.run)),
        Some((SECOND, RunId(2)))
    );
}

#[test]
fn another_run_replaces_the_first() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    let effects = machine.handle(Input::Run(task(2)));
    assert_eq!(ended(&effects).unwrap().1, Ending::Replaced);
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(SECOND));
}

#[test]
fn late_events_of_an_ended_run_are_passed_over() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    event(
        &mut machine,
        FIRST,
        Event::Ended {
            run: RunId(1),
            elapsed_ms: 1,
        },
    );
    machine.handle(Input::Run(task(2)));
    let late = Event::Output {
        run: RunId(1),
        stream: Stream::Stdout,
        text: "late".into(),
    };
    assert_eq!(event(&mut machine, FIRST, late), []);
    let stray = Event::Started { run: RunId(2) };
    assert_eq!(event(&mut machine, SECOND, stray), []);
}

#[test]
fn a_worker_serves_one_run_after_another() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    let effects = event(
        &mut machine,
        FIRST,
        Event::Ended {
            run: RunId(1),
            elapsed_ms: 7,
        },
    );
    assert_eq!(ended(&effects).unwrap().0.elapsed_ms, Some(7));
    let effects = machine.handle(Input::Run(task(2)));
    assert_eq!(posted(&effects).map(|(worker, _)| worker), Some(FIRST));
}

#[test]
fn a_free_run_has_no_timer_and_a_graded_one_has() {
    let mut machine = warm();
    assert_eq!(timer(&machine.handle(Input::Run(task(1)))), None);
    let effects = machine.handle(Input::Run(graded(2, 0)));
    let (id, ms) = timer(&effects).unwrap();
    assert_eq!(ms, 10_000);
    let effects = machine.handle(Input::TimeUp(id));
    let (report, ending) = ended(&effects).unwrap();
    assert_eq!(report.outcome, Outcome::TimedOut { limit_ms: 10_000 });
    assert_eq!(ending, Ending::Done);
}

#[test]
fn a_timer_that_was_replaced_goes_off_unheard() {
    let mut machine = warm();
    let (old, _) = timer(&machine.handle(Input::Run(graded(1, 1)))).unwrap();
    event(&mut machine, FIRST, Event::Started { run: RunId(1) });
    assert_eq!(machine.handle(Input::TimeUp(old)), []);
}

#[test]
fn an_answer_whose_every_call_hangs_ends_after_some_of_them() {
    let mut machine = warm();
    let run = RunId(1);
    machine.handle(Input::Run(graded(1, 9)));
    let outcome = Outcome::Finished;
    event(&mut machine, FIRST, Event::ProgramEnded { run, outcome });
    let mut worker = FIRST;
    let report = (0..9)
        .find_map(|probe| {
            event(&mut machine, worker, Event::ProbeStarted { run, probe });
            let effects = machine.handle(Input::TimeUp(TimerId(machine.timers)));
            if let Some((report, _)) = ended(&effects) {
                return Some(report);
            }
            worker = posted(&effects).unwrap().0;
            for effect in machine.handle(Input::Idle) {
                if let Effect::Spawn(spare) = effect {
                    event(&mut machine, spare, Event::Ready { version: VERSION });
                }
            }
            None
        })
        .unwrap();
    let evaluated = |report: &&protocol::ProbeReport| report.outcome != ProbeOutcome::NotRun;
    assert_eq!(
        report.probes.iter().filter(evaluated).count(),
        protocol::MAX_LOST as usize
    );
}

#[test]
fn a_probe_that_hangs_is_ended_and_the_next_goes_on_in_the_spare() {
    let mut machine = warm();
    let run = RunId(1);
    machine.handle(Input::Run(graded(1, 2)));
    event(
        &mut machine,
        FIRST,
        Event::ProgramEnded {
            run,
            outcome: Outcome::Finished,
        },
    );
    let effects = event(&mut machine, FIRST, Event::ProbeStarted { run, probe: 0 });
    let (id, ms) = timer(&effects).unwrap();
    assert_eq!(ms, Probe::LIMIT_MS);
    let effects = machine.handle(Input::TimeUp(id));
    assert!(effects.contains(&Effect::Terminate(FIRST)));
    let (worker, rest) = posted(&effects).unwrap();
    assert_eq!((worker, rest.first_probe), (SECOND, 1));
    // What the program prints again is not shown again.
    let again = Event::Output {
        run,
        stream: Stream::Stdout,
        text: "1\n".into(),
    };
    assert_eq!(event(&mut machine, SECOND, again), []);
    event(&mut machine, SECOND, Event::ProbeStarted { run, probe: 1 });
    let broke = Event::Crashed {
        run,
        outcome: Outcome::StackOverflow,
    };
    let (report, _) = ended(&event(&mut machine, SECOND, broke)).unwrap();
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(
        report.probes[0].outcome,
        ProbeOutcome::TimedOut {
            limit_ms: Probe::LIMIT_MS
        }
    );
    assert_eq!(
        report.probes[1].outcome,
        ProbeOutcome::Broke {
            outcome: Outcome::StackOverflow
        }
    );
}

#[test]
fn a_crash_ends_the_run_and_brings_a_fresh_worker() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    let effects = machine.handle(Input::Broke(FIRST, "unreachable".into()));
    let (report, _) = ended(&effects).unwrap();
    assert_eq!(
        report.outcome,
        Outcome::Crashed {
            message: "unreachable".into()
        }
    );
    assert!(effects.contains(&Effect::Terminate(FIRST)));
    assert_eq!(machine.handle(Input::Idle), [Effect::Spawn(WorkerId(3))]);
}

#[test]
fn workers_that_never_start_end_in_a_message() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(task(1)));
    machine.handle(Input::Loaded);
    for id in 1..MAX_FAILURES {
        assert!(ended(&machine.handle(Input::Broke(WorkerId(id), "404".into()))).is_none());
    }
    let effects = machine.handle(Input::Broke(WorkerId(MAX_FAILURES), "404".into()));
    assert!(ended(&effects).is_some());
    assert_eq!(machine.runtime(), &RuntimeStatus::Failed("404".into()));
}

#[test]
fn another_version_of_the_worker_asks_for_a_reload() {
    let mut machine = Machine::default();
    machine.handle(Input::Run(task(1)));
    machine.handle(Input::Loaded);
    let effects = event(
        &mut machine,
        FIRST,
        Event::Ready {
            version: VERSION + 1,
        },
    );
    assert!(effects.contains(&Effect::Terminate(FIRST)));
    assert!(ended(&effects).is_some());
    assert_eq!(machine.runtime(), &RuntimeStatus::Outdated);
}

#[test]
fn input_goes_to_the_worker_that_asked() {
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    let wanted = event(&mut machine, FIRST, Event::InputWanted { run: RunId(1) });
    assert_eq!(wanted, [Effect::Tell(RunId(1), Update::InputWanted)]);
    let line = Some("Ada".to_owned());
    assert_eq!(
        machine.handle(Input::Answer(RunId(1), line.clone())),
        [Effect::Post(
            FIRST,
            Request::Input {
                run: RunId(1),
                line
            }
        )]
    );
    assert_eq!(machine.handle(Input::Answer(RunId(9), None)), []);
}

#[test]
fn files_are_told_as_long_as_their_run_is_on() {
    let left = protocol::LeftFiles {
        changed: vec![protocol::RunFile::text("a.txt", "x")],
        ..Default::default()
    };
    let files = |run| Event::Files {
        run: RunId(run),
        left: left.clone(),
    };
    let mut machine = warm();
    machine.handle(Input::Run(task(1)));
    assert_eq!(
        event(&mut machine, FIRST, files(1)),
        [Effect::Tell(RunId(1), Update::Files(left.clone()))]
    );
    assert_eq!(event(&mut machine, FIRST, files(2)), []);
    machine.handle(Input::Stop(RunId(1)));
    assert_eq!(event(&mut machine, FIRST, files(1)), []);
}
