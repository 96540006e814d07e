use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_render::AnimationFrame;
use protocol::{Report, Run, RunId};
use yew::prelude::*;

use crate::context::use_page;
use crate::dom;
use crate::state::RunView;
use crate::supervisor::{Ending, Supervisor, Task, Update};

/// The runs of one cell, one after the other.
#[derive(Clone)]
pub struct RunHandle {
    /// What there is to show.
    pub view: RunView,
    supervisor: Supervisor,
    inner: Rc<Inner>,
}

struct Inner {
    current: Cell<Option<RunId>>,
    view: RefCell<RunView>,
    frame: RefCell<Option<AnimationFrame>>,
    draw: UseForceUpdateHandle,
}

impl Inner {
    fn take(self: &Rc<Self>, run: RunId, update: Update) -> Option<(Box<Report>, Ending)> {
        if self.current.get() != Some(run) {
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
        self.inner.view.replace(RunView::begin());
        self.inner.draw_now();
        let me = Rc::downgrade(&self.inner);
        let owner = Callback::from(move |update| {
            let end = me.upgrade().and_then(|inner| inner.take(id, update));
            if let Some(end) = end {
                over.emit(end);
            }
        });
        self.supervisor.run(Task { run, limit_ms }, owner);
    }

    /// Runs `source` freely: without limits, with input.
    pub fn start_free(&self, source: String) {
        let mut run = Run::new(self.next_run(), source);
        run.interactive = true;
        self.start(run, None, Callback::noop());
    }

    /// Ends the run.
    pub fn stop(&self) {
        if let Some(run) = self.inner.current.get() {
            self.supervisor.stop(run);
        }
    }

    /// Gives the run a line of input, or the end of it.
    pub fn answer(&self, line: Option<String>) {
        if let Some(run) = self.inner.current.get() {
            self.inner.view.borrow_mut().typed(line.as_deref());
            self.inner.draw_now();
            self.supervisor.answer(run, line);
        }
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
        view: RefCell::default(),
        frame: RefCell::default(),
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
