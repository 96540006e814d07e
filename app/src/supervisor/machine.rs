//! The supervisor's decisions: a state machine from [`Input`]s to [`Effect`]s.

use protocol::{Event, Outcome, Request, Run, RunId, Transcript, VERSION};

use super::signals::{Effect, Input, TimerId, WorkerId};
use super::task::{Download, Ending, RuntimeStatus, Task, Update};

/// Workers that broke in a row before one was ready, after which the runtime counts as failed.
const MAX_FAILURES: u32 = 3;

const OUTDATED: &str =
    "This page and its Python runtime are of different versions. Reload the page.";

#[derive(Debug)]
struct Worker {
    id: WorkerId,
    ready: bool,
}

#[derive(Debug)]
struct Job {
    task: Task,
    transcript: Transcript,
    /// What to post next: the run itself, or what is left of it after a worker was lost.
    next: Run,
    /// The worker that has it; `None` while it waits.
    worker: Option<WorkerId>,
}

impl Job {
    /// Milliseconds that what the job does now may take.
    fn limit_ms(&self) -> Option<u32> {
        self.transcript.limit_ms(self.task.limit_ms)
    }
}

/// The state of the supervisor.
#[derive(Debug, Default)]
pub struct Machine {
    runtime: RuntimeStatus,
    active: Option<Worker>,
    spare: Option<Worker>,
    job: Option<Job>,
    workers: u32,
    timers: u32,
    failures: u32,
    /// Whether the other parts of the runtime have been asked for.
    parts: bool,
    effects: Vec<Effect>,
}

impl Machine {
    /// What has become of the runtime.
    pub fn runtime(&self) -> &RuntimeStatus {
        &self.runtime
    }

    /// The run that waits or runs.
    pub fn running(&self) -> Option<RunId> {
        self.job.as_ref().map(|job| job.task.run.run)
    }

    /// Takes in what happened, and gives what is to be done about it.
    pub fn handle(&mut self, input: Input) -> Vec<Effect> {
        match input {
            Input::Load => self.load(),
            Input::Progress(download) if matches!(self.runtime, RuntimeStatus::Loading(_)) => {
                self.runtime = RuntimeStatus::Loading(download);
            }
            Input::Loaded => self.loaded(),
            Input::LoadFailed(message) => self.fail(message),
            Input::Run(task) => self.run(task),
            Input::Stop(run) if self.running() == Some(run) => self.end_early(Ending::Stopped),
            Input::Answer(run, line) => self.answer(run, line),
            Input::Event(worker, Event::Ready { version }) => self.ready(worker, version),
            Input::Event(worker, event) => self.event(worker, event),
            Input::Broke(worker, message) => self.broke(worker, message),
            Input::TimeUp(timer) if timer == TimerId(self.timers) => self.time_up(),
            Input::Idle => {
                self.warm_spare();
                self.load_parts();
            }
            // They come too late.
            Input::Progress(_) | Input::Stop(_) | Input::TimeUp(_) => {}
        }
        std::mem::take(&mut self.effects)
    }

    fn load(&mut self) {
        if matches!(
            self.runtime,
            RuntimeStatus::Absent | RuntimeStatus::Failed(_)
        ) {
            self.runtime = RuntimeStatus::Loading(Download::default());
            self.failures = 0;
            // It fetches the runtime.
            if self.active.is_none() {
                self.active = Some(self.spawn());
            }
        }
    }

    fn loaded(&mut self) {
        self.runtime = RuntimeStatus::Ready;
        self.start_or_warm();
        self.set_timer();
        self.ask_for_idle();
    }

    fn fail(&mut self, message: String) {
        self.runtime = RuntimeStatus::Failed(message.clone());
        self.lose_workers();
        self.crash_job(message);
    }

    fn lose_workers(&mut self) {
        for worker in self.active.take().into_iter().chain(self.spare.take()) {
            self.effects.push(Effect::Terminate(worker.id));
        }
    }

    fn crash_job(&mut self, message: String) {
        if let Some(job) = &mut self.job {
            job.transcript.interrupt(Outcome::Crashed { message });
            self.finish(Ending::Done);
        }
    }

    fn run(&mut self, task: Task) {
        self.end_early(Ending::Replaced);
        let run = task.run.run;
        self.job = Some(Job {
            transcript: Transcript::new(task.run.clone()),
            next: task.run.clone(),
            worker: None,
            task,
        });
        match self.runtime {
            RuntimeStatus::Ready => self.start_or_warm(),
            RuntimeStatus::Outdated => self.crash_job(OUTDATED.to_owned()),
            _ => {
                self.effects.push(Effect::Tell(run, Update::Waiting));
                self.load();
                self.start_or_warm();
            }
        }
    }

    /// Gives the waiting job to a worker; without a job, sees to it that there is a worker. While the runtime is on its
    /// way the job waits there, and begins without asking the page, which is busy with itself.
    fn start_or_warm(&mut self) {
        if !matches!(
            self.runtime,
            RuntimeStatus::Ready | RuntimeStatus::Loading(_)
        ) {
            return;
        }
        if self.active.is_none() {
            self.active = self.spare.take();
        }
        if self.active.is_none() {
            self.active = Some(self.spawn());
        }
        let (Some(worker), Some(job)) = (&self.active, &mut self.job) else {
            return;
        };
        if worker.ready && job.worker.is_none() {
            job.worker = Some(worker.id);
            let request = Request::Run(job.next.clone());
            self.effects.push(Effect::Post(worker.id, request));
            self.set_timer();
        }
    }

    fn spawn(&mut self) -> Worker {
        self.workers += 1;
        let id = WorkerId(self.workers);
        self.effects.push(Effect::Spawn(id));
        Worker { id, ready: false }
    }

    fn warm_spare(&mut self) {
        if self.runtime != RuntimeStatus::Ready {
            return;
        }
        if self.active.is_none() {
            self.start_or_warm();
        } else if self.spare.is_none() {
            self.spare = Some(self.spawn());
        }
    }

    /// A part that a program needs before it is here, its worker fetches itself.
    fn load_parts(&mut self) {
        if self.runtime == RuntimeStatus::Ready && !self.parts {
            self.parts = true;
            self.effects.push(Effect::DownloadParts);
        }
    }

    fn ready(&mut self, id: WorkerId, version: u32) {
        if version != VERSION {
            self.runtime = RuntimeStatus::Outdated;
            self.lose_workers();
            self.crash_job(OUTDATED.to_owned());
            return;
        }
        for worker in self.active.iter_mut().chain(&mut self.spare) {
            if worker.id == id {
                worker.ready = true;
                self.failures = 0;
            }
        }
        self.start_or_warm();
        self.ask_for_idle();
    }

    /// What is missing is made when there is time, once the runtime is in use.
    fn ask_for_idle(&mut self) {
        let in_use = self.active.as_ref().is_some_and(|worker| worker.ready);
        if in_use && self.spare.is_none() && self.runtime == RuntimeStatus::Ready {
            self.effects.push(Effect::WhenIdle);
        }
    }

    fn event(&mut self, worker: WorkerId, event: Event) {
        let Some(job) = self
            .job
            .as_mut()
            .filter(|job| job.worker == Some(worker) && event.run() == Some(job.task.run.run))
        else {
            self.overtaken(worker, &event);
            return;
        };
        let run = job.task.run.run;
        let visible = job.transcript.current_probe().is_none() && job.next.first_probe == 0;
        let told = match &event {
            Event::Started { .. } if visible => Some(Update::Started),
            Event::Output { stream, text, .. } if visible => Some(Update::Output {
                stream: *stream,
                text: text.clone(),
            }),
            Event::OutputCut { limit, .. } if visible => Some(Update::OutputCut { limit: *limit }),
            Event::InputWanted { .. } => Some(Update::InputWanted),
            Event::Files { left, .. } => Some(Update::Files(left.clone())),
            _ => None,
        };
        let timed = event.starts_clock();
        let ended = matches!(event, Event::Ended { .. });
        let crashed = matches!(event, Event::Crashed { .. });
        job.transcript.push(event);
        self.effects
            .extend(told.map(|update| Effect::Tell(run, update)));
        if timed {
            self.set_timer();
        } else if ended {
            self.finish(Ending::Done);
        } else if crashed {
            self.go_on_elsewhere();
        }
    }

    /// A run that was withdrawn may have begun before the worker could know: then that worker is lost.
    fn overtaken(&mut self, id: WorkerId, event: &Event) {
        let is_active = self.active.as_ref().is_some_and(|worker| worker.id == id);
        if !is_active || !matches!(event, Event::Started { .. }) {
            return;
        }
        self.replace_worker();
        if let Some(job) = &mut self.job {
            job.worker = None;
        }
        self.start_or_warm();
    }

    /// Sets the timer for what the job does now: the time that it waits for the runtime or for a worker does not count.
    fn set_timer(&mut self) {
        let Some(job) = self.job.as_ref().filter(|job| job.worker.is_some()) else {
            return;
        };
        if self.runtime != RuntimeStatus::Ready {
            return;
        }
        match job.limit_ms() {
            Some(limit_ms) => {
                self.timers += 1;
                self.effects
                    .push(Effect::SetTimer(TimerId(self.timers), limit_ms));
            }
            None => self.clear_timer(),
        }
    }

    fn clear_timer(&mut self) {
        self.timers += 1;
        self.effects.push(Effect::ClearTimer);
    }

    fn time_up(&mut self) {
        let Some(job) = &mut self.job else { return };
        let limit_ms = job.limit_ms().unwrap_or_default();
        job.transcript.interrupt(Outcome::TimedOut { limit_ms });
        self.go_on_elsewhere();
    }

    /// After the worker was lost: the probes that are left are evaluated in the spare.
    fn go_on_elsewhere(&mut self) {
        self.replace_worker();
        let Some(job) = &mut self.job else { return };
        match job.transcript.resume() {
            Some(next) => {
                job.next = next;
                job.worker = None;
                self.start_or_warm();
            }
            None => self.finish(Ending::Done),
        }
    }

    /// Ends the active worker; the spare takes over.
    fn replace_worker(&mut self) {
        if let Some(worker) = self.active.take() {
            self.effects.push(Effect::Terminate(worker.id));
        }
        self.active = self.spare.take();
        if self.active.is_none() {
            self.active = Some(self.spawn());
        } else {
            self.effects.push(Effect::WhenIdle);
        }
    }

    fn end_early(&mut self, ending: Ending) {
        let Some(job) = &mut self.job else { return };
        job.transcript.interrupt(Outcome::Stopped);
        let run = job.task.run.run;
        match job.worker {
            Some(_) if self.runtime == RuntimeStatus::Ready => self.replace_worker(),
            // It goes on fetching the runtime.
            Some(worker) => self.effects.push(Effect::Withdraw(worker, run)),
            None => {}
        }
        self.finish(ending);
    }

    fn finish(&mut self, ending: Ending) {
        let Some(job) = self.job.take() else { return };
        self.clear_timer();
        let run = job.task.run.run;
        let report = Box::new(job.transcript.report());
        self.effects
            .push(Effect::Tell(run, Update::Ended { report, ending }));
    }

    fn answer(&mut self, run: RunId, line: Option<String>) {
        if let Some(job) = &self.job
            && job.task.run.run == run
            && let Some(worker) = job.worker
        {
            self.effects
                .push(Effect::Post(worker, Request::Input { run, line }));
        }
    }

    fn broke(&mut self, id: WorkerId, message: String) {
        if let Some(spare) = self.spare.take_if(|spare| spare.id == id) {
            self.effects.push(Effect::Terminate(id));
            // A spare that cannot start says nothing until it is needed: then it is tried again.
            if spare.ready {
                self.effects.push(Effect::WhenIdle);
            }
            return;
        }
        let Some(worker) = self.active.as_ref().filter(|worker| worker.id == id) else {
            return;
        };
        if !worker.ready {
            self.failures += 1;
            if self.failures >= MAX_FAILURES {
                self.fail(message);
                return;
            }
        }
        match &mut self.job {
            Some(job) if job.worker == Some(id) => {
                job.transcript.interrupt(Outcome::Crashed { message });
                self.go_on_elsewhere();
            }
            _ => {
                self.replace_worker();
                self.start_or_warm();
            }
        }
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
