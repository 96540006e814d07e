//! What threads need of the host: to put one aside and to go on with another.
//!
//! Under WASM the host's JavaScript does it where the engine can suspend a call (JSPI). Elsewhere, and
//! natively, nothing can be put aside: a thread then runs to its end when it is started.

#![allow(unsafe_code, reason = "imports of a WASM module are unsafe by nature")]

use std::time::Duration;

/// Why a thread goes on after [`park`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Woken {
    /// Another thread said so.
    Called,
    /// The time is over.
    TimedOut,
    /// Nothing is left that could ever wake it.
    Alone,
}

#[cfg(target_os = "wasi")]
mod host {
    #[link(wasm_import_module = "rehearse")]
    unsafe extern "C" {
        pub(super) fn thread_can_switch() -> i32;
        pub(super) fn thread_eager();
        pub(super) fn thread_spawn(id: u32, stack: usize);
        pub(super) fn thread_park(milliseconds: f64) -> i32;
        pub(super) fn thread_wake(id: u32);
        pub(super) fn thread_pass() -> i32;
        pub(super) fn stack_grow(call: *mut core::ffi::c_void);
    }
}

/// Whether threads can take turns.
#[cfg(target_os = "wasi")]
pub(crate) fn can_switch() -> bool {
    // SAFETY: takes nothing and keeps nothing.
    unsafe { host::thread_can_switch() != 0 }
}

/// The same natively: never.
#[cfg(not(target_os = "wasi"))]
pub(crate) fn can_switch() -> bool {
    false
}

/// Tells the host that a thread runs to its end at its start, for want of anything better.
pub(crate) fn tell_eager() {
    // SAFETY: takes nothing and keeps nothing.
    #[cfg(target_os = "wasi")]
    unsafe {
        host::thread_eager();
    }
}

/// Has the host run `rehearse_thread(id)` on the stack that ends at the address `stack`, in its turn.
#[cfg_attr(not(target_os = "wasi"), allow(unused_variables))]
pub(crate) fn spawn(id: u32, stack: usize) {
    // SAFETY: the stack is kept until the host has told of the thread's end.
    #[cfg(target_os = "wasi")]
    unsafe {
        host::thread_spawn(id, stack);
    }
}

/// Puts the current thread aside until it is woken or the time is over. May come back early.
#[cfg(target_os = "wasi")]
pub(crate) fn park(limit: Option<Duration>) -> Woken {
    let milliseconds = limit.map_or(f64::INFINITY, |limit| limit.as_secs_f64() * 1e3);
    // SAFETY: the host puts the stack of this call aside and back whole.
    match unsafe { host::thread_park(milliseconds) } {
        0 => Woken::Called,
        1 => Woken::TimedOut,
        _ => Woken::Alone,
    }
}

/// The same natively: there is nobody who could wake it.
#[cfg(not(target_os = "wasi"))]
pub(crate) fn park(limit: Option<Duration>) -> Woken {
    match limit {
        Some(limit) => {
            std::thread::sleep(limit);
            Woken::TimedOut
        }
        None => Woken::Alone,
    }
}

/// Lets a parked thread go on, in its turn.
#[cfg_attr(not(target_os = "wasi"), allow(unused_variables))]
pub(crate) fn wake(id: u32) {
    // SAFETY: takes a number.
    #[cfg(target_os = "wasi")]
    unsafe {
        host::thread_wake(id);
    }
}

/// Lets the threads run that are ready. Whether there could be any.
pub(crate) fn pass() -> bool {
    // SAFETY: as for `park`.
    #[cfg(target_os = "wasi")]
    return unsafe { host::thread_pass() != 0 };
    #[cfg(not(target_os = "wasi"))]
    false
}

/// Calls a function on a native stack of its own, if the host has one; the other stack, in linear memory,
/// goes on where it is.
pub(crate) fn grow(call: &mut dyn FnMut()) {
    #[cfg(target_os = "wasi")]
    {
        let mut call = call;
        // SAFETY: the host calls `rehearse_call` with this before it returns.
        unsafe { host::stack_grow((&raw mut call).cast()) }
    }
    #[cfg(not(target_os = "wasi"))]
    call();
}

/// What the host was asked to call by [`grow`].
///
/// # Safety
/// `call` is what `stack_grow` was given, and that call has not returned.
#[cfg(target_os = "wasi")]
pub(crate) unsafe fn called(call: *mut core::ffi::c_void) {
    // SAFETY: see above.
    unsafe { (*call.cast::<&mut dyn FnMut()>())() }
}
