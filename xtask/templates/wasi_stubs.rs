//! What wasi-libc of 2024 lacks and Rust's standard library links to. There are no threads.
#![no_std]

use core::ffi::{c_int, c_void};

/// `EAGAIN`: no thread can be had.
const AGAIN: c_int = 6;

#[unsafe(no_mangle)]
extern "C" fn pthread_create(
    _thread: *mut c_void,
    _attributes: *const c_void,
    _start: extern "C" fn(*mut c_void) -> *mut c_void,
    _argument: *mut c_void,
) -> c_int {
    AGAIN
}

#[unsafe(no_mangle)]
extern "C" fn pthread_detach(_thread: *mut c_void) -> c_int {
    0
}
