use protocol::{Probe, ProbeOutcome};
use rustpython_vm::{
    PyPayload, PyResult, VirtualMachine, builtins::PyDictRef, builtins::PyStr, compiler::Mode,
    function::ArgMapping, scope::Scope,
};

use crate::{host::remember_source, picture::picture, traceback::Tracebacks};

/// Files that the frames of a probe's own code name; frames of theirs at the head of a traceback are
/// ours and left out.
pub(crate) const FILES: [&str; 2] = ["<setup>", "<check>"];

/// Evaluates `probe` among the names of `main`.
///
/// It works on a copy of the globals whose builtins are those from before the program ran, and from
/// which names that hide a builtin are taken out: nothing that the program put in place of
/// `isinstance` or `list` takes part in the check.
pub(crate) fn evaluate(
    vm: &VirtualMachine,
    main: &Scope,
    builtins: &PyDictRef,
    tracebacks: &Tracebacks,
    probe: &Probe,
) -> ProbeOutcome {
    let value = probe_scope(vm, main, builtins).and_then(|scope| {
        if !probe.setup.is_empty() {
            run(vm, &scope, &probe.setup, Mode::Exec, FILES[0])?;
        }
        run(vm, &scope, &probe.expression, Mode::Eval, FILES[1])
    });
    match value {
        Ok(value) => ProbeOutcome::Value {
            value: Box::new(picture(vm, &value)),
        },
        Err(error) => ProbeOutcome::Raised {
            traceback: Box::new(tracebacks.picture(vm, &error)),
        },
    }
}

fn probe_scope(vm: &VirtualMachine, main: &Scope, builtins: &PyDictRef) -> PyResult<Scope> {
    let globals = vm.ctx.new_dict();
    for (name, value) in main.globals.items_vec() {
        let hides = name
            .downcast_ref::<PyStr>()
            .is_some_and(|text| !text.as_wtf8().starts_with("__"))
            && builtins.contains_key(&*name, vm);
        if !hides {
            globals.set_item(&*name, value, vm)?;
        }
    }
    // A copy of its own, so that no probe can spoil the next one's.
    let builtins = builtins.copy().into_ref(&vm.ctx);
    globals.set_item("__builtins__", builtins.into(), vm)?;
    let locals = Some(ArgMapping::from_dict_exact(globals.clone()));
    Ok(Scope::new(locals, globals))
}

fn run(vm: &VirtualMachine, scope: &Scope, source: &str, mode: Mode, file: &str) -> PyResult {
    let source = source.trim();
    remember_source(vm, file, source)?;
    let code = vm
        .compile(source, mode, file)
        .map_err(|error| error.into_pyexception(vm, Some(source)))?;
    vm.run_code_obj(code, scope.clone())
}
