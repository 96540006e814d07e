use serde::{Deserialize, Serialize};

use crate::{Fact, LeftFiles, Outcome, ProbeOutcome, RunFile};

/// Names one run; the page counts them up and never uses one twice.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub struct RunId(pub u32);

/// What the page asks of the worker.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Request {
    /// Run a program in a pristine interpreter.
    Run(Run),
    /// Answer an [`Event::InputWanted`]. Without a line, standard input is at its end.
    Input {
        /// The run that waits.
        run: RunId,
        /// The line without its line break.
        line: Option<String>,
    },
}

/// A program, and what to find out about it.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own, and serde reads them by name"
)]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// The id that every event of this run carries.
    pub run: RunId,
    /// The program, run as the module `__main__` from [`MAIN_FILE`](crate::MAIN_FILE).
    pub source: String,
    /// Arguments of the program: `sys.argv` behind its first item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<String>,
    /// Files that the program finds beside itself. Of two at one place the first counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<RunFile>,
    /// Whether to report the files that the run leaves behind: [`Event::Files`].
    #[serde(default)]
    pub report_files: bool,
    /// Lines of standard input that are given beforehand, without line breaks.
    #[serde(default)]
    pub stdin: Vec<String>,
    /// Whether the page can answer [`Event::InputWanted`] once `stdin` is used up. Without, standard
    /// input is then at its end.
    #[serde(default)]
    pub interactive: bool,
    /// Whether `await` may stand outside of functions, as in the asyncio REPL; a script may not.
    #[serde(default, skip_serializing_if = "is_false")]
    pub top_level_await: bool,
    /// Evaluated in this order after the program has ended by itself.
    #[serde(default)]
    pub probes: Vec<Probe>,
    /// Index of the first probe to evaluate: the page asks again from the next one after a probe had
    /// to be ended with its worker.
    #[serde(default)]
    pub first_probe: u32,
    /// Whether to report facts about the source.
    #[serde(default)]
    pub facts: bool,
    /// Bytes of output after which the rest is dropped.
    #[serde(default = "output_limit")]
    pub output_limit: u32,
    /// Seeds `random`; without, the host's entropy does. Hashes of strings are the same in all runs.
    #[serde(default)]
    pub seed: Option<u32>,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

fn output_limit() -> u32 {
    crate::OUTPUT_LIMIT
}

impl Run {
    /// A plain run of `source`, without probes or input.
    pub fn new(run: RunId, source: impl Into<String>) -> Self {
        Self {
            run,
            source: source.into(),
            args: Vec::new(),
            files: Vec::new(),
            report_files: false,
            stdin: Vec::new(),
            interactive: false,
            top_level_await: false,
            probes: Vec::new(),
            first_probe: 0,
            facts: false,
            output_limit: crate::OUTPUT_LIMIT,
            seed: None,
        }
    }
}

/// An expression to evaluate among the learner's names once the program has ended.
///
/// Names of Python's builtins mean the builtins, whatever the program has put in their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// Statements that run first, in a copy of the learner's globals made for this probe.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub setup: String,
    /// The expression whose value is reported.
    pub expression: String,
    /// Milliseconds until the page ends it.
    #[serde(default = "probe_limit")]
    pub limit_ms: u32,
}

fn probe_limit() -> u32 {
    Probe::LIMIT_MS
}

impl Probe {
    /// The time limit of a probe for which the author states none.
    pub const LIMIT_MS: u32 = 2_000;

    /// A probe without setup, under the usual time limit.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            setup: String::new(),
            expression: expression.into(),
            limit_ms: Self::LIMIT_MS,
        }
    }
}

/// Which of the two output streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// Standard output.
    Stdout,
    /// Standard error.
    Stderr,
}

/// What the worker tells the page.
///
/// `Output`, `OutputCut`, `InputWanted`, `Files` and `Crashed` are made by the host's JavaScript, which is
/// what sees them happen; the others by the runtime.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The worker holds the compiled runtime and waits for a [`Request::Run`].
    Ready {
        /// [`VERSION`](crate::VERSION) of the messages that the worker speaks.
        version: u32,
    },
    /// The program is about to start.
    Started {
        /// Its run.
        run: RunId,
    },
    /// Text was printed.
    Output {
        /// Its run.
        run: RunId,
        /// The stream that it was written to.
        stream: Stream,
        /// The text; the concatenation of these in order of arrival is what was printed.
        text: String,
    },
    /// Output went beyond the limit; what follows is dropped.
    OutputCut {
        /// Its run.
        run: RunId,
        /// The limit, in bytes.
        limit: u32,
    },
    /// The program waits for a line on standard input.
    InputWanted {
        /// Its run.
        run: RunId,
    },
    /// The program itself has ended; probes may follow.
    ProgramEnded {
        /// Its run.
        run: RunId,
        /// How it ended.
        outcome: Outcome,
    },
    /// A probe is about to be evaluated.
    ProbeStarted {
        /// Its run.
        run: RunId,
        /// Its index in [`Run::probes`].
        probe: u32,
    },
    /// A probe was evaluated.
    ProbeEnded {
        /// Its run.
        run: RunId,
        /// Its index in [`Run::probes`].
        probe: u32,
        /// What came of it.
        outcome: ProbeOutcome,
    },
    /// Facts about the source, if it parses.
    Facts {
        /// Its run.
        run: RunId,
        /// In source order.
        facts: Vec<Fact>,
    },
    /// The files that differ from what the run was given: before it ends, and also before it waits for
    /// input or time if there are new differences, since it may be stopped there. The last one counts.
    Files {
        /// Its run.
        run: RunId,
        /// The differences.
        #[serde(flatten)]
        left: LeftFiles,
    },
    /// All is done; the interpreter of this run is gone.
    Ended {
        /// Its run.
        run: RunId,
        /// Milliseconds from the start of the program to here.
        elapsed_ms: u32,
    },
    /// The runtime itself broke off (a trap, the memory limit, `os._exit`); its interpreter is gone.
    Crashed {
        /// Its run.
        run: RunId,
        /// How it ended: never [`Outcome::Finished`] or [`Outcome::Raised`].
        outcome: Outcome,
    },
}

impl Event {
    /// The run that it belongs to; `None` for [`Event::Ready`].
    pub fn run(&self) -> Option<RunId> {
        match self {
            Self::Ready { .. } => None,
            Self::Started { run }
            | Self::Output { run, .. }
            | Self::OutputCut { run, .. }
            | Self::InputWanted { run }
            | Self::ProgramEnded { run, .. }
            | Self::ProbeStarted { run, .. }
            | Self::ProbeEnded { run, .. }
            | Self::Facts { run, .. }
            | Self::Files { run, .. }
            | Self::Ended { run, .. }
            | Self::Crashed { run, .. } => Some(*run),
        }
    }

    /// Whether what runs from here on has time of its own: see [`Transcript::limit_ms`].
    ///
    /// [`Transcript::limit_ms`]: crate::Transcript::limit_ms
    pub fn starts_clock(&self) -> bool {
        matches!(
            self,
            Self::Started { .. }
                | Self::ProgramEnded { .. }
                | Self::ProbeStarted { .. }
                | Self::ProbeEnded { .. }
        )
    }

    /// Whether no event of its run follows.
    pub fn is_last(&self) -> bool {
        matches!(self, Self::Ended { .. } | Self::Crashed { .. })
    }
}
