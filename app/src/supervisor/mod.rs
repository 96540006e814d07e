//! Runs programs in a worker, and gives the page back whatever they do.
//!
//! [`machine`] decides, without a browser; [`shell`] carries out what it decides, over
//! `web_sys::Worker`.

mod few;
pub mod loader;
pub mod machine;
pub mod shell;
pub mod signals;
pub mod task;
pub mod worker;

pub use shell::{Config, StatusListener, Supervisor};
pub use task::{Download, Ending, RuntimeStatus, Task, Update};
