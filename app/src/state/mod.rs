//! What the page knows and decides, without a browser: pure, and tested natively.

pub mod console;
pub mod files;
pub mod notice;
pub mod run_view;
pub mod tally;
pub mod traceback;

pub use console::{Block, Console, Ink, Span};
pub use notice::{Notice, Tone};
pub use run_view::{Phase, RunView};
