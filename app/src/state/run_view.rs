//! What a cell shows of its run.

use protocol::{Outcome, Report, Traceback};

use super::console::{Console, Ink};
use super::notice::Notice;
use crate::supervisor::{Ending, Update};

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing was run yet.
    #[default]
    Idle,
    /// It waits for the runtime.
    Waiting,
    /// It runs.
    Running,
    /// It waits for a line of input.
    Input,
    /// It is over.
    Ended,
}

impl Phase {
    /// Whether the run is under way.
    pub fn is_active(self) -> bool {
        matches!(self, Self::Waiting | Self::Running | Self::Input)
    }
}

/// What a cell shows of its run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RunView {
    /// Where the run stands.
    pub phase: Phase,
    /// What it printed.
    pub console: Console,
    /// Bytes of output that were kept, if some were dropped.
    pub cut: Option<u32>,
    /// How the program ended.
    pub outcome: Option<Outcome>,
    /// Why the run is over.
    pub ending: Option<Ending>,
    /// Milliseconds that it took.
    pub elapsed_ms: Option<u32>,
}

impl RunView {
    /// At the start of a run.
    pub fn begin() -> Self {
        Self {
            phase: Phase::Running,
            ..Self::default()
        }
    }

    /// Whether the run is under way.
    pub fn is_active(&self) -> bool {
        self.phase.is_active()
    }

    /// Takes in what happens to the run. Gives the report when it is over.
    pub fn apply(&mut self, update: Update) -> Option<(Box<Report>, Ending)> {
        match update {
            Update::Waiting => self.phase = Phase::Waiting,
            Update::Started => self.phase = Phase::Running,
            Update::Output { stream, text } => self.console.push(stream.into(), &text),
            Update::OutputCut { limit } => self.cut = Some(limit),
            Update::InputWanted => self.phase = Phase::Input,
            // They outlive the run.
            Update::Files(_) => {}
            Update::Ended { report, ending } => {
                self.phase = Phase::Ended;
                self.outcome = Some(report.outcome.clone());
                self.ending = Some(ending);
                self.elapsed_ms = report.elapsed_ms;
                return Some((report, ending));
            }
        }
        None
    }

    /// The learner has typed a line, or ended the input.
    pub fn typed(&mut self, line: Option<&str>) {
        self.phase = Phase::Running;
        if let Some(line) = line {
            self.console.push(Ink::Typed, line);
            self.console.push(Ink::Typed, "\n");
        }
    }

    /// The exception that ended the program.
    pub fn traceback(&self) -> Option<&Traceback> {
        match &self.outcome {
            Some(Outcome::Raised { traceback }) => Some(traceback),
            _ => None,
        }
    }

    /// What there is to say about the end of the run.
    pub fn notice(&self) -> Option<Notice> {
        Notice::of(self.outcome.as_ref()?, self.ending?)
    }

    /// Where the run stands, in a few words.
    pub fn status(&self) -> String {
        match (self.phase, &self.outcome) {
            (Phase::Idle, _) => String::new(),
            (Phase::Waiting, _) => "Waiting for Python".to_owned(),
            (Phase::Running, _) => "Running".to_owned(),
            (Phase::Input, _) => "Waiting for input".to_owned(),
            (Phase::Ended, Some(Outcome::Finished)) => format!("Finished{}", self.time()),
            (Phase::Ended, Some(Outcome::Raised { traceback })) => {
                format!("{}{}", traceback.type_name, self.time())
            }
            (Phase::Ended, Some(Outcome::Exited { status })) => format!("Exit status {status}"),
            (Phase::Ended, Some(Outcome::TimedOut { .. })) => "Time limit".to_owned(),
            (Phase::Ended, Some(Outcome::OutOfMemory { .. })) => "Memory limit".to_owned(),
            (Phase::Ended, Some(Outcome::StackOverflow)) => "Stack overflow".to_owned(),
            (Phase::Ended, Some(Outcome::Crashed { .. })) => "Python broke down".to_owned(),
            (Phase::Ended, Some(Outcome::Stopped) | None) => "Stopped".to_owned(),
        }
    }

    fn time(&self) -> String {
        match self.elapsed_ms {
            None => String::new(),
            Some(ms @ ..1_000) => format!(" in {ms} ms"),
            Some(ms) => format!(" in {}.{} s", ms / 1_000, ms % 1_000 / 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use protocol::{Run, RunId, Stream, Transcript};

    use super::*;

    fn over(outcome: Outcome, ending: Ending) -> Update {
        let mut transcript = Transcript::new(Run::new(RunId(1), ""));
        transcript.interrupt(outcome);
        Update::Ended {
            report: Box::new(transcript.report()),
            ending,
        }
    }

    #[test]
    fn a_run_from_start_to_end() {
        let mut view = RunView::begin();
        view.apply(Update::Waiting);
        assert_eq!(view.status(), "Waiting for Python");
        view.apply(Update::Started);
        view.apply(Update::InputWanted);
        assert_eq!(view.phase, Phase::Input);
        view.typed(Some("Ada"));
        view.apply(Update::Output {
            stream: Stream::Stdout,
            text: "Hello Ada\n".into(),
        });
        assert!(view.is_active());
        assert!(view.apply(over(Outcome::Finished, Ending::Done)).is_some());
        assert_eq!(view.console.text(), "Ada\nHello Ada\n");
        assert_eq!(view.status(), "Finished");
        assert!(view.notice().is_none());
    }

    #[test]
    fn time_is_told_in_the_unit_that_fits() {
        let mut view = RunView::begin();
        view.apply(over(Outcome::Finished, Ending::Done));
        view.elapsed_ms = Some(12);
        assert_eq!(view.status(), "Finished in 12 ms");
        view.elapsed_ms = Some(3_456);
        assert_eq!(view.status(), "Finished in 3.4 s");
    }
}
