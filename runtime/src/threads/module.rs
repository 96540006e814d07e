pub(crate) use _thread::{join_all, module_def};

use rustpython_vm::pymodule;

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule(with(super::local::locals))]
mod _thread {
    use std::{
        cell::{Cell, RefCell},
        rc::Rc,
        time::{Duration, Instant},
    };

    use rustpython_vm::{
        AsObject, FromArgs, Py, PyObjectRef, PyPayload, PyRef, PyResult, VirtualMachine,
        builtins::{PyDictRef, PyStrRef, PyTupleRef, PyType, PyTypeRef},
        function::{ArgCallable, FuncArgs, KwArgs, OptionalArg, PosArgs, TimeoutSeconds},
        pyclass,
        types::{Constructor, Representable},
    };

    use crate::threads::{
        lock::Lock as Held,
        registry::{self, MAIN, STACK_SIZE, Task, Wait},
        stage::{self, Woken},
    };

    /// The longest time to wait, in seconds: what CPython has on 64-bit platforms.
    #[pyattr]
    const TIMEOUT_MAX: f64 = 9_223_372_036.0;

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

    #[derive(FromArgs)]
    struct AcquireArgs {
        #[pyarg(any, default = true)]
        blocking: bool,
        #[pyarg(any, default = TimeoutSeconds::new(-1.0), py_default = "-1")]
        timeout: TimeoutSeconds,
    }

    impl AcquireArgs {
        /// `Some(None)` is to wait for ever, `None` not to wait.
        #[allow(clippy::float_cmp, reason = "-1 is given as such")]
        #[allow(clippy::option_option, reason = "told above")]
        fn limit(&self, vm: &VirtualMachine) -> PyResult<Option<Option<Duration>>> {
            let timeout = self.timeout.to_secs_f64();
            match self.blocking {
                false if timeout != -1.0 => {
                    Err(vm.new_value_error("can't specify a timeout for a non-blocking call"))
                }
                false => Ok(None),
                true if timeout == -1.0 => Ok(Some(None)),
                true if timeout < 0.0 => {
                    Err(vm.new_value_error("timeout value must be a non-negative number"))
                }
                true if timeout > TIMEOUT_MAX => {
                    Err(vm.new_overflow_error("timeout value is too large"))
                }
                true => Ok(Some(Some(Duration::from_secs_f64(timeout)))),
            }
        }
    }

    fn take(lock: &Held, args: &AcquireArgs, vm: &VirtualMachine) -> PyResult<bool> {
        match args.limit(vm)? {
            None => Ok(lock.try_acquire()),
            Some(limit) => lock.acquire(limit, vm),
        }
    }

    const fn forever() -> AcquireArgs {
        AcquireArgs {
            blocking: true,
            timeout: TimeoutSeconds::new(-1.0),
        }
    }

    /// `_thread.lock`.
    #[pyattr(name = "LockType")]
    #[pyattr(name = "lock")]
    #[pyclass(module = "_thread", name = "lock")]
    #[derive(Debug, PyPayload)]
    struct Lock {
        held: Held,
    }

    #[pyclass(with(Constructor, Representable), flags(HAS_WEAKREF))]
    impl Lock {
        #[pymethod]
        #[pymethod(name = "acquire_lock")]
        fn acquire(zelf: &Py<Self>, args: AcquireArgs, vm: &VirtualMachine) -> PyResult<bool> {
            take(&zelf.held, &args, vm)
        }

        #[pymethod]
        fn __enter__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
            take(&zelf.held, &forever(), vm)
        }

        #[pymethod]
        #[pymethod(name = "release_lock")]
        fn release(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<()> {
            if zelf.held.release() {
                Ok(())
            } else {
                Err(vm.new_runtime_error("release unlocked lock"))
            }
        }

        #[pymethod]
        fn __exit__(zelf: &Py<Self>, _args: PosArgs, vm: &VirtualMachine) -> PyResult<()> {
            Self::release(zelf, vm)
        }

        #[pymethod]
        #[pymethod(name = "locked_lock")]
        fn locked(zelf: &Py<Self>) -> bool {
            zelf.held.owner().is_some()
        }

        #[pymethod]
        fn _at_fork_reinit(zelf: &Py<Self>) {
            zelf.held.release();
        }
    }

    impl Constructor for Lock {
        type Args = ();

        fn py_new(_cls: &Py<PyType>, (): (), _vm: &VirtualMachine) -> PyResult<Self> {
            Ok(Self {
                held: Held::default(),
            })
        }
    }

    impl Representable for Lock {
        fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
            let state = if zelf.held.owner().is_some() {
                "locked"
            } else {
                "unlocked"
            };
            Ok(format!(
                "<{state} _thread.lock object at {:#x}>",
                zelf.get_id()
            ))
        }
    }

    #[pyfunction]
    #[pyfunction(name = "allocate")]
    fn allocate_lock() -> Lock {
        Lock {
            held: Held::default(),
        }
    }

    /// `_thread.RLock`: its owner may take it again.
    #[pyattr]
    #[pyclass(module = "_thread", name = "RLock")]
    #[derive(Debug, PyPayload)]
    struct RLock {
        held: Held,
        count: Cell<usize>,
    }

    #[pyclass(with(Representable), flags(BASETYPE, HAS_WEAKREF))]
    impl RLock {
        #[pyslot]
        fn slot_new(cls: PyTypeRef, _args: FuncArgs, vm: &VirtualMachine) -> PyResult {
            let lock = RLock {
                held: Held::default(),
                count: Cell::new(0),
            };
            lock.into_ref_with_type(vm, cls).map(Into::into)
        }

        fn is_mine(&self) -> bool {
            self.held.owner() == Some(registry::current())
        }

        #[pymethod]
        #[pymethod(name = "acquire_lock")]
        fn acquire(zelf: &Py<Self>, args: AcquireArgs, vm: &VirtualMachine) -> PyResult<bool> {
            args.limit(vm)?;
            let taken = zelf.is_mine() || take(&zelf.held, &args, vm)?;
            if taken {
                zelf.count.set(zelf.count.get() + 1);
            }
            Ok(taken)
        }

        #[pymethod]
        fn __enter__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
            Self::acquire(zelf, forever(), vm)
        }

        #[pymethod]
        #[pymethod(name = "release_lock")]
        fn release(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<()> {
            if !zelf.is_mine() {
                return Err(vm.new_runtime_error("cannot release un-acquired lock"));
            }
            zelf.count.set(zelf.count.get() - 1);
            if zelf.count.get() == 0 {
                zelf.held.release();
            }
            Ok(())
        }

        #[pymethod]
        fn __exit__(zelf: &Py<Self>, _args: PosArgs, vm: &VirtualMachine) -> PyResult<()> {
            Self::release(zelf, vm)
        }

        #[pymethod]
        fn locked(zelf: &Py<Self>) -> bool {
            zelf.held.owner().is_some()
        }

        #[pymethod]
        fn _is_owned(zelf: &Py<Self>) -> bool {
            zelf.is_mine()
        }

        #[pymethod]
        fn _recursion_count(zelf: &Py<Self>) -> usize {
            if zelf.is_mine() { zelf.count.get() } else { 0 }
        }

        #[pymethod]
        fn _release_save(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<(usize, u32)> {
            if !zelf.is_mine() {
                return Err(vm.new_runtime_error("cannot release un-acquired lock"));
            }
            let count = zelf.count.replace(0);
            zelf.held.release();
            Ok((count, registry::current()))
        }

        #[pymethod]
        fn _acquire_restore(
            zelf: &Py<Self>,
            state: PyTupleRef,
            vm: &VirtualMachine,
        ) -> PyResult<()> {
            let count = state.as_slice().first().cloned();
            let count = count.unwrap_or_else(|| vm.ctx.none());
            take(&zelf.held, &forever(), vm)?;
            zelf.count.set(count.try_into_value(vm)?);
            Ok(())
        }

        #[pymethod]
        fn _at_fork_reinit(zelf: &Py<Self>) {
            zelf.count.set(0);
            zelf.held.release();
        }
    }

    impl Representable for RLock {
        fn repr_str(zelf: &Py<Self>, _vm: &VirtualMachine) -> PyResult<String> {
            let owner = zelf.held.owner();
            Ok(format!(
                "<{} {} object owner={} count={} at {:#x}>",
                if owner.is_some() {
                    "locked"
                } else {
                    "unlocked"
                },
                zelf.class().name(),
                owner.unwrap_or(0),
                zelf.count.get(),
                zelf.get_id()
            ))
        }
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
        args: PyTupleRef,
        kwargs: OptionalArg<PyDictRef>,
        vm: &VirtualMachine,
    ) -> PyResult<u32> {
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
    pub(crate) fn join_all(vm: &VirtualMachine) {
        loop {
            let next = WAITED_FOR.with_borrow_mut(|all| {
                all.retain(|one| !one.done.get() && one.id.get() != registry::current());
                all.first().cloned()
            });
            let Some(next) = next else { return };
            if next.join(None, vm).is_none() {
                return;
            }
        }
    }

    #[pyfunction]
    fn _shutdown(vm: &VirtualMachine) -> PyResult<()> {
        loop {
            let next = WAITED_FOR.with_borrow_mut(|all| {
                all.retain(|one| !one.done.get() && one.id.get() != registry::current());
                all.first().cloned()
            });
            let Some(next) = next else { return Ok(()) };
            if next.join(None, vm).is_none() {
                return Err(registry::deadlock(vm));
            }
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

    /// Chooses the order of turns: not in CPython, where nobody can.
    #[pyfunction]
    fn _seed_turns(seed: u64) {
        registry::seed(seed);
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
