//! What happens to the supervisor, and what it wants done about it.

use protocol::{Event, Request, RunId};

use super::task::{Download, Task, Update};

/// Names one worker; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WorkerId(pub u32);

/// Names one setting of the timer: a timer that was replaced goes off unheard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimerId(pub u32);

/// What happens to the supervisor.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// The page has been painted, or the learner asks for another try.
    Load,
    /// More of the runtime has arrived.
    Progress(Download),
    /// The runtime is compiled, and the worker has it.
    Loaded,
    /// The runtime could not be fetched or compiled.
    LoadFailed(String),
    /// Run this, in place of what runs.
    Run(Task),
    /// End this run.
    Stop(RunId),
    /// A line of input, or its end.
    Answer(RunId, Option<String>),
    /// A worker says something.
    Event(WorkerId, Event),
    /// A worker broke without saying so itself.
    Broke(WorkerId, String),
    /// The timer went off.
    TimeUp(TimerId),
    /// The page has nothing else to do.
    Idle,
}

/// What the supervisor wants done, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Fetch and compile the other parts of the runtime, and hand them to all workers.
    DownloadParts,
    /// Start a worker and hand it the compiled runtime, or have it fetch and compile that.
    Spawn(WorkerId),
    /// End a worker, whatever it does.
    Terminate(WorkerId),
    /// Send a worker a message.
    Post(WorkerId, Request),
    /// Have a worker not begin a run that waits there for the runtime.
    Withdraw(WorkerId, RunId),
    /// Set the one timer.
    SetTimer(TimerId, u32),
    /// Stop the timer.
    ClearTimer,
    /// Give [`Input::Idle`] when there is time.
    WhenIdle,
    /// Tell the owner of a run.
    Tell(RunId, Update),
}
