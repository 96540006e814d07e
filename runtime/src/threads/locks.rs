use rustpython_vm::pymodule;

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule(sub, name = "_thread")]
pub(crate) mod kinds {
    use std::{cell::Cell, time::Duration};

    use rustpython_vm::{
        AsObject, FromArgs, Py, PyPayload, PyResult, VirtualMachine,
        builtins::{PyTupleRef, PyType, PyTypeRef},
        function::{FuncArgs, PosArgs, TimeoutSeconds},
        pyclass,
        types::{Constructor, Representable},
    };

    use crate::threads::{lock::Lock as Held, registry};

    /// The longest time to wait, in seconds: what CPython has on 64-bit platforms.
    pub(crate) const TIMEOUT_MAX: f64 = 9_223_372_036.0;

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

    /// Takes a lock within what [`AcquireArgs::limit`] gave.
    #[allow(clippy::option_option, reason = "told there")]
    fn take(lock: &Held, limit: Option<Option<Duration>>, vm: &VirtualMachine) -> PyResult<bool> {
        match limit {
            None => Ok(lock.try_acquire()),
            Some(limit) => lock.acquire(limit, vm),
        }
    }

    fn state(lock: &Held) -> &'static str {
        match lock.owner() {
            Some(_) => "locked",
            None => "unlocked",
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
            take(&zelf.held, args.limit(vm)?, vm)
        }

        #[pymethod]
        fn __enter__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
            zelf.held.acquire(None, vm)
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
            Ok(format!(
                "<{} _thread.lock object at {:#x}>",
                state(&zelf.held),
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

        #[allow(clippy::option_option, reason = "told at `AcquireArgs::limit`")]
        fn take(&self, limit: Option<Option<Duration>>, vm: &VirtualMachine) -> PyResult<bool> {
            let taken = self.is_mine() || take(&self.held, limit, vm)?;
            if taken {
                self.count.set(self.count.get() + 1);
            }
            Ok(taken)
        }

        #[pymethod]
        #[pymethod(name = "acquire_lock")]
        fn acquire(zelf: &Py<Self>, args: AcquireArgs, vm: &VirtualMachine) -> PyResult<bool> {
            zelf.take(args.limit(vm)?, vm)
        }

        #[pymethod]
        fn __enter__(zelf: &Py<Self>, vm: &VirtualMachine) -> PyResult<bool> {
            zelf.take(Some(None), vm)
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
            zelf.held.acquire(None, vm)?;
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
                state(&zelf.held),
                zelf.class().name(),
                owner.unwrap_or(0),
                zelf.count.get(),
                zelf.get_id()
            ))
        }
    }
}
