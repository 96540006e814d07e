use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use gloo_render::AnimationFrame;
use protocol::{LeftFiles, Report, Run, RunFile, RunId};
use yew::prelude::*;

use crate::context::use_page;
use crate::dom;
use crate::state::{Phase, RunView};
use crate::supervisor::{Ending, Supervisor, Task, Update};

/// The runs of one cell, one after the other.
#[derive(Clone)]
pub struct RunHandle {
    /// What there is to show.
    pub view: RunView,
    supervisor: Supervisor,
    inner: Rc<Inner>,
}

/// What runs freely: without limits.
pub struct Program {
    /// The program.
    pub source: String,
    /// Files beside it.
    pub files: Vec<RunFile>,
    /// Lines of input that it is given beforehand.
    pub stdin: Vec<String>,
    /// Whether it is answered when it wants more.
    pub interactive: bool,
    /// Whether `await` may stand outside of functions.
    pub top_level_await: bool,
}

struct Inner {
    current: Cell<Option<RunId>>,
    /// Lines that were typed before the program wanted them.
    typed_ahead: RefCell<VecDeque<Option<String>>>,
    view: RefCell<RunView>,
    frame: RefCell<Option<AnimationFrame>>,
    /// Is told of the files that a free run has left.
    on_files: RefCell<Callback<LeftFiles>>,
    draw: UseForceUpdateHandle,
}

impl Inner {
    fn take(self: &Rc<Self>, run: RunId, update: Update) -> Option<(Box<Report>, Ending)> {
        if self.current.get() != Some(run) {
            return None;
        }
        if let Update::Files(left) = update {
            let on_files = self.on_files.borrow().clone();
            on_files.emit(left);
            return None;
        }
        let printed = matches!(update, Update::Output { .. });
        let end = self.view.borrow_mut().apply(update);
        if printed {
            self.draw_soon();
        } else {
            self.draw_now();
        }
        end
    }

    /// Answers a program that waits with the line that was typed ahead.
    fn hand_on(&self, supervisor: &Supervisor) {
        if self.view.borrow().phase != Phase::Input {
            return;
        }
        let next = self.typed_ahead.borrow_mut().pop_front();
        if let (Some(line), Some(run)) = (next, self.current.get()) {
            self.view.borrow_mut().typed(line.as_deref());
            self.draw_now();
            supervisor.answer(run, line);
        }
    }

    /// However much is printed, it is drawn once in a frame.
    fn draw_soon(self: &Rc<Self>) {
        if self.frame.borrow().is_some() {
            return;
        }
        let me = Rc::downgrade(self);
        let frame = dom::next_frame(move || {
            if let Some(me) = me.upgrade() {
                me.draw_now();
            }
        });
        self.frame.replace(Some(frame));
    }

    fn draw_now(&self) {
        drop(self.frame.take());
        self.draw.force_update();
    }
}

impl RunHandle {
    /// An id for a run.
    pub fn next_run(&self) -> RunId {
        self.supervisor.next_run()
    }

    /// Runs a program, and tells when it is over.
    pub fn start(&self, run: Run, limit_ms: Option<u32>, over: Callback<(Box<Report>, Ending)>) {
        let id = run.run;
        self.inner.current.set(Some(id));
        self.inner.typed_ahead.take();
        self.inner.view.replace(RunView::begin());
        self.inner.draw_now();
        let me = Rc::downgrade(&self.inner);
        let supervisor = self.supervisor.clone();
        let owner = Callback::from(move |update| {
            let Some(inner) = me.upgrade() else { return };
            if let Some(end) = inner.take(id, update) {
                over.emit(end);
            } else {
                inner.hand_on(&supervisor);
            }
        });
        self.supervisor.run(Task { run, limit_ms }, owner);
    }

    /// Runs a program freely, and tells what it has left in its folder, each time anew.
    pub fn start_free(&self, program: Program, on_files: Callback<LeftFiles>) {
        let id = self.next_run();
        let run = Run {
            files: program.files,
            report_files: true,
            stdin: program.stdin,
            interactive: program.interactive,
            top_level_await: program.top_level_await,
            ..Run::new(id, program.source)
        };
        self.inner.on_files.replace(on_files);
        self.start(run, None, Callback::noop());
    }

    /// Ends the run.
    pub fn stop(&self) {
        if let Some(run) = self.inner.current.get() {
            self.supervisor.stop(run);
        }
    }

    /// Gives the run a line of input, or the end of it: now if it waits, else when it does.
    pub fn answer(&self, line: Option<String>) {
        self.inner.typed_ahead.borrow_mut().push_back(line);
        self.inner.hand_on(&self.supervisor);
    }

    /// Forgets the run, as if none had been.
    pub fn clear(&self) {
        self.stop();
        self.inner.current.set(None);
        self.inner.view.replace(RunView::default());
        self.inner.draw_now();
    }
}

/// The runs of one cell. The last one is stopped when the component goes.
#[hook]
pub fn use_run() -> RunHandle {
    let supervisor = use_page().supervisor;
    let draw = use_force_update();
    let inner = use_memo((), |()| Inner {
        current: Cell::default(),
        typed_ahead: RefCell::default(),
        view: RefCell::default(),
        frame: RefCell::default(),
        on_files: RefCell::default(),
        draw,
    });
    {
        let (inner, supervisor) = (inner.clone(), supervisor.clone());
        use_effect_with((), move |()| {
            move || {
                if let Some(run) = inner.current.take() {
                    supervisor.stop(run);
                }
                drop(inner.frame.take());
            }
        });
    }
    let view = inner.view.borrow().clone();
    RunHandle {
        view,
        supervisor,
        inner,
    }
}
