//! The module `_rehearse`: what modules of ours in the standard library ask of the page's host.

pub(crate) use _rehearse::module_def;

use rustpython_vm::pymodule;

#[cfg(target_os = "wasi")]
#[allow(unsafe_code, reason = "imports of a WASM module are unsafe by nature")]
mod host {
    #[link(wasm_import_module = "rehearse")]
    unsafe extern "C" {
        /// Answers a call; suspends the caller until it is answered. The length of the answer in bytes,
        /// or -1 if the host gives none.
        pub(super) fn outside_call(request: *const u8, length: usize) -> i32;
        /// Writes the answer to where there is room for it.
        pub(super) fn outside_take(answer: *mut u8);
        /// For how long this instance has computed.
        pub(super) fn cpu_milliseconds() -> f64;
    }
}

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule]
mod _rehearse {
    use rustpython_vm::{PyResult, VirtualMachine, builtins::PyBytes, function::ArgBytesLike};

    /// Sends a request to the host and waits for the answer: both are bytes that only the two ends
    /// understand. Raises `NotImplementedError` where the host has no answer to it.
    #[pyfunction]
    fn call(request: ArgBytesLike, vm: &VirtualMachine) -> PyResult<PyBytes> {
        let request = request.borrow_buf().to_vec();
        match ask(&request) {
            Some(answer) => Ok(PyBytes::from(answer)),
            None => Err(vm.new_exception_msg(
                vm.ctx.exceptions.not_implemented_error.to_owned(),
                "this needs a browser that can suspend a program (JSPI)".into(),
            )),
        }
    }

    /// Nanoseconds for which this program has computed, and not waited.
    #[cfg(target_os = "wasi")]
    #[allow(unsafe_code, reason = "imports of a WASM module are unsafe by nature")]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a time that has passed"
    )]
    #[pyfunction]
    fn cpu_time() -> u64 {
        // SAFETY: takes nothing and keeps nothing.
        (unsafe { super::host::cpu_milliseconds() } * 1e6) as u64
    }

    #[cfg(target_os = "wasi")]
    #[allow(unsafe_code, reason = "imports of a WASM module are unsafe by nature")]
    fn ask(request: &[u8]) -> Option<Vec<u8>> {
        use super::host::{outside_call, outside_take};

        // SAFETY: the host copies the request before it suspends the call.
        let length = unsafe { outside_call(request.as_ptr(), request.len()) };
        let mut answer = vec![0; usize::try_from(length).ok()?];
        // SAFETY: there is room for as many bytes as the host has just told.
        unsafe { outside_take(answer.as_mut_ptr()) };
        Some(answer)
    }

    #[cfg(not(target_os = "wasi"))]
    fn ask(_request: &[u8]) -> Option<Vec<u8>> {
        None
    }
}
