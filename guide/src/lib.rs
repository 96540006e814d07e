//! The chapters of the guide and their question cards.
//!
//! What the page needs is the [model](Chapter), which the site has as one file for each chapter.
//! `authors` reads them from `chapters/` and `cards/`.

#[cfg(feature = "authors")]
pub mod authors;
mod model;
mod path;

pub use model::{Block, Card, Chapter, ExampleFile, Guide, Heading, Html};
pub use path::{MAIN, check_path};
