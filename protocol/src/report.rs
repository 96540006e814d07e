use serde::{Deserialize, Serialize};

use crate::{Fact, Stream, Traceback, Value};

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Outcome {
    /// It ran to its end.
    Finished,
    /// An exception reached the top.
    Raised {
        /// That exception.
        traceback: Box<Traceback>,
    },
    /// `sys.exit`, `raise SystemExit` or `os._exit`.
    Exited {
        /// The exit status.
        status: i32,
    },
    /// The learner stopped it.
    Stopped,
    /// It was ended at its time limit.
    TimedOut {
        /// The limit, in milliseconds.
        limit_ms: u32,
    },
    /// It asked for more memory than the runtime may have.
    OutOfMemory {
        /// The limit, in mebibytes.
        limit_mib: u32,
    },
    /// The engine's own stack ran out below Python's recursion limit.
    StackOverflow,
    /// The runtime broke down in another way.
    Crashed {
        /// What the engine or the runtime said of it.
        message: String,
    },
}

/// What came of a probe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ProbeOutcome {
    /// The expression has this value.
    Value {
        /// A picture of it.
        value: Box<Value>,
    },
    /// The setup or the expression raised.
    Raised {
        /// The exception.
        traceback: Box<Traceback>,
    },
    /// It was ended at its time limit.
    TimedOut {
        /// The limit, in milliseconds.
        limit_ms: u32,
    },
    /// It took the interpreter down with it: memory, stack, `os._exit`, a crash.
    Broke {
        /// How.
        outcome: Outcome,
    },
    /// It was not evaluated, because the program did not end by itself or the run was stopped.
    NotRun,
}

/// A piece of output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chunk {
    /// The stream that it was written to.
    pub stream: Stream,
    /// The text.
    pub text: String,
}

/// What one probe printed and gave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProbeReport {
    /// What it printed, in order.
    pub output: Vec<Chunk>,
    /// What came of it.
    pub outcome: ProbeOutcome,
}

impl ProbeReport {
    /// A probe that was not evaluated.
    pub fn not_run() -> Self {
        Self {
            output: Vec::new(),
            outcome: ProbeOutcome::NotRun,
        }
    }

    /// What it wrote to standard output.
    pub fn stdout(&self) -> String {
        stdout(&self.output)
    }
}

/// All that is known of a run: what checkers grade.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// What the program printed, in order, without what its probes printed.
    pub output: Vec<Chunk>,
    /// Whether output was dropped at the limit.
    pub output_cut: bool,
    /// How the program ended.
    pub outcome: Outcome,
    /// One for each probe of the run, in its order.
    pub probes: Vec<ProbeReport>,
    /// Facts about the source; `None` if they were not asked for or the source does not parse.
    pub facts: Option<Vec<Fact>>,
    /// Milliseconds of the program and its probes, if it came to its end.
    pub elapsed_ms: Option<u32>,
}

impl Report {
    /// What the program wrote to standard output.
    pub fn stdout(&self) -> String {
        stdout(&self.output)
    }

    /// What the program wrote, both streams in the order written.
    pub fn text(&self) -> String {
        self.output
            .iter()
            .map(|chunk| chunk.text.as_str())
            .collect()
    }
}

fn stdout(chunks: &[Chunk]) -> String {
    chunks
        .iter()
        .filter(|chunk| chunk.stream == Stream::Stdout)
        .map(|chunk| chunk.text.as_str())
        .collect()
}
