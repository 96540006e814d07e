//! State that several components share.

mod code;
mod grading;
mod offline;
mod run;
mod status;

pub use code::{CodeHandle, use_code};
pub use grading::{GradingHandle, GradingPhase, use_grading};
pub use offline::use_kept_site;
pub use run::{RunHandle, use_run};
pub use status::use_status;
