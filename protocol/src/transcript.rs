use crate::{Chunk, Event, Outcome, ProbeOutcome, ProbeReport, Report, Run, Stream};

/// Workers that one run may cost. Each probe that hangs takes one and its time limit with it: an
/// answer whose every call hangs has been told so after some of them.
pub const MAX_LOST: u32 = 3;

/// Folds the events of one run into its [`Report`], over as many workers as the run needed.
///
/// A probe that exceeds its limit can only be ended together with its worker. The rest of the run
/// then goes on in another worker from [`Transcript::resume`], and the events of that worker are
/// pushed into the same transcript.
#[derive(Debug, Clone)]
pub struct Transcript {
    run: Run,
    output: Vec<Chunk>,
    output_cut: bool,
    outcome: Option<Outcome>,
    probes: Vec<ProbeReport>,
    current: Option<usize>,
    /// Whether a resumed run is at the program that has run before: what it prints is passed over.
    replaying: bool,
    /// Where the last worker was to begin: the next one has to begin behind it.
    resumed_at: usize,
    /// How many workers were lost to the run.
    lost: u32,
    /// The learner wants no more of it.
    stopped: bool,
    facts: Option<Vec<crate::Fact>>,
    elapsed_ms: Option<u32>,
}

impl Transcript {
    /// The empty transcript of `run`.
    pub fn new(run: Run) -> Self {
        let probes = vec![ProbeReport::not_run(); run.probes.len()];
        Self {
            run,
            output: Vec::new(),
            output_cut: false,
            outcome: None,
            probes,
            current: None,
            replaying: false,
            resumed_at: 0,
            lost: 0,
            stopped: false,
            facts: None,
            elapsed_ms: None,
        }
    }

    /// The run that was asked for.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Index of the probe that is being evaluated.
    pub fn current_probe(&self) -> Option<usize> {
        self.current
    }

    /// Milliseconds that what runs now may take: a probe has its own limit, everything else has that
    /// of the `program` (`None`: none).
    pub fn limit_ms(&self, program: Option<u32>) -> Option<u32> {
        match self.current {
            Some(probe) => self.run.probes.get(probe).map(|probe| probe.limit_ms),
            None => program,
        }
    }

    /// Whether the program itself has ended, so that what runs now are probes. While a resumed run
    /// is at the program again, it has not.
    pub fn program_ended(&self) -> bool {
        self.outcome.is_some() && !self.replaying
    }

    /// Takes in the next event. Events of other runs are passed over.
    pub fn push(&mut self, event: Event) {
        if event.run() != Some(self.run.run) {
            return;
        }
        match event {
            Event::Output { stream, text, .. } => self.print(stream, text),
            Event::OutputCut { .. } => self.output_cut = true,
            // The outcome of the first time counts.
            Event::ProgramEnded { .. } if self.replaying => self.replaying = false,
            Event::ProgramEnded { outcome, .. } => self.outcome = Some(outcome),
            Event::ProbeStarted { probe, .. } => {
                self.current = Some(probe as usize).filter(|probe| *probe < self.probes.len());
            }
            Event::ProbeEnded { probe, outcome, .. } => {
                if let Some(report) = self.probes.get_mut(probe as usize) {
                    report.outcome = outcome;
                }
                self.current = None;
            }
            Event::Facts { facts, .. } => self.facts = Some(facts),
            Event::Ended { elapsed_ms, .. } => self.elapsed_ms = Some(elapsed_ms),
            Event::Crashed { outcome, .. } => self.interrupt(outcome),
            Event::Ready { .. }
            | Event::Started { .. }
            | Event::InputWanted { .. }
            | Event::Files { .. } => {}
        }
    }

    fn print(&mut self, stream: Stream, text: String) {
        let output = match self.current {
            Some(probe) => &mut self.probes[probe].output,
            None if self.replaying => return,
            None => &mut self.output,
        };
        match output.last_mut() {
            Some(last) if last.stream == stream => last.text.push_str(&text),
            _ => output.push(Chunk { stream, text }),
        }
    }

    /// Notes that the worker ended before its time: what was under way ended with `outcome`.
    pub fn interrupt(&mut self, outcome: Outcome) {
        self.stopped |= outcome == Outcome::Stopped;
        match self.current.take() {
            Some(probe) => {
                self.probes[probe].outcome = match outcome {
                    Outcome::TimedOut { limit_ms } => ProbeOutcome::TimedOut { limit_ms },
                    Outcome::Stopped => ProbeOutcome::NotRun,
                    outcome => ProbeOutcome::Broke { outcome },
                };
            }
            None if self.outcome.is_none() => self.outcome = Some(outcome),
            None => {}
        }
    }

    /// The run that evaluates the probes still to come in a fresh worker, if any are left, the
    /// program had ended by itself and nobody stopped it. Call it once for each worker that was lost,
    /// after [`Transcript::interrupt`] or a crash.
    ///
    /// `None` also if the worker got no further than the one before, since the next would not either,
    /// and if the run has cost [`MAX_LOST`] workers.
    pub fn resume(&mut self) -> Option<Run> {
        self.lost += 1;
        if self.lost >= MAX_LOST || self.stopped || self.outcome != Some(Outcome::Finished) {
            return None;
        }
        let next = self
            .probes
            .iter()
            .rposition(|report| report.outcome != ProbeOutcome::NotRun)
            .map_or(0, |last| last + 1);
        if next <= self.resumed_at || next >= self.probes.len() {
            return None;
        }
        self.replaying = true;
        self.resumed_at = next;
        Some(Run {
            first_probe: u32::try_from(next).ok()?,
            ..self.run.clone()
        })
    }

    /// The report as far as it goes; a program that has not ended counts as stopped.
    pub fn report(self) -> Report {
        Report {
            output: self.output,
            output_cut: self.output_cut,
            outcome: self.outcome.unwrap_or(Outcome::Stopped),
            probes: self.probes,
            facts: self.facts,
            elapsed_ms: self.elapsed_ms,
        }
    }
}

#[cfg(test)]
#[path = "transcript_tests.rs"]
mod tests;
