use std::cell::RefCell;
use std::rc::Rc;

use app::supervisor::{Ending, RuntimeStatus, Supervisor, Task, Update};
use js_sys::{Function, Promise};
use protocol::{Outcome, Report, Run, VERSION};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use crate::fake_worker;

/// Something that a callback gives and the test waits for.
struct Awaited<T> {
    promise: Promise,
    slot: Rc<RefCell<Option<T>>>,
}

impl<T: 'static> Awaited<T> {
    fn new() -> (Self, Callback<T>) {
        let mut resolve: Option<Function> = None;
        let promise = Promise::new(&mut |done, _| resolve = Some(done));
        let (slot, resolve) = (Rc::new(RefCell::new(None)), resolve.unwrap());
        let given = slot.clone();
        let callback = Callback::from(move |value| {
            given.replace(Some(value));
            resolve.call0(&JsValue::NULL).unwrap();
        });
        (Self { promise, slot }, callback)
    }

    async fn get(self) -> T {
        JsFuture::from(self.promise).await.unwrap();
        self.slot.take().unwrap()
    }
}

fn supervisor() -> Supervisor {
    Supervisor::new(fake_worker::config(VERSION))
}

fn task(supervisor: &Supervisor, source: &str) -> Task {
    Task {
        run: Run::new(supervisor.next_run(), source),
        limit_ms: None,
    }
}

/// Runs a task; `then` is called for every update but the last.
fn start(
    supervisor: &Supervisor,
    task: Task,
    then: impl Fn(&Update) + 'static,
) -> Awaited<(Box<Report>, Ending)> {
    let (ended, end) = Awaited::new();
    let owner = Callback::from(move |update| match update {
        Update::Ended { report, ending } => end.emit((report, ending)),
        update => then(&update),
    });
    supervisor.run(task, owner);
    ended
}

#[wasm_bindgen_test]
async fn a_run_waits_for_the_runtime_and_runs() {
    let supervisor = supervisor();
    let task = task(&supervisor, "hello");
    let (report, ending) = start(&supervisor, task, |_| ()).get().await;
    assert_eq!(ending, Ending::Done);
    assert_eq!(report.outcome, Outcome::Finished);
    assert_eq!(report.stdout(), "hello");
    assert_eq!(supervisor.status(), RuntimeStatus::Ready);
}

#[wasm_bindgen_test]
async fn stop_ends_a_tight_loop_and_the_next_run_works() {
    let supervisor = supervisor();
    let first = task(&supervisor, "hang");
    let run = first.run.run;
    let stopper = supervisor.clone();
    let ended = start(&supervisor, first, move |update| {
        if *update == Update::Started {
            stopper.stop(run);
        }
    });
    let (report, ending) = ended.get().await;
    assert_eq!(
        (report.outcome, ending),
        (Outcome::Stopped, Ending::Stopped)
    );
    let second = task(&supervisor, "after");
    let (report, _) = start(&supervisor, second, |_| ()).get().await;
    assert_eq!(report.stdout(), "after");
}

#[wasm_bindgen_test]
async fn a_time_limit_ends_a_tight_loop() {
    let supervisor = supervisor();
    let mut task = task(&supervisor, "hang");
    task.limit_ms = Some(50);
    let (report, _) = start(&supervisor, task, |_| ()).get().await;
    assert_eq!(report.outcome, Outcome::TimedOut { limit_ms: 50 });
}

#[wasm_bindgen_test]
async fn a_broken_worker_ends_in_a_message_and_a_fresh_one() {
    for source in ["throw", "nonsense"] {
        let supervisor = supervisor();
        let first = task(&supervisor, source);
        let (report, _) = start(&supervisor, first, |_| ()).get().await;
        assert!(
            matches!(report.outcome, Outcome::Crashed { .. }),
            "{source}"
        );
        let second = task(&supervisor, "after");
        let (report, _) = start(&supervisor, second, |_| ()).get().await;
        assert_eq!(report.stdout(), "after");
    }
}

#[wasm_bindgen_test]
async fn input_reaches_the_program() {
    let supervisor = supervisor();
    let task = task(&supervisor, "ask");
    let run = task.run.run;
    let answerer = supervisor.clone();
    let ended = start(&supervisor, task, move |update| {
        if *update == Update::InputWanted {
            answerer.answer(run, Some("Ada".to_owned()));
        }
    });
    assert_eq!(ended.get().await.0.stdout(), "got Ada");
}

#[wasm_bindgen_test]
async fn another_run_replaces_the_first() {
    let supervisor = supervisor();
    let first = task(&supervisor, "hang");
    let first = start(&supervisor, first, |_| ());
    let second = task(&supervisor, "second");
    let second = start(&supervisor, second, |_| ());
    assert_eq!(first.get().await.1, Ending::Replaced);
    assert_eq!(second.get().await.0.stdout(), "second");
}

#[wasm_bindgen_test]
async fn a_runtime_that_cannot_be_had_is_reported_and_tried_again() {
    let mut config = fake_worker::config(VERSION);
    config.runtime = "blob:null/gone".to_owned();
    let supervisor = Supervisor::new(config);
    for _ in 0..2 {
        let task = task(&supervisor, "x");
        let (report, _) = start(&supervisor, task, |_| ()).get().await;
        assert!(matches!(report.outcome, Outcome::Crashed { .. }));
        assert!(matches!(supervisor.status(), RuntimeStatus::Failed(_)));
    }
}

#[wasm_bindgen_test]
async fn a_worker_of_another_version_asks_for_a_reload() {
    let supervisor = Supervisor::new(fake_worker::config(VERSION + 1));
    let (outdated, told) = Awaited::new();
    let listener = supervisor.listen(Callback::from(move |status| {
        if status == RuntimeStatus::Outdated {
            told.emit(());
        }
    }));
    supervisor.load();
    outdated.get().await;
    drop(listener);
    assert_eq!(supervisor.status(), RuntimeStatus::Outdated);
}
