//! The threads of a run: which one runs, what each waits for, and their turns.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    num::NonZero,
    time::Duration,
};

use rustpython_vm::{
    AsObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::PyBaseExceptionRef,
    common::lock::{set_current_stack, set_yield_hook},
    function::FuncArgs,
    vm::{
        native_stack::{set_stack_hook, set_stack_mark},
        thread::{StackState, enter_vm, set_eval_hook},
    },
};

use super::{
    deadlock,
    local::forget_thread,
    stage::{self, Woken},
    turns::Turns,
};

/// The thread that the program itself runs in.
pub(crate) const MAIN: u32 = 1;

/// Bytes of linear memory that a thread has for its stack, if the program does not say otherwise.
pub(crate) const STACK_SIZE: usize = 768 * 1024;

/// Bytes at the end of a stack that what checks for its end may still need.
const STACK_MARGIN: usize = 64 * 1024;

/// What a thread waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wait {
    /// A lock that this thread holds; 0 if it is just free.
    Lock(u32),
    /// The end of a thread.
    End(u32),
}

/// What runs in a thread.
pub(crate) struct Task {
    pub(crate) function: PyObjectRef,
    pub(crate) args: FuncArgs,
    /// Called in the thread once it is done.
    pub(crate) done: Box<dyn FnOnce()>,
}

#[derive(Default)]
struct Thread {
    machine: Option<Box<VirtualMachine>>,
    task: Option<Task>,
    state: StackState,
    /// What it waits for without end, and where: set while it is parked.
    wait: Option<(Wait, deadlock::Place)>,
    name: String,
    /// Kept for as long as the thread runs on it.
    _stack: Vec<u8>,
}

thread_local! {
    static CURRENT: Cell<u32> = const { Cell::new(MAIN) };
    static LAST: Cell<u32> = const { Cell::new(MAIN) };
    static THREADS: RefCell<BTreeMap<u32, Thread>> = const { RefCell::new(BTreeMap::new()) };
    static TURNS: RefCell<Turns> = const { RefCell::new(Turns::new()) };
    /// Bytes of a stack in linear memory for which one of the engine's suffices; 0 if it has no more.
    static SEGMENT: Cell<usize> = const { Cell::new(0) };
    static TOLD_EAGER: Cell<bool> = const { Cell::new(false) };
}

/// The thread that runs now.
pub(crate) fn current() -> u32 {
    CURRENT.get()
}

/// How many threads there are beside the program's own.
pub(crate) fn count() -> usize {
    THREADS.with_borrow(|threads| threads.keys().filter(|id| **id != MAIN).count())
}

/// The id of the thread that is started next.
pub(crate) fn next_id() -> u32 {
    LAST.set(LAST.get() + 1);
    LAST.get()
}

/// Starts the turns of threads anew from `seed`.
pub(crate) fn seed(seed: u64) {
    TURNS.with_borrow_mut(|turns| turns.seed(seed));
}

/// What the current thread is called in reports.
pub(crate) fn set_name(name: &str) {
    THREADS.with_borrow_mut(|threads| {
        name.clone_into(&mut threads.entry(current()).or_default().name);
    });
}

/// Starts a thread on a stack of `stack_size` bytes. Without turns it has ended when this returns.
pub(crate) fn start(id: u32, task: Task, stack_size: usize, vm: &VirtualMachine) {
    if !stage::can_switch() {
        if !TOLD_EAGER.replace(true) {
            stage::tell_eager();
        }
        run_at_once(id, task, vm);
        return;
    }
    set_yield_hook(stage::pass);
    set_eval_hook(Some(tick));
    // Not initialised: it is the thread's stack, and grows down from its end.
    let stack: Vec<u8> = Vec::with_capacity(stack_size);
    let low = stack.as_ptr() as usize;
    let thread = Thread {
        machine: Some(Box::new(vm.new_green_thread(low + STACK_MARGIN))),
        task: Some(task),
        _stack: stack,
        ..Thread::default()
    };
    THREADS.with_borrow_mut(|threads| threads.insert(id, thread));
    // Stacks are aligned to 16 bytes.
    stage::spawn(id, (low + stack_size) & !15);
}

/// Has calls that go deep asked for another one of the engine's stacks after so many bytes of the one in
/// linear memory, which begins at `top`.
pub(crate) fn set_segment(bytes: usize, top: usize) {
    SEGMENT.set(bytes);
    if bytes > 0 {
        set_stack_hook(more_stack);
        set_stack_mark(top.saturating_sub(bytes));
    }
}

fn more_stack(call: &mut dyn FnMut()) {
    let here = 0_u8;
    let before = set_stack_mark((&raw const here as usize).saturating_sub(SEGMENT.get()));
    stage::grow(call);
    set_stack_mark(before);
}

/// Runs a started thread. The host calls this on the thread's own stack.
pub(crate) fn run(id: u32) {
    let taken = THREADS.with_borrow_mut(|threads| {
        let thread = threads.get_mut(&id)?;
        Some((thread.machine.take()?, thread.task.take()?))
    });
    if let Some((machine, task)) = taken {
        let top = 0_u8;
        set_segment(SEGMENT.get(), &raw const top as usize);
        enter_vm(&machine, || perform(task, &machine));
    }
}

/// Forgets a thread that has ended. The host calls this from another stack.
pub(crate) fn ended(id: u32) {
    THREADS.with_borrow_mut(|threads| threads.remove(&id));
    if count() == 0 {
        set_eval_hook(None);
    }
}

fn run_at_once(id: u32, task: Task, vm: &VirtualMachine) {
    let machine = vm.new_green_thread(0);
    let mut outside = StackState::default();
    outside.swap();
    let starter = CURRENT.replace(id);
    THREADS.with_borrow_mut(|threads| threads.insert(id, Thread::default()));
    enter_vm(&machine, || perform(task, &machine));
    THREADS.with_borrow_mut(|threads| threads.remove(&id));
    CURRENT.set(starter);
    outside.swap();
}

fn perform(task: Task, vm: &VirtualMachine) {
    let Task {
        function,
        args,
        done,
    } = task;
    if let Err(error) = function.call_with_args(args, vm)
        && !error.fast_isinstance(vm.ctx.exceptions.system_exit)
    {
        let words = "Exception ignored in thread started by".to_owned();
        vm.run_unraisable(error, Some(words), function);
    }
    done();
    forget_thread(current());
}

/// Puts aside what the OS thread has of the current thread. The host calls this before it suspends it.
pub(crate) fn leave() {
    THREADS.with_borrow_mut(|threads| threads.entry(current()).or_default().state.swap());
}

/// The counterpart of [`leave`], before the host goes on with the thread `id`.
pub(crate) fn enter(id: u32) {
    CURRENT.set(id);
    if let Some(id) = NonZero::new(id as usize) {
        set_current_stack(id);
    }
    THREADS.with_borrow_mut(|threads| threads.entry(id).or_default().state.swap());
}

/// Parks the current thread; what it waits for is known to [`deadlock`] meanwhile.
pub(crate) fn waiting(wait: Wait, limit: Option<Duration>, vm: &VirtualMachine) -> Woken {
    let set = |wait| {
        THREADS.with_borrow_mut(|threads| threads.entry(current()).or_default().wait = wait);
    };
    if limit.is_none() {
        set(Some((wait, deadlock::Place::of(vm))));
    }
    let woken = stage::park(limit);
    // The report on a deadlock is made while all threads still wait.
    if woken != Woken::Alone {
        set(None);
    }
    woken
}

/// The error that tells why nothing can go on.
pub(crate) fn deadlock(vm: &VirtualMachine) -> PyBaseExceptionRef {
    let mut waits = Vec::new();
    THREADS.with_borrow_mut(|threads| {
        for (id, thread) in &*threads {
            if let Some((wait, place)) = &thread.wait {
                waits.push(deadlock::Waiting {
                    thread: *id,
                    name: thread.name.clone(),
                    wait: *wait,
                    place: place.clone(),
                });
            }
        }
        if let Some(thread) = threads.get_mut(&current()) {
            thread.wait = None;
        }
    });
    vm.new_runtime_error(deadlock::report(&waits, stage::can_switch()))
}

/// Called before every instruction while there are several threads.
#[allow(clippy::unnecessary_wraps, reason = "hooks may raise")]
fn tick(vm: &VirtualMachine) -> PyResult<()> {
    let over = TURNS.with_borrow_mut(|turns| turns.is_over(vm));
    if over {
        stage::pass();
    }
    Ok(())
}
