//! Threads that take turns on one OS thread: the module `_thread`, and what is behind it.
//!
//! Each thread has a stack of its own, in the engine and in linear memory, and a machine of its own upon
//! the one interpreter. The host suspends the stack of a thread that waits and goes on with another
//! (`runtime/host/scheduler.js`); between instructions the turn passes on after a number of them that
//! a seed decides ([`turns`]).

#![cfg_attr(
    not(target_os = "wasi"),
    allow(dead_code, reason = "natively nothing can be put aside")
)]

mod deadlock;
mod local;
mod lock;
mod locks;
mod module;
pub(crate) mod registry;
pub(crate) mod stage;
mod turns;

pub(crate) use module::{join_all, module_def};
