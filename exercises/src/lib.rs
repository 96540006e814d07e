//! What exercises consist of, and the checkers that grade what is known of an answer.
//!
//! An [`Attempt`] turns an answer into two [runs](protocol::Run), the learner's and the reference's,
//! with the same probes. Their two [reports](protocol::Report) become a [`Grade`]: a [`Verdict`] for
//! each [`Check`]. Nothing here runs Python or knows the browser. The site has one file of exercises for
//! each chapter; `authors` reads them from `content/`.

mod attempt;
#[cfg(feature = "authors")]
pub mod authors;
mod catalogue;
mod changes;
mod check;
mod compare;
mod custom;
mod diff;
mod generate;
mod grade;
mod literal;
mod problem;
mod schema;
#[cfg(test)]
mod testing;
mod wording;

pub use attempt::Attempt;
pub use catalogue::Catalogue;
pub use diff::{Diff, DiffKind, DiffLine, DiffPart};
pub use grade::{Grade, Shown, Verdict};
pub use problem::Problem;
pub use schema::{
    CASES, CUSTOM_NAMES, Call, Chapter, Check, Custom, Exercise, Html, Input, Pattern, Property,
    Raises, Source, Stdout,
};
