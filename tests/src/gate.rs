//! A gate looks at all content, tells everything that is to be mended, and then fails.

use std::{
    fmt::Display,
    path::Path,
    sync::{Mutex, PoisonError},
    thread,
};

/// How many items are looked at at once: as many as there are hosts.
const THREADS: usize = 2;

/// What is to be mended.
#[derive(Debug, Default)]
pub struct Failures(Vec<String>);

impl Failures {
    /// Notes that `file` has to be mended: what is wrong, and what to do.
    pub fn add(&mut self, file: &Path, what: impl Display, remedy: &str) {
        self.0
            .push(format!("{}: {what}\n    {remedy}", file.display()));
    }

    /// Ends the gate.
    ///
    /// # Panics
    /// If there is something to be mended.
    #[allow(clippy::panic, reason = "that is how a test fails")]
    pub fn finish(mut self) {
        if !self.0.is_empty() {
            self.0.sort();
            panic!("{} to be mended:\n{}\n", self.0.len(), self.0.join("\n"));
        }
    }
}

/// Looks at every item and ends the gate.
pub fn each<T: Sync>(items: &[T], look: impl Fn(&T, &mut Failures) + Sync) {
    let next = Mutex::new(items.iter());
    let all = Mutex::new(Failures::default());
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                loop {
                    let Some(item) = next.lock().unwrap_or_else(PoisonError::into_inner).next()
                    else {
                        break;
                    };
                    let mut failures = Failures::default();
                    look(item, &mut failures);
                    all.lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                        .append(&mut failures.0);
                }
            });
        }
    });
    all.into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .finish();
}
