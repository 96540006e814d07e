//! State that several components share.

mod code;
mod grading;
mod run;
mod status;

pub use code::{CodeHandle, use_code};
pub use grading::{GradingHandle, GradingPhase, use_grading};
pub use run::{RunHandle, use_run};
pub use status::use_status;
