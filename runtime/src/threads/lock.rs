//! The one thing that threads wait for each other with.

use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    time::{Duration, Instant},
};

use rustpython_vm::{PyResult, VirtualMachine};

use super::{
    registry::{self, Wait},
    stage::{self, Woken},
};

/// A lock in the sense of `_thread.allocate_lock()`: whoever takes it, anybody may free it.
#[derive(Debug, Default)]
pub(crate) struct Lock {
    /// The thread that took it; 0 if it is free.
    owner: Cell<u32>,
    waiters: RefCell<VecDeque<u32>>,
}

impl Lock {
    /// The thread that took it.
    pub(crate) fn owner(&self) -> Option<u32> {
        Some(self.owner.get()).filter(|owner| *owner != 0)
    }

    pub(crate) fn try_acquire(&self) -> bool {
        let free = self.owner.get() == 0;
        if free {
            self.owner.set(registry::current());
        }
        free
    }

    /// Takes the lock, waiting for it no longer than `limit`. Whether it was taken.
    ///
    /// # Errors
    /// A `RuntimeError` if nothing is left that could free it.
    pub(crate) fn acquire(&self, limit: Option<Duration>, vm: &VirtualMachine) -> PyResult<bool> {
        if self.try_acquire() {
            return Ok(true);
        }
        let until = limit.map(|limit| Instant::now() + limit);
        let me = registry::current();
        self.waiters.borrow_mut().push_back(me);
        let taken = loop {
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            let woken = registry::waiting(Wait::Lock(self.owner.get()), left, vm);
            if self.try_acquire() {
                break Ok(true);
            }
            if woken == Woken::Alone {
                break Err(registry::deadlock(vm));
            }
            if until.is_some_and(|until| Instant::now() >= until) {
                break Ok(false);
            }
        };
        self.waiters.borrow_mut().retain(|waiter| *waiter != me);
        taken
    }

    /// Frees the lock. Whether it was taken.
    pub(crate) fn release(&self) -> bool {
        let taken = self.owner.replace(0) != 0;
        if let Some(first) = self.waiters.borrow().front() {
            stage::wake(*first);
        }
        taken
    }
}
