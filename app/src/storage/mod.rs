//! What the learner leaves in the browser: code, files, progress, settings.
//!
//! Each document has a key of its own under [`keys`], which holds the version of its schema. What
//! cannot be read is set aside under another key; where nothing can be written, the page goes on and
//! says so once.

pub mod backend;
pub mod documents;
pub mod keeper;
pub mod keys;
pub mod store;

pub use backend::{Backend, BrowserBackend, MemoryBackend, Trouble};
pub use documents::{Code, Files, GivenInput, Progress, Settings, TextFile, Theme};
pub use keeper::Keeper;
pub use store::Store;
