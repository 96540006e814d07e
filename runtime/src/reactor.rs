//! What the WASI reactor exports to the worker's JavaScript, and what it asks of it.
//!
//! One instance serves one run: `rehearse_boot` (at build time, before the snapshot is taken), then
//! `rehearse_buffer` and `rehearse_run`. The host may suspend `rehearse_run` inside any WASI call.
//! Instead of it, `rehearse_import` makes memory that runs can begin with (at build time, too).
#![allow(
    unsafe_code,
    reason = "exports and imports of a WASM module are unsafe by nature"
)]

use std::cell::RefCell;
use std::rc::Rc;

use protocol::{Event, Request};

use crate::{
    Host, Sink, allocator, tables,
    threads::{registry, stage},
};

#[link(wasm_import_module = "rehearse")]
unsafe extern "C" {
    /// Takes one event, as JSON.
    fn emit(text: *const u8, length: usize);
    /// The memory limit is reached. Does not return: the host throws.
    fn out_of_memory();
    /// The program computes.
    #[link_name = "goes_on"]
    fn tell_goes_on();
    /// The runtime panics with this message; a trap follows.
    fn panicked(text: *const u8, length: usize);
}

unsafe extern "C" {
    /// Made by the linker: runs the constructors of the C library and of Rust's.
    fn __wasm_call_ctors();
    /// The end of the stack, set by the linker.
    static __stack_low: u8;
    /// Its beginning.
    static __stack_high: u8;
}

thread_local! {
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Memory is used up. Does not return: the host throws.
pub(crate) fn no_memory() {
    // SAFETY: takes no arguments and does not return.
    unsafe { out_of_memory() }
}

/// The program computes, and has not ended for a while.
pub(crate) fn goes_on() {
    // SAFETY: takes no arguments.
    unsafe { tell_goes_on() }
}

struct Page;

impl Sink for Page {
    fn emit(&self, event: &Event) {
        // Events hold text and numbers only: serialising them cannot fail.
        if let Ok(text) = serde_json::to_string(event) {
            // SAFETY: the host copies the text before it returns.
            unsafe { emit(text.as_ptr(), text.len()) }
        }
    }
}

/// What makes this module a WASI reactor. The linker leaves the constructors to whoever calls them;
/// without a call it would run them anew at every export.
#[unsafe(no_mangle)]
extern "C" fn _initialize() {
    // SAFETY: takes no arguments; the host calls `_initialize` once, before anything else.
    unsafe { __wasm_call_ctors() }
}

/// Starts the interpreter. Called once, before the snapshot is taken.
#[unsafe(no_mangle)]
extern "C" fn rehearse_boot() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.to_string();
        // SAFETY: the host copies the text before it returns.
        unsafe { panicked(text.as_ptr(), text.len()) }
    }));
    match Host::boot() {
        Ok(host) => HOST.set(Some(host)),
        Err(error) => std::panic::panic_any(error),
    }
    if let Err(error) = tables::put_aside() {
        std::panic::panic_any(error);
    }
    allocator::booted();
    // What runs at build time is in nobody's way.
    #[cfg(feature = "profile")]
    minicov::reset_coverage();
    clear_stack();
}

/// Imports the modules that the request in the buffer names. Called at build time, on an instance of the snapshot whose
/// memory is kept then. Returns 0, or 1 if there is no such request.
#[unsafe(no_mangle)]
extern "C" fn rehearse_import() -> i32 {
    #[derive(serde::Deserialize)]
    struct Import {
        modules: Vec<String>,
    }
    let request = REQUEST.take();
    let Ok(Import { modules }) = serde_json::from_slice(&request) else {
        return 1;
    };
    drop(request);
    let import = |host: &Option<Host>| host.as_ref().map(|host| host.import(&modules));
    let imported = allocator::clearing(|| HOST.with_borrow(import));
    if let Some(Err(error)) = imported {
        std::panic::panic_any(error);
    }
    drop(modules);
    clear_stack();
    0
}

/// Clears the part of the stack that is not in use, for the snapshot's sake.
#[inline(never)]
fn clear_stack() {
    // Above it are the frames of this function and of those that it calls.
    const KEPT: usize = 4096;
    let here = 0_u8;
    // SAFETY: the stack lies between the linker's two symbols and grows down; what is cleared is
    // farther down than any frame.
    unsafe {
        let low = (&raw const __stack_low).cast_mut();
        let unused = (&raw const here as usize).saturating_sub(low as usize + KEPT);
        low.write_bytes(0, unused);
    }
}

/// Makes room for a request of `length` bytes and tells where it is.
#[unsafe(no_mangle)]
extern "C" fn rehearse_buffer(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|buffer| {
        *buffer = vec![0; length];
        buffer.as_mut_ptr()
    })
}

/// Serves the request in the buffer. Returns 0, or 1 if it is no [`Request::Run`] in JSON.
#[unsafe(no_mangle)]
extern "C" fn rehearse_run() -> i32 {
    let request = REQUEST.take();
    let Ok(Request::Run(run)) = serde_json::from_slice(&request) else {
        return 1;
    };
    if HOST.with_borrow(Option::is_none) {
        rehearse_boot();
    }
    if let Some(host) = HOST.take() {
        let page: Rc<dyn Sink> = Rc::new(Page);
        host.run(&run, &page);
    }
    0
}

/// Lets the program's own thread use so many bytes of the stack, and ask for another one of the engine's
/// after every so many (0: never). How deep that one goes, which nobody can ask, shows in this one.
#[unsafe(no_mangle)]
extern "C" fn rehearse_stack(bytes: usize, segment: usize) {
    let top = &raw const __stack_high as usize;
    let limit = top.saturating_sub(bytes);
    registry::set_segment(segment, top);
    HOST.with_borrow(|host| {
        if let Some(host) = host {
            host.limit_stack(limit);
        }
    });
}

/// Runs a thread that was started, on the stack that the host has made current.
#[unsafe(no_mangle)]
extern "C" fn rehearse_thread(id: u32) {
    registry::run(id);
}

/// A thread has ended: its stack is no longer in use.
#[unsafe(no_mangle)]
extern "C" fn rehearse_thread_ended(id: u32) {
    registry::ended(id);
}

/// Calls what `stack_grow` was given, on another one of the engine's stacks.
#[unsafe(no_mangle)]
extern "C" fn rehearse_call(call: *mut core::ffi::c_void) {
    // SAFETY: the host passes on what it was given, while that call lasts.
    unsafe { stage::called(call) }
}

/// The current thread is about to be suspended.
#[unsafe(no_mangle)]
extern "C" fn rehearse_leave() {
    registry::leave();
}

/// The thread `id` is about to go on.
#[unsafe(no_mangle)]
extern "C" fn rehearse_enter(id: u32) {
    registry::enter(id);
}

/// Hands the counters of a build that counts to the host: the address and the length of what is to be written
/// as a `.profraw` file.
#[cfg(feature = "profile")]
mod profile {
    use std::cell::RefCell;

    thread_local! {
        static TAKEN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }

    /// The counters as LLVM writes them.
    #[unsafe(no_mangle)]
    extern "C" fn rehearse_profile() -> *const u8 {
        TAKEN.with_borrow_mut(|taken| {
            taken.clear();
            // SAFETY: one thread runs.
            let _ = unsafe { minicov::capture_coverage(taken) };
            taken.as_ptr()
        })
    }

    /// How long they are.
    #[unsafe(no_mangle)]
    extern "C" fn rehearse_profile_length() -> usize {
        TAKEN.with_borrow(Vec::len)
    }

    /// The profiler's C library masks signals around its work; there are none.
    #[unsafe(no_mangle)]
    extern "C" fn pthread_sigmask(_how: i32, _set: *const u8, _old: *mut u8) -> i32 {
        0
    }

    /// It starts no thread either.
    #[unsafe(no_mangle)]
    extern "C" fn pthread_join(_thread: *mut u8, _result: *mut *mut u8) -> i32 {
        0
    }
}
