//! The pages, one file each.

mod arrival;
mod chapter;
mod contents_missing;
mod exercise;
mod home;
mod not_found;
mod playground;

pub use chapter::{ChapterPage, ChapterPageProps};
pub use exercise::{ExercisePage, ExercisePageProps};
pub use home::HomePage;
pub use not_found::NotFoundPage;
pub use playground::PlaygroundPage;
