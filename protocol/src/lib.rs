//! What crosses the boundary between the page and the worker that runs Python.
//!
//! The page sends a [`Request`], the worker answers with [`Event`]s, each as one JSON text. Every
//! message carries the [`RunId`] that it belongs to, so an event of a run that was stopped can be
//! told from one of the run that followed. [`Transcript`] folds the events of a run into the
//! [`Report`] that checkers grade.
//!
//! This crate knows no other crate of the project, and neither the browser nor the Python VM.

mod facts;
mod file;
mod message;
#[cfg(test)]
mod message_tests;
mod report;
mod traceback;
mod transcript;
mod value;

pub use facts::{Fact, FactKind};
pub use file::{FileContent, LeftFiles, RunFile};
pub use message::{Event, Probe, Request, Run, RunId, Stream};
pub use report::{Chunk, Outcome, ProbeOutcome, ProbeReport, Report};
pub use traceback::{Frame, Traceback};
pub use transcript::{MAX_LOST, Transcript};
pub use value::{Children, Value};

/// Version of the messages. The worker states its own in [`Event::Ready`]; the page refuses a
/// worker of another version (a stale cache) and asks for a reload.
pub const VERSION: u32 = 2;

/// Bytes of output that a run may print before the rest is dropped (1 MB).
pub const OUTPUT_LIMIT: u32 = 1_000_000;

/// Linear memory that the runtime may use, in mebibytes.
pub const MEMORY_LIMIT_MIB: u32 = 512;

/// Bytes of the files that a run is told to have left, all of them together (10 MB).
pub const FILES_LIMIT: u32 = 10_000_000;

/// The folder in the file system of the runtime in which a program begins.
pub const HOME: &str = "/home/learner";

/// Where the learner's program stands in the file system of the runtime.
pub const MAIN_FILE: &str = "/home/learner/main.py";
