use protocol::Traceback;
use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyStr},
    compiler::Mode,
};

use crate::{picture::names, probe};

const SOURCE: &str = include_str!("traceback.py");

/// Turns exceptions into [`Traceback`]s, through the standard library's own `traceback`.
pub(crate) struct Tracebacks {
    describe: PyObjectRef,
    excepthook: PyObjectRef,
}

impl Tracebacks {
    /// Loads the code, before any program ran.
    pub(crate) fn new(vm: &VirtualMachine) -> PyResult<Self> {
        let scope = vm.new_scope_with_builtins();
        let code = vm
            .compile(SOURCE, Mode::Exec, "<traceback>")
            .map_err(|error| error.into_pyexception(vm, Some(SOURCE)))?;
        vm.run_code_obj(code, scope.clone())?;
        Ok(Self {
            describe: scope.globals.get_item("describe", vm)?,
            excepthook: vm.sys_module.as_object().get_attr("excepthook", vm)?,
        })
    }

    /// Describes `error`.
    ///
    /// Class, bases and message, which checkers grade, are read from the exception here and not
    /// taken from Python code.
    pub(crate) fn picture(&self, vm: &VirtualMachine, error: &PyBaseExceptionRef) -> Traceback {
        let mut traceback = self.describe(vm, error).unwrap_or_else(|| {
            let mut rendered = String::new();
            let _ = vm.write_exception(&mut rendered, error);
            Traceback {
                rendered,
                ..Traceback::default()
            }
        });
        let (module, name) = names(error.class(), vm);
        traceback.type_name = match module.as_str() {
            "builtins" | "__main__" => name,
            _ => format!("{module}.{name}"),
        };
        traceback.module = module;
        traceback.mro = error.class().mro_map_collect(|class| {
            let (module, name) = names(class, vm);
            format!("{module}.{name}")
        });
        traceback.message = error.as_object().str(vm).map_or_else(
            |_| "<exception str() failed>".to_owned(),
            |text| text.to_string(),
        );
        traceback
    }

    fn describe(&self, vm: &VirtualMachine, error: &PyBaseExceptionRef) -> Option<Traceback> {
        let hidden = probe::FILES
            .iter()
            .map(|file| vm.ctx.new_str(*file).into())
            .collect();
        let text = self
            .describe
            .call((error.clone(), vm.ctx.new_tuple(hidden)), vm)
            .ok()?;
        serde_json::from_str(text.downcast_ref::<PyStr>()?.to_str()?).ok()
    }

    /// Hands `error` to the program's own `sys.excepthook`, if it has set one; whether it has.
    pub(crate) fn call_learners_hook(
        &self,
        vm: &VirtualMachine,
        error: &PyBaseExceptionRef,
    ) -> bool {
        let Ok(hook) = vm.sys_module.as_object().get_attr("excepthook", vm) else {
            return false;
        };
        if hook.is(&self.excepthook) {
            return false;
        }
        let (class, value, traceback) = vm.split_exception(error.clone());
        hook.call((class, value, traceback), vm).is_ok()
    }
}
