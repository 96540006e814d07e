//! Checks that no field of another kind can express, each a function in a file of its own.
//!
//! To add one: write the file, list it in [`find`] and in [`CUSTOM_NAMES`](crate::CUSTOM_NAMES).

mod permutation;

use protocol::ProbeOutcome;

use crate::{Custom, Verdict};

/// What a custom check judges.
pub(crate) struct CustomInput<'a> {
    /// The check as its author wrote it.
    pub(crate) check: &'a Custom,
    /// What each of its probes gave for the answer.
    pub(crate) learner: Vec<&'a ProbeOutcome>,
    /// What each of them gave for the reference.
    pub(crate) reference: Vec<&'a ProbeOutcome>,
}

/// A custom check.
pub(crate) type Judge = fn(&CustomInput<'_>) -> Verdict;

/// The custom check of this name.
pub(crate) fn find(name: &str) -> Option<Judge> {
    match name {
        "permutation" => Some(permutation::judge),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CUSTOM_NAMES;

    #[test]
    fn every_name_that_authors_may_give_is_found() {
        for name in CUSTOM_NAMES {
            assert!(find(name).is_some(), "{name}");
        }
        assert!(find("nothing").is_none());
    }
}
