pub(crate) use _thread::{join_all, module_def};

use rustpython_vm::pymodule;

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule(with(super::local::locals, super::locks::kinds))]
mod _thread {
    use std::{
        cell::{Cell, RefCell},
        rc::Rc,
        time::{Duration, Instant},
    };

    use rustpython_vm::{
        FromArgs, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
        builtins::{PyDictRef, PyStrRef, PyTupleRef, PyType, PyTypeRef},
        function::{ArgCallable, FuncArgs, KwArgs, OptionalArg, TimeoutSeconds},
        pyclass,
        types::{Constructor, Representable},
    };

    use crate::threads::{
        registry::{self, MAIN, STACK_SIZE, Task, Wait},
        stage::{self, Woken},
    };

    /// The longest time to wait, in seconds: what CPython has on 64-bit platforms.
    #[pyattr]
    const TIMEOUT_MAX: f64 = crate::threads::locks::kinds::TIMEOUT_MAX;

    /// No stack may be smaller, as in CPython.
    const LEAST_STACK: usize = 32 * 1024;

    thread_local! {
        static NEXT_STACK: Cell<usize> = const { Cell::new(0) };
        /// Threads that the interpreter waits for at its end.
        static WAITED_FOR: RefCell<Vec<Rc<Progress>>> = const { RefCell::new(Vec::new()) };
    }

    #[pyattr]
    fn error(vm: &VirtualMachine) -> PyTypeRef {
        vm.ctx.exceptions.runtime_error.to_owned()
    }

    /// How far a thread has come.
    #[derive(Debug, Default)]
    struct Progress {
        id: Cell<u32>,
        started: Cell<bool>,
        done: Cell<bool>,
        joiners: RefCell<Vec<u32>>,
    }

    impl Progress {
        fn finish(&self) {
            self.done.set(true);
            for joiner in self.joiners.take() {
                stage::wake(joiner);
            }
        }

        /// Waits for the end; `None` if nothing can bring it about any more.
        fn join(&self, limit: Option<Duration>, vm: &VirtualMachine) -> Option<()> {
            let until = limit.map(|limit| Instant::now() + limit);
            while !self.done.get() {
                let left = until.map(|until| until.saturating_duration_since(Instant::now()));
                if left == Some(Duration::ZERO) {
                    break;
                }
                self.joiners.borrow_mut().push(registry::current());
                if registry::waiting(Wait::End(self.id.get()), left, vm) == Woken::Alone {
                    return None;
                }
            }
            Some(())
        }
    }

    /// `_thread._ThreadHandle`.
    #[pyattr]
    #[pyclass(module = "_thread", name = "_ThreadHandle")]
    #[derive(Debug, Default, PyPayload)]
    struct ThreadHandle {
        progress: Rc<Progress>,
    }

    #[pyclass(with(Constructor, Representable), flags(HAS_WEAKREF))]
    impl ThreadHandle {
        #[pygetset]
        fn ident(zelf: &Py<Self>) -> u32 {
            zelf.progress.id.get()
        }

        #[pymethod]
        fn is_done(zelf: &Py<Self>) -> bool {
            zelf.progress.done.get()
        }

        #[pymethod]
        fn _set_done(zelf: &Py<Self>) {
            zelf.progress.finish();
        }

        #[pymethod]
        fn join(
            zelf: &Py<Self>,
            timeout: OptionalArg<Option<TimeoutSeconds>>,
            vm: &VirtualMachine,
        ) -> PyResult<()> {
            if !zelf.progress.started.get() {
                return Err(vm.new_runtime_error("thread not started"));
            }
            if zelf.progress.id.get() == registry::current() && !zelf.progress.done.get() {
                return Err(vm.new_runtime_error("Cannot join current thread"));
            }
            let limit = match timeout.flatten().map(TimeoutSeconds::to_secs_f64) {
                Some(seconds) if seconds > TIMEOUT_MAX => {
                    return Err(
                        vm.new_overflow_error("timestamp too large to convert to C PyTime_t")
                    );
                }
                Some(seconds) if seconds >= 0.0 => Some(Duration::from_secs_f64(seconds)),
                _ => None,
            };
            match zelf.progress.join(limit, vm) {
                Some(()) => Ok(()),
                None => Err(registry::deadlock(vm)),
            }
        }
    }

    impl Constructor for ThreadHandle {
        type Args = ();

        fn py_new(_cls: &Py<PyType>, (): (), _vm: &VirtualMachine) -> PyResult<Self> {
            Ok(Self::default())
        }
    }

    impl Representable for ThreadHandle {
        fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
            let ident = zelf.progress.id.get();
            Ok(format!("<_ThreadHandle object: ident={ident}>"))
        }
    }

    #[pyfunction]
    fn _make_thread_handle(ident: u32, vm: &VirtualMachine) -> PyRef<ThreadHandle> {
        let handle = ThreadHandle::default();
        handle.progress.id.set(ident);
        handle.progress.started.set(true);
        handle.into_ref(&vm.ctx)
    }

    #[derive(FromArgs)]
    struct StartArgs {
        #[pyarg(positional)]
        function: ArgCallable,
        #[pyarg(any, default)]
        handle: Option<PyRef<ThreadHandle>>,
        #[pyarg(any, default = true)]
        daemon: bool,
    }

    #[pyfunction]
    fn start_joinable_thread(
        args: StartArgs,
        vm: &VirtualMachine,
    ) -> PyResult<PyRef<ThreadHandle>> {
        let handle = args
            .handle
            .unwrap_or_else(|| ThreadHandle::default().into_ref(&vm.ctx));
        if handle.progress.started.replace(true) {
            return Err(vm.new_runtime_error("thread already started"));
        }
        let progress = Rc::clone(&handle.progress);
        if !args.daemon {
            WAITED_FOR.with_borrow_mut(|all| {
                all.retain(|one| !one.done.get());
                all.push(Rc::clone(&progress));
            });
        }
        start(args.function.into(), FuncArgs::default(), progress, vm);
        Ok(handle)
    }

    #[pyfunction]
    #[pyfunction(name = "start_new")]
    fn start_new_thread(
        function: ArgCallable,
        args: PyObjectRef,
        kwargs: OptionalArg<PyDictRef>,
        vm: &VirtualMachine,
    ) -> PyResult<u32> {
        let args: PyTupleRef = args
            .try_into_value(vm)
            .map_err(|_| vm.new_type_error("2nd arg must be a tuple"))?;
        let mut named = Vec::new();
        if let OptionalArg::Present(given) = kwargs {
            for (name, value) in given {
                named.push((name.str(vm)?.to_string_lossy().into_owned(), value));
            }
        }
        let named: KwArgs = named.into_iter().collect();
        let progress = Rc::new(Progress::default());
        let args = FuncArgs::new(args.as_slice().to_vec(), named);
        Ok(start(function.into(), args, progress, vm))
    }

    fn start(
        function: PyObjectRef,
        args: FuncArgs,
        progress: Rc<Progress>,
        vm: &VirtualMachine,
    ) -> u32 {
        let id = registry::next_id();
        progress.id.set(id);
        let done = Box::new(move || progress.finish());
        let task = Task {
            function,
            args,
            done,
        };
        let wanted = NEXT_STACK.get();
        let size = if wanted == 0 { STACK_SIZE } else { wanted };
        registry::start(id, task, size, vm);
        id
    }

    /// Waits for the threads that are no daemons, until they have ended or wait for what cannot come.
    /// Whether they have ended.
    pub(crate) fn join_all(vm: &VirtualMachine) -> bool {
        loop {
            let next = WAITED_FOR.with_borrow_mut(|all| {
                all.retain(|one| !one.done.get() && one.id.get() != registry::current());
                all.first().cloned()
            });
            let Some(next) = next else { return true };
            if next.join(None, vm).is_none() {
                return false;
            }
        }
    }

    #[pyfunction]
    fn _shutdown(vm: &VirtualMachine) -> PyResult<()> {
        if join_all(vm) {
            Ok(())
        } else {
            Err(registry::deadlock(vm))
        }
    }

    #[pyfunction]
    fn daemon_threads_allowed() -> bool {
        true
    }

    #[pyfunction]
    #[pyfunction(name = "get_native_id")]
    fn get_ident() -> u32 {
        registry::current()
    }

    #[pyfunction]
    fn _get_main_thread_ident() -> u32 {
        MAIN
    }

    #[pyfunction]
    fn _is_main_interpreter() -> bool {
        true
    }

    #[pyfunction]
    fn _count() -> usize {
        registry::count()
    }

    #[pyfunction]
    fn set_name(name: PyStrRef) {
        registry::set_name(&name.to_string_lossy());
    }

    #[pyfunction]
    fn stack_size(size: OptionalArg<usize>, vm: &VirtualMachine) -> PyResult<usize> {
        let size = match size {
            OptionalArg::Missing => return Ok(NEXT_STACK.get()),
            OptionalArg::Present(size) => size,
        };
        if size != 0 && size < LEAST_STACK {
            return Err(vm.new_value_error(format!("size not valid: {size} bytes")));
        }
        // Less would not hold what checks for its end.
        let used = if size == 0 {
            0
        } else {
            size.max(STACK_SIZE / 2)
        };
        Ok(NEXT_STACK.replace(used))
    }

    #[pyfunction]
    #[pyfunction(name = "exit_thread")]
    fn exit(vm: &VirtualMachine) -> PyResult<()> {
        Err(vm.new_exception_empty(vm.ctx.exceptions.system_exit.to_owned()))
    }
}
