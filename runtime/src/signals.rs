//! The module `_signal` for a platform without signals: a program has its handlers, and can call them by
//! `raise_signal`. Nothing else ever sends one.

pub(crate) use _signal::module_def;

use rustpython_vm::pymodule;

#[allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    reason = "what Python passes comes by value, and the macro unwraps"
)]
#[pymodule]
mod _signal {
    use std::cell::RefCell;

    use rustpython_vm::{
        AsObject, Py, PyObjectRef, PyPayload, PyResult, VirtualMachine,
        builtins::{PyModule, PySet},
        function::ArgIterable,
    };

    /// One more than the highest number, as on Linux.
    #[pyattr(name = "NSIG")]
    const COUNT: usize = 65;
    #[pyattr]
    const SIG_DFL: i32 = 0;
    #[pyattr]
    const SIG_IGN: i32 = 1;
    #[pyattr]
    const SIG_BLOCK: i32 = 0;
    #[pyattr]
    const SIG_UNBLOCK: i32 = 1;
    #[pyattr]
    const SIG_SETMASK: i32 = 2;

    const INTERRUPT: usize = 2;

    /// Numbers and names of Linux, with the words of its `strsignal`.
    const SIGNALS: &[(&str, usize, &str)] = &[
        ("SIGHUP", 1, "Hangup"),
        ("SIGINT", INTERRUPT, "Interrupt"),
        ("SIGQUIT", 3, "Quit"),
        ("SIGILL", 4, "Illegal instruction"),
        ("SIGTRAP", 5, "Trace/breakpoint trap"),
        ("SIGABRT", 6, "Aborted"),
        ("SIGBUS", 7, "Bus error"),
        ("SIGFPE", 8, "Floating point exception"),
        ("SIGKILL", 9, "Killed"),
        ("SIGUSR1", 10, "User defined signal 1"),
        ("SIGSEGV", 11, "Segmentation fault"),
        ("SIGUSR2", 12, "User defined signal 2"),
        ("SIGPIPE", 13, "Broken pipe"),
        ("SIGALRM", 14, "Alarm clock"),
        ("SIGTERM", 15, "Terminated"),
        ("SIGCHLD", 17, "Child exited"),
        ("SIGCONT", 18, "Continued"),
        ("SIGSTOP", 19, "Stopped (signal)"),
        ("SIGTSTP", 20, "Stopped"),
        ("SIGTTIN", 21, "Stopped (tty input)"),
        ("SIGTTOU", 22, "Stopped (tty output)"),
        ("SIGWINCH", 28, "Window changed"),
    ];

    thread_local! {
        static HANDLERS: RefCell<Vec<Option<PyObjectRef>>> = const { RefCell::new(Vec::new()) };
    }

    pub(crate) fn module_exec(vm: &VirtualMachine, module: &Py<PyModule>) -> PyResult<()> {
        __module_exec(vm, module);
        for (name, number, _) in SIGNALS {
            module.set_attr(vm.ctx.intern_str(*name), vm.ctx.new_int(*number), vm)?;
        }
        let default = module.get_attr("default_int_handler", vm)?;
        HANDLERS.with_borrow_mut(|handlers| {
            *handlers = vec![Some(vm.ctx.new_int(SIG_DFL).into()); COUNT];
            handlers[INTERRUPT] = Some(default);
        });
        Ok(())
    }

    fn checked(number: i64, vm: &VirtualMachine) -> PyResult<usize> {
        usize::try_from(number)
            .ok()
            .filter(|number| (1..COUNT).contains(number))
            .ok_or_else(|| vm.new_value_error("signal number out of range"))
    }

    fn name(number: usize) -> Option<&'static (&'static str, usize, &'static str)> {
        SIGNALS.iter().find(|(_, one, _)| *one == number)
    }

    #[pyfunction]
    fn default_int_handler(
        _number: PyObjectRef,
        _frame: PyObjectRef,
        vm: &VirtualMachine,
    ) -> PyResult<()> {
        Err(vm.new_exception_empty(vm.ctx.exceptions.keyboard_interrupt.to_owned()))
    }

    #[pyfunction]
    fn signal(number: i64, handler: PyObjectRef, vm: &VirtualMachine) -> PyResult {
        let number = checked(number, vm)?;
        let is_word = handler.fast_isinstance(vm.ctx.types.int_type);
        if !handler.is_callable() && !is_word {
            return Err(vm.new_type_error(
                "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
            ));
        }
        let before = HANDLERS.with_borrow_mut(|handlers| handlers[number].replace(handler));
        Ok(before.unwrap_or_else(|| vm.ctx.none()))
    }

    #[pyfunction]
    fn getsignal(number: i64, vm: &VirtualMachine) -> PyResult {
        let number = checked(number, vm)?;
        let handler = HANDLERS.with_borrow(|handlers| handlers[number].clone());
        Ok(handler.unwrap_or_else(|| vm.ctx.none()))
    }

    /// Calls the handler. A signal that is left to its default ends the program, as it would elsewhere.
    #[pyfunction]
    fn raise_signal(number: i64, vm: &VirtualMachine) -> PyResult<()> {
        let number = checked(number, vm)?;
        let handler = HANDLERS.with_borrow(|handlers| handlers[number].clone());
        let handler = handler.unwrap_or_else(|| vm.ctx.none());
        if handler.is_callable() {
            let frame = vm.current_frame().map_or_else(|| vm.ctx.none(), Into::into);
            handler.call((number, frame), vm)?;
        } else if handler.try_to_value::<i32>(vm).unwrap_or_default() == SIG_DFL
            && !["SIGCHLD", "SIGCONT", "SIGWINCH"].contains(&name(number).map_or("", |one| one.0))
        {
            let code = 128 + number;
            return Err(vm.new_exception(
                vm.ctx.exceptions.system_exit.to_owned(),
                vec![vm.ctx.new_int(code).into()],
            ));
        }
        Ok(())
    }

    #[pyfunction]
    fn strsignal(number: i64, vm: &VirtualMachine) -> PyResult<Option<&'static str>> {
        Ok(name(checked(number, vm)?).map(|(_, _, words)| *words))
    }

    #[pyfunction]
    fn valid_signals(vm: &VirtualMachine) -> PyResult<PyObjectRef> {
        let all = PySet::default().into_ref(&vm.ctx);
        for (_, number, _) in SIGNALS {
            all.add(vm.ctx.new_int(*number).into(), vm)?;
        }
        Ok(all.into())
    }

    #[pyfunction]
    fn siginterrupt(number: i64, _flag: PyObjectRef, vm: &VirtualMachine) -> PyResult<()> {
        checked(number, vm).map(|_| ())
    }

    /// No signal comes from outside: whatever is to be woken by one stays asleep.
    #[pyfunction]
    fn set_wakeup_fd(_fd: i64) -> i64 {
        -1
    }

    #[pyfunction]
    fn pthread_sigmask(
        how: i32,
        signals: ArgIterable,
        vm: &VirtualMachine,
    ) -> PyResult<PyObjectRef> {
        if !(SIG_BLOCK..=SIG_SETMASK).contains(&how) {
            return Err(vm.new_value_error("invalid how"));
        }
        for number in signals.iter(vm)? {
            checked(number?.try_into_value(vm)?, vm)?;
        }
        Ok(PySet::default().into_ref(&vm.ctx).into())
    }
}
