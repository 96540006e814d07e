use std::cell::RefCell;
use std::rc::Rc;

use exercises::{Attempt, Exercise, Grade};
use protocol::{Report, RunId};
use yew::prelude::*;

use super::run::RunHandle;
use crate::context::use_page;
use crate::dom;
use crate::supervisor::{Ending, Supervisor, Task, Update};

/// Milliseconds that a graded program may take.
const LIMIT_MS: u32 = 10_000;

/// Where the grading of an answer stands.
#[derive(Clone, Default)]
pub enum GradingPhase {
    /// Nothing was checked yet, or the check was stopped.
    #[default]
    Idle,
    /// The learner's program and its probes run.
    Learner,
    /// The reference runs, on the same inputs.
    Reference,
    /// It is done.
    Graded(Rc<Grade>),
    /// The reference did not come to its end: there is no verdict.
    Failed(String),
}

/// The checks of one exercise.
#[derive(Clone)]
pub struct GradingHandle {
    /// Where it stands.
    pub phase: GradingPhase,
    setter: UseStateSetter<GradingPhase>,
    /// The reference run that is under way.
    reference: Rc<RefCell<Option<RunId>>>,
    supervisor: Supervisor,
}

impl GradingHandle {
    /// Whether a check is under way.
    pub fn is_active(&self) -> bool {
        matches!(self.phase, GradingPhase::Learner | GradingPhase::Reference)
    }

    /// Checks `source`: runs it in `run`, then the reference unseen, then grades.
    pub fn check(
        &self,
        exercise: &Exercise,
        source: &str,
        run: &RunHandle,
        graded: Callback<Rc<Grade>>,
    ) {
        let (learner, reference) = (self.supervisor.next_run(), self.supervisor.next_run());
        let seed = dom::random_seed();
        let attempt = Rc::new(Attempt::new(exercise, source, seed, learner, reference));
        self.setter.set(GradingPhase::Learner);
        let me = self.clone();
        run.start(
            attempt.learner.clone(),
            Some(LIMIT_MS),
            Callback::from({
                let attempt = attempt.clone();
                move |(report, ending): (Box<Report>, Ending)| match ending {
                    Ending::Done => me.run_reference(attempt.clone(), report, graded.clone()),
                    Ending::Stopped | Ending::Replaced => me.setter.set(GradingPhase::Idle),
                }
            }),
        );
    }

    fn run_reference(
        &self,
        attempt: Rc<Attempt>,
        learner: Box<Report>,
        graded: Callback<Rc<Grade>>,
    ) {
        let run = attempt.reference.clone();
        self.setter.set(GradingPhase::Reference);
        self.reference.replace(Some(run.run));
        let me = self.clone();
        let owner = Callback::from(move |update| {
            let Update::Ended { report, ending } = update else {
                return;
            };
            me.reference.take();
            let phase = match ending {
                Ending::Done => {
                    let grade = Rc::new(attempt.grade(&learner, &report));
                    graded.emit(grade.clone());
                    GradingPhase::Graded(grade)
                }
                Ending::Stopped => GradingPhase::Idle,
                Ending::Replaced => GradingPhase::Failed(
                    "Another program was started before the check was done. Check again."
                        .to_owned(),
                ),
            };
            me.setter.set(phase);
        });
        let limit_ms = Some(LIMIT_MS);
        self.supervisor.run(Task { run, limit_ms }, owner);
    }

    /// Ends the reference run, if that is what runs.
    pub fn stop(&self) {
        if let Some(run) = self.reference.take() {
            self.supervisor.stop(run);
        }
    }

    /// Forgets the verdicts.
    pub fn clear(&self) {
        self.stop();
        self.setter.set(GradingPhase::Idle);
    }
}

/// The checks of the exercise that this component shows.
#[hook]
pub fn use_grading() -> GradingHandle {
    let supervisor = use_page().supervisor;
    let phase = use_state(GradingPhase::default);
    let reference = use_mut_ref(|| None);
    {
        let (reference, supervisor) = (reference.clone(), supervisor.clone());
        use_effect_with((), move |()| {
            move || {
                if let Some(run) = reference.take() {
                    supervisor.stop(run);
                }
            }
        });
    }
    GradingHandle {
        phase: (*phase).clone(),
        setter: phase.setter(),
        reference,
        supervisor,
    }
}
