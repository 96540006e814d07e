//! Carries out what the [`Machine`] decides, in the browser.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};

use gloo_timers::{callback::Timeout, future::TimeoutFuture};
use js_sys::WebAssembly;
use protocol::RunId;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::few::Few;
use super::loader;
use super::machine::Machine;
use super::signals::{Effect, Input, WorkerId};
use super::task::{Download, RuntimeStatus, Task, Update};
use super::worker::{BrowserWorker, Said};
use crate::fetch::words;

/// Milliseconds before what is not needed yet is made ready: a spare worker, the other parts of the runtime. A program that
/// was asked for beforehand prints its first lines meanwhile.
const IDLE_MS: u32 = 1_000;

/// Milliseconds before each further part of the runtime is fetched, and again as long as a program runs: what the learner
/// does meanwhile goes first.
const PART_MS: u32 = 2_000;

/// Milliseconds for which what is not needed yet waits for the first words of a run.
const QUIET_MS: u32 = 1_000;

/// Where the supervisor finds its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// Address of the worker's script.
    pub worker: String,
    /// Address of the runtime.
    pub runtime: String,
    /// Bytes of the runtime when unpacked, if known.
    pub runtime_size: Option<u64>,
    /// Addresses of its other parts, in their order: not all programs need them.
    pub parts: Vec<String>,
}

/// The page's one supervisor; clones are the same one.
#[derive(Clone)]
pub struct Supervisor(Rc<Shell>);

struct Shell {
    me: Weak<Shell>,
    config: Config,
    machine: RefCell<Machine>,
    /// Inputs wait here while another one is dealt with: an owner that is told of its run's end may
    /// ask for the next run at once.
    inputs: RefCell<VecDeque<Input>>,
    busy: Cell<bool>,
    module: RefCell<Option<WebAssembly::Module>>,
    /// The other parts that are here, with their numbers.
    parts: RefCell<Vec<(u32, WebAssembly::Module)>>,
    workers: RefCell<Few<WorkerId, BrowserWorker>>,
    timer: RefCell<Option<Timeout>>,
    idle: RefCell<Option<Timeout>>,
    /// What waits for the first words of a run, and how long it does so at most.
    calm: RefCell<Option<Box<dyn FnOnce()>>>,
    quiet: RefCell<Option<Timeout>>,
    owners: RefCell<Few<RunId, Callback<Update>>>,
    runs: Cell<u32>,
    status: RefCell<RuntimeStatus>,
    listeners: RefCell<Few<u32, Callback<RuntimeStatus>>>,
    last_listener: Cell<u32>,
}

/// Tells of changes of the [`RuntimeStatus`] until it is dropped.
pub struct StatusListener {
    shell: Weak<Shell>,
    id: u32,
}

impl PartialEq for Supervisor {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Supervisor {
    /// A supervisor that has not fetched anything yet.
    pub fn new(config: Config) -> Self {
        Self(Rc::new_cyclic(|me| Shell {
            me: me.clone(),
            config,
            machine: RefCell::default(),
            inputs: RefCell::default(),
            busy: Cell::default(),
            module: RefCell::default(),
            workers: RefCell::default(),
            parts: RefCell::default(),
            timer: RefCell::default(),
            idle: RefCell::default(),
            calm: RefCell::default(),
            quiet: RefCell::default(),
            owners: RefCell::default(),
            runs: Cell::default(),
            status: RefCell::default(),
            listeners: RefCell::default(),
            last_listener: Cell::default(),
        }))
    }

    /// Fetches the runtime, unless it is here or on its way.
    pub fn load(&self) {
        self.0.take(Input::Load);
    }

    /// Calls `callback` when no run waits for its first words, or after a second: at once, if there is no run.
    pub fn when_calm(&self, callback: impl FnOnce() + 'static) {
        self.0.calm.replace(Some(Box::new(callback)));
        let me = self.0.me.clone();
        let calm = move || {
            if let Some(shell) = me.upgrade() {
                shell.calm_down();
            }
        };
        if self.0.machine.borrow().running().is_some() {
            self.0.quiet.replace(Some(Timeout::new(QUIET_MS, calm)));
        } else {
            calm();
        }
    }

    /// An id for a run: each is given once.
    pub fn next_run(&self) -> RunId {
        let runs = &self.0.runs;
        runs.set(runs.get() + 1);
        RunId(runs.get())
    }

    /// Runs a program in place of the one that runs, and tells its owner of it.
    pub fn run(&self, task: Task, owner: Callback<Update>) {
        self.0.owners.borrow_mut().insert(task.run.run, owner);
        self.0.take(Input::Run(task));
    }

    /// Ends a run at once, whatever it does. Other runs go on.
    pub fn stop(&self, run: RunId) {
        self.0.take(Input::Stop(run));
    }

    /// Gives a run the line that it waits for, or the end of its input.
    pub fn answer(&self, run: RunId, line: Option<String>) {
        self.0.take(Input::Answer(run, line));
    }

    /// What has become of the runtime.
    pub fn status(&self) -> RuntimeStatus {
        self.0.status.borrow().clone()
    }

    /// Asks to be told when [`Supervisor::status`] changes.
    pub fn listen(&self, callback: Callback<RuntimeStatus>) -> StatusListener {
        let id = self.0.last_listener.get() + 1;
        self.0.last_listener.set(id);
        self.0.listeners.borrow_mut().insert(id, callback);
        StatusListener {
            shell: self.0.me.clone(),
            id,
        }
    }
}

impl Drop for StatusListener {
    fn drop(&mut self) {
        if let Some(shell) = self.shell.upgrade() {
            shell.listeners.borrow_mut().remove(&self.id);
        }
    }
}

impl Shell {
    fn take(&self, input: Input) {
        self.inputs.borrow_mut().push_back(input);
        if self.busy.replace(true) {
            return;
        }
        loop {
            let Some(input) = self.inputs.borrow_mut().pop_front() else {
                break;
            };
            let effects = self.machine.borrow_mut().handle(input);
            for effect in effects {
                self.carry_out(effect);
            }
            self.publish_status();
        }
        self.busy.set(false);
    }

    fn carry_out(&self, effect: Effect) {
        match effect {
            Effect::DownloadParts => self.download_parts(),
            Effect::Spawn(worker) => self.spawn(worker),
            Effect::Terminate(worker) => drop(self.workers.borrow_mut().remove(&worker)),
            Effect::Post(id, request) => {
                let failed = match self.workers.borrow().get(&id) {
                    Some(worker) => worker.post(&request).err().map(|error| words(&error)),
                    None => Some("the worker is gone".to_owned()),
                };
                if let Some(message) = failed {
                    self.later(Input::Broke(id, message));
                }
            }
            Effect::Withdraw(id, run) => {
                if let Some(worker) = self.workers.borrow().get(&id) {
                    // A worker that cannot be told begins the run, and is ended then.
                    let _ = worker.withdraw(run);
                }
            }
            Effect::SetTimer(timer, ms) => {
                let me = self.me.clone();
                let timeout = Timeout::new(ms, move || give(&me, Input::TimeUp(timer)));
                self.timer.replace(Some(timeout));
            }
            Effect::ClearTimer => drop(self.timer.take()),
            Effect::WhenIdle => {
                let me = self.me.clone();
                let timeout = Timeout::new(IDLE_MS, move || give(&me, Input::Idle));
                self.idle.replace(Some(timeout));
            }
            Effect::Tell(run, update) => {
                let over = matches!(update, Update::Ended { .. });
                let owner = if over {
                    self.owners.borrow_mut().remove(&run)
                } else {
                    self.owners.borrow().get(&run).cloned()
                };
                if !matches!(update, Update::Waiting | Update::Started) {
                    self.calm_down();
                }
                if let Some(owner) = owner {
                    owner.emit(update);
                }
            }
        }
    }

    fn calm_down(&self) {
        if let Some(callback) = self.calm.take() {
            callback();
        }
    }

    /// Queues an input from within [`Shell::take`], which deals with it next.
    fn later(&self, input: Input) {
        self.inputs.borrow_mut().push_back(input);
    }

    /// Without them, workers fetch what they need themselves, and say so if that fails.
    fn download_parts(&self) {
        let me = self.me.clone();
        let addresses = self.config.parts.clone();
        spawn_local(async move {
            for (number, address) in (1..).zip(addresses) {
                loop {
                    TimeoutFuture::new(PART_MS).await;
                    let Some(shell) = me.upgrade() else { return };
                    if shell.machine.borrow().running().is_none() {
                        break;
                    }
                }
                let loaded = loader::load(&address).await;
                let (Some(shell), Some(part)) = (me.upgrade(), loaded) else {
                    return;
                };
                for (_, worker) in shell.workers.borrow().iter() {
                    // A worker that cannot be told is found out by the next request.
                    let _ = worker.give_part(number, &part);
                }
                shell.parts.borrow_mut().push((number, part));
            }
        });
    }

    fn spawn(&self, id: WorkerId) {
        let me = self.me.clone();
        let heard = move |said| {
            if let Some(shell) = me.upgrade() {
                shell.hear(id, said);
            }
        };
        let started = BrowserWorker::start(&self.config.worker, heard).and_then(|worker| {
            match &*self.module.borrow() {
                Some(module) => worker.give(module)?,
                None => worker.load(&self.config.runtime)?,
            }
            for (number, part) in &*self.parts.borrow() {
                worker.give_part(*number, part)?;
            }
            Ok(worker)
        });
        match started {
            Ok(worker) => self.workers.borrow_mut().insert(id, worker),
            Err(error) => self.later(Input::Broke(id, words(&error))),
        }
    }

    fn hear(&self, id: WorkerId, said: Said) {
        self.take(match said {
            Said::Event(event) => Input::Event(id, event),
            Said::Received(received) => Input::Progress(Download {
                received,
                total: self.config.runtime_size,
            }),
            Said::Loaded(module) => {
                self.module.replace(Some(module));
                Input::Loaded
            }
            Said::LoadFailed(message) => Input::LoadFailed(message),
            Said::Broke(message) => Input::Broke(id, message),
        });
    }

    fn publish_status(&self) {
        let status = self.machine.borrow().runtime().clone();
        if *self.status.borrow() == status {
            return;
        }
        self.status.replace(status.clone());
        let listeners: Vec<_> = self.listeners.borrow().iter().cloned().collect();
        for (_, listener) in listeners {
            listener.emit(status.clone());
        }
    }
}

fn give(shell: &Weak<Shell>, input: Input) {
    if let Some(shell) = shell.upgrade() {
        shell.take(input);
    }
}
