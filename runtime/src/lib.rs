//! The Python host: runs programs on RustPython and tells what came of them in the messages of
//! `protocol`.
//!
//! The way of a run: [`Host::boot`] starts an interpreter and imports what programs use most; for
//! the page this happens at build time and is kept as a snapshot. [`Host::run`] writes the program
//! to its file, runs it as `__main__`, evaluates the probes and tears the interpreter down, telling
//! each step as an [`Event`](protocol::Event) to a [`Sink`]. One host serves one run: whatever a
//! program does to its interpreter is gone with it.
//!
//! Built as a WASI reactor (`reactor`), it is what the worker loads; built natively it serves tests.
//! This crate knows neither the browser nor exercises.

#[cfg(target_os = "wasi")]
mod allocator;
mod facts;
mod host;
#[cfg(target_os = "wasi")]
mod memory;
mod outside;
mod picture;
mod probe;
mod signals;
mod sink;
mod stdio;
#[cfg(target_os = "wasi")]
mod tables;
mod threads;
mod traceback;

#[cfg(target_os = "wasi")]
mod reactor;

pub use facts::facts;
pub use host::Host;
pub use sink::Sink;
