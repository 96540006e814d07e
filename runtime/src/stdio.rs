use std::rc::Rc;

use protocol::RunId;
use rustpython_vm::VirtualMachine;

use crate::Sink;

/// Under WASI the standard streams are the host's file descriptors. It is told once in a while that the program computes,
/// so that what it has gathered need not wait for more.
#[cfg(target_os = "wasi")]
pub(crate) fn attach(_vm: &VirtualMachine, _run: RunId, _sink: &Rc<dyn Sink>) {
    rustpython_vm::vm::native_stack::set_work_hook(crate::reactor::goes_on);
}

/// Natively, replaces `sys.stdout` and `sys.stderr` by streams that emit events, so that a test sees
/// output and events in one order.
#[cfg(not(target_os = "wasi"))]
pub(crate) fn attach(vm: &VirtualMachine, run: RunId, sink: &Rc<dyn Sink>) {
    use protocol::{Event, Stream};
    use rustpython_vm::{builtins::PyBytesRef, compiler::Mode};

    const STREAMS: &str = include_str!("stdio.py");
    let sink = Rc::clone(sink);
    let emit = vm.new_function("emit", move |fd: i32, bytes: PyBytesRef| {
        let stream = if fd == 2 {
            Stream::Stderr
        } else {
            Stream::Stdout
        };
        let text = String::from_utf8_lossy(bytes.as_bytes()).into_owned();
        sink.emit(&Event::Output { run, stream, text });
    });
    let scope = vm.new_scope_with_builtins();
    let attached = scope
        .globals
        .set_item("emit", emit.into(), vm)
        .and_then(|()| {
            let code = vm
                .compile(STREAMS, Mode::Exec, "<stdio>")
                .map_err(|error| error.into_pyexception(vm, Some(STREAMS)))?;
            vm.run_code_obj(code, scope)
        });
    debug_assert!(attached.is_ok(), "the native streams could not be attached");
}
