//! What the page asks of the supervisor, and what it is told.

use protocol::{LeftFiles, Report, Run, Stream};

/// A program to run, and how long it may take.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// The run. Its id comes from the supervisor.
    pub run: Run,
    /// Milliseconds that the program itself may take; probes have limits of their own.
    pub limit_ms: Option<u32>,
}

/// What happens to a run, in order.
#[derive(Debug, Clone, PartialEq)]
pub enum Update {
    /// It waits for the runtime to arrive.
    Waiting,
    /// The program starts.
    Started,
    /// The program printed.
    Output {
        /// The stream that it wrote to.
        stream: Stream,
        /// What it wrote.
        text: String,
    },
    /// It printed more than is kept.
    OutputCut {
        /// Bytes that are kept.
        limit: u32,
    },
    /// It waits for a line of input.
    InputWanted,
    /// What it has left in its folder so far.
    Files(LeftFiles),
    /// It is over: nothing follows.
    Ended {
        /// All that is known of it.
        report: Box<Report>,
        /// Why it is over.
        ending: Ending,
    },
}

/// Why a run is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It came to an end by itself, or was ended at a limit: the report tells.
    Done,
    /// The learner stopped it.
    Stopped,
    /// Another program was started in its place.
    Replaced,
}

/// How much of the runtime has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Download {
    /// Bytes that have arrived.
    pub received: u64,
    /// Bytes in all, where that is known.
    pub total: Option<u64>,
}

/// What has become of the runtime.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum RuntimeStatus {
    /// Nobody has asked for it yet.
    #[default]
    Absent,
    /// It is on its way.
    Loading(Download),
    /// It is compiled.
    Ready,
    /// It could not be had; the next run tries again.
    Failed(String),
    /// The worker speaks another version of the protocol: only a reload helps.
    Outdated,
}
