//! State that several components share.

mod code;
mod file;
mod grading;
mod input;
mod made;
mod offline;
mod run;
mod status;
mod tabs;

pub use code::{CodeHandle, use_code};
pub use file::{Fetched, use_file};
pub use grading::{GradingHandle, GradingPhase, use_grading};
pub use input::{GivenInputHandle, use_given_input, use_live_input};
pub use made::{MadeHandle, use_made};
pub use offline::use_kept_site;
pub use run::{Program, RunHandle, use_run};
pub use status::use_status;
pub use tabs::{Goal, MAIN_TAB, Tab, TabsHandle, use_tabs};
