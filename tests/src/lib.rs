//! What the gates over all content share: a host that runs Python, the files of authors, and a way
//! to tell all failures at once.

pub mod content;
pub mod gate;
pub mod grading;
pub mod host;
pub mod words;
