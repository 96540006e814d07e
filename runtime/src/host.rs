use std::rc::Rc;
use std::time::Instant;

use protocol::{Event, MAIN_FILE, Outcome, Run};
use rustpython_vm::{
    AsObject, Context, Interpreter, PyObjectRef, PyPayload, PyResult, Settings, VirtualMachine,
    builtins::{PyBaseExceptionRef, PyDictRef, PyModuleDef},
    bytecode::CodeFlags,
    compiler::{CompileOpts, Mode},
    scope::Scope,
};

use crate::{Sink, facts::facts, outside, probe, signals, stdio, threads, traceback::Tracebacks};

/// Modules that are imported before the first program runs, because most programs, the reporting of
/// errors or other modules need them. They are part of the snapshot: each costs bytes there and
/// nothing at start. [`SEEDED`] must not be among them.
const PREIMPORTED: &[&str] = &[
    "abc",
    "ast",
    "collections",
    "contextlib",
    "enum",
    "functools",
    "io",
    "itertools",
    "json",
    "linecache",
    "operator",
    "os",
    "re",
    "time",
    "types",
    "warnings",
    "weakref",
];

/// Draws its seed when it is imported: from a snapshot every run would draw the same numbers.
const SEEDED: &str = "random";

/// An interpreter that has started and waits for the one program that it will run.
pub struct Host {
    interpreter: Interpreter,
    tracebacks: Tracebacks,
    /// The names of the builtins before any program could change them.
    builtins: PyDictRef,
}

impl Host {
    /// Starts an interpreter.
    ///
    /// # Errors
    /// A Python error in the start-up code, rendered: a defect of the build.
    pub fn boot() -> Result<Self, String> {
        let mut settings = Settings::default();
        // One order of sets and one layout of dictionaries for all: examples print what they state.
        settings.hash_seed = Some(0);
        settings.install_signal_handlers = false;
        // Output reaches the page as it is written; the host's side gathers it.
        settings.buffered_stdio = false;
        settings.stdio_encoding = Some("utf-8".to_owned());
        settings.write_bytecode = false;
        settings.user_site_directory = false;
        settings.argv = vec![MAIN_FILE.to_owned()];
        // The page's host serves the standard library where the VM looks for it.
        #[cfg(not(target_os = "wasi"))]
        settings
            .path_list
            .push(rustpython_pylib::LIB_PATH.to_owned());
        let builder = Interpreter::builder(settings);
        let modules = native_modules(&builder.ctx);
        let interpreter = builder.add_native_modules(&modules).build();
        let (tracebacks, builtins) =
            interpreter.enter(|vm| prepare(vm).map_err(|error| rendered(vm, &error)))?;
        Ok(Self {
            interpreter,
            tracebacks,
            builtins,
        })
    }

    /// Imports modules, for a snapshot that holds more.
    ///
    /// # Errors
    /// What an import raises, rendered; or that a module draws its seed when it is imported, which would be the same
    /// in each run.
    pub fn import(&self, modules: &[String]) -> Result<(), String> {
        self.interpreter.enter(|vm| {
            let import = || {
                for module in modules {
                    vm.import(vm.ctx.intern_str(module.as_str()), 0)?;
                }
                settle(vm);
                Ok(loaded(vm, SEEDED).is_some())
            };
            match import() {
                Ok(false) => Ok(()),
                Ok(true) => Err(format!("{SEEDED} must not be imported before a run")),
                Err(error) => Err(rendered(vm, &error)),
            }
        })
    }

    /// States the address that the stack must not grow down to: beyond it is a `RecursionError`.
    #[cfg(target_os = "wasi")]
    pub(crate) fn limit_stack(&self, address: usize) {
        self.interpreter.enter(|vm| vm.set_stack_limit(address));
    }

    /// Runs a program and its probes, to the end of the interpreter.
    pub fn run(self, run: &Run, sink: &Rc<dyn Sink>) {
        let started = Instant::now();
        let id = run.run;
        sink.emit(&Event::Started { run: id });
        self.interpreter.enter(|vm| {
            stdio::attach(vm, id, sink);
            threads::registry::seed(u64::from(run.seed.unwrap_or_default()));
            let (scope, outcome) = self.run_program(vm, run);
            wait_for_threads(vm, run);
            flush(vm);
            let finished = outcome == Outcome::Finished;
            sink.emit(&Event::ProgramEnded { run: id, outcome });
            if run.facts
                && let Some(facts) = facts(&run.source)
            {
                sink.emit(&Event::Facts { run: id, facts });
            }
            if let Some(scope) = scope.filter(|_| finished) {
                for (index, wanted) in (0u32..).zip(&run.probes).skip(run.first_probe as usize) {
                    sink.emit(&Event::ProbeStarted {
                        run: id,
                        probe: index,
                    });
                    let outcome =
                        probe::evaluate(vm, &scope, &self.builtins, &self.tracebacks, wanted);
                    flush(vm);
                    sink.emit(&Event::ProbeEnded {
                        run: id,
                        probe: index,
                        outcome,
                    });
                }
            }
        });
        // Runs `atexit` functions and the finalisers of what the program left behind.
        self.interpreter.finalize(None);
        let elapsed_ms = u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX);
        sink.emit(&Event::Ended {
            run: id,
            elapsed_ms,
        });
    }

    fn run_program(&self, vm: &VirtualMachine, run: &Run) -> (Option<Scope>, Outcome) {
        let mut scope = None;
        let result = enter_main(vm, run).and_then(|main| {
            scope = Some(main.clone());
            let options = CompileOpts {
                allow_top_level_await: run.top_level_await,
                ..vm.compile_opts()
            };
            let code = vm
                .compile_with_opts(&run.source, Mode::Exec, MAIN_FILE, options)
                .map_err(|error| error.into_pyexception(vm, Some(&run.source)))?;
            let awaits = code.flags.contains(CodeFlags::COROUTINE);
            let value = vm.run_code_obj(code, main)?;
            if awaits {
                let asyncio = vm.import("asyncio", 0)?;
                return vm.call_method(&asyncio, "run", (value,));
            }
            Ok(value)
        });
        let outcome = match result {
            Ok(_) => Outcome::Finished,
            Err(error) => self.outcome_of(vm, error),
        };
        (scope, outcome)
    }

    fn outcome_of(&self, vm: &VirtualMachine, error: PyBaseExceptionRef) -> Outcome {
        if error.fast_isinstance(vm.ctx.exceptions.system_exit) {
            // Prints what `sys.exit("text")` has to say, as CPython does.
            let status = vm.handle_exit_exception(error);
            return Outcome::Exited {
                status: status.cast_signed(),
            };
        }
        flush(vm);
        let mut traceback = self.tracebacks.picture(vm, &error);
        if self.tracebacks.call_learners_hook(vm, &error) {
            traceback.rendered.clear();
        }
        Outcome::Raised {
            traceback: Box::new(traceback),
        }
    }
}

/// The modules that are not written in Python.
fn native_modules(ctx: &Context) -> Vec<&'static PyModuleDef> {
    /// Of these the library has another form, in Python, which waits by the locks of our threads.
    const BLOCKING: [&str; 1] = ["_queue"];
    let mut modules = rustpython_stdlib::stdlib_module_defs(ctx);
    modules.retain(|module| !BLOCKING.contains(&module.name.as_str()));
    modules.push(threads::module_def(ctx));
    modules.push(outside::module_def(ctx));
    modules.push(signals::module_def(ctx));
    // Natively the allocator is not ours.
    #[cfg(target_os = "wasi")]
    modules.push(crate::memory::module_def(ctx));
    modules
}

/// Imports what the snapshot holds, and keeps what no program may change.
fn prepare(vm: &VirtualMachine) -> PyResult<(Tracebacks, PyDictRef)> {
    for module in PREIMPORTED {
        vm.import(*module, 0)?;
    }
    #[cfg(target_os = "wasi")]
    complete(vm)?;
    let builtins = vm.builtins.dict().copy().into_ref(&vm.ctx);
    let tracebacks = Tracebacks::new(vm)?;
    settle(vm);
    Ok((tracebacks, builtins))
}

/// What every run begins with is no garbage of it: full collections, of which the end of a run alone makes three, need
/// not look at it.
fn settle(vm: &VirtualMachine) {
    vm.state.gc.collect_force(2);
    vm.state.gc.freeze();
}

/// A module, if it has been imported.
fn loaded(vm: &VirtualMachine, name: &str) -> Option<PyObjectRef> {
    let modules = vm.sys_module.get_attr("modules", vm).ok()?;
    modules.get_item(name, vm).ok()
}

/// What a program without a handler prints of an exception.
fn rendered(vm: &VirtualMachine, error: &PyBaseExceptionRef) -> String {
    let mut text = String::new();
    let _ = vm.write_exception(&mut text, error);
    text
}

/// Modules that note when they are imported note when the run begins, if they have been imported before.
fn set_clocks(vm: &VirtualMachine) -> PyResult<()> {
    if let Some(logging) = loaded(vm, "logging") {
        let time = vm.import("time", 0)?;
        let now = vm.call_method(&time, "time_ns", ())?;
        logging.set_attr("_startTime", now, vm)?;
    }
    Ok(())
}

/// Gives `os` and `time` what they lack on WASI.
#[cfg(target_os = "wasi")]
fn complete(vm: &VirtualMachine) -> PyResult<()> {
    for module in ["_wasi_os", "_wasi_time"] {
        let module = vm.import(module, 0)?;
        vm.call_method(&module, "install", ())?;
    }
    Ok(())
}

/// Makes the module `__main__` as for a script, with its source on disk and in `linecache`.
fn enter_main(vm: &VirtualMachine, run: &Run) -> PyResult<Scope> {
    let folder = std::path::Path::new(MAIN_FILE)
        .parent()
        .map_or_else(String::new, |folder| folder.display().to_string());
    // Natively there is no such folder: `linecache` then serves the source.
    if std::env::set_current_dir(&folder).is_ok() {
        let _ = std::fs::write(MAIN_FILE, &run.source);
    }
    let scope = vm.new_scope_with_main()?;
    scope
        .globals
        .set_item("__file__", vm.ctx.new_str(MAIN_FILE).into(), vm)?;
    scope.globals.set_item("__cached__", vm.ctx.none(), vm)?;
    vm.insert_sys_path(vm.ctx.new_str(folder).into())?;
    remember_source(vm, MAIN_FILE, &run.source)?;
    if !run.args.is_empty() {
        let argv = std::iter::once(MAIN_FILE)
            .chain(run.args.iter().map(String::as_str))
            .map(|text| vm.ctx.new_str(text).into())
            .collect();
        vm.sys_module
            .as_object()
            .set_attr("argv", vm.ctx.new_list(argv), vm)?;
    }
    set_clocks(vm)?;
    if let Some(seed) = run.seed {
        let random = vm.import(SEEDED, 0)?;
        vm.call_method(&random, "seed", (vm.ctx.new_int(seed),))?;
    }
    Ok(scope)
}

/// Gives `linecache` the text of a file that need not exist, for tracebacks and `inspect`.
pub(crate) fn remember_source(vm: &VirtualMachine, file: &str, source: &str) -> PyResult<()> {
    let lines = source
        .split_inclusive('\n')
        .map(|line| vm.ctx.new_str(line).into())
        .collect();
    let entry = vm.ctx.new_tuple(vec![
        vm.ctx.new_int(source.len()).into(),
        vm.ctx.none(),
        vm.ctx.new_list(lines).into(),
        vm.ctx.new_str(file).into(),
    ]);
    let cache = vm.import("linecache", 0)?.get_attr("cache", vm)?;
    cache.set_item(file, entry.into(), vm)
}

/// A program has ended when its threads have, but for daemons.
fn wait_for_threads(vm: &VirtualMachine, run: &Run) {
    if !run.probes.is_empty() {
        // The interpreter goes on: pools of threads must not be shut down for good.
        threads::join_all(vm);
        return;
    }
    if let Some(threading) = loaded(vm, "threading")
        && let Err(error) = vm.call_method(&threading, "_shutdown", ())
    {
        let words = "Exception ignored on threading shutdown".to_owned();
        vm.run_unraisable(error, Some(words), threading);
    }
}

/// Flushes what the program may have put in place of the standard streams; its errors are its own.
fn flush(vm: &VirtualMachine) {
    for name in ["stdout", "stderr"] {
        if let Ok(stream) = vm.sys_module.as_object().get_attr(name, vm)
            && !vm.is_none(&stream)
        {
            let _ = vm.call_method(&stream, "flush", ());
        }
    }
}
