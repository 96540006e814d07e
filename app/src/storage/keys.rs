//! The keys of the documents.

/// Stands before every key; the number is the version of the documents' schema.
const ROOT: &str = "rehearse/v1";

/// What is set aside stands under this.
const ASIDE: &str = "rehearse/aside";

/// The code of a cell.
pub fn code(cell: &str) -> String {
    format!("{ROOT}/code/{cell}")
}

/// The files that the learner wrote beside the code of a cell.
pub fn files(cell: &str) -> String {
    format!("{ROOT}/files/{cell}")
}

/// The files that the programs of a cell made.
pub fn made(cell: &str) -> String {
    format!("{ROOT}/made/{cell}")
}

/// The input that a cell's programs are given beforehand.
pub fn input(cell: &str) -> String {
    format!("{ROOT}/input/{cell}")
}

/// The progress in an exercise, by `chapter/slug`.
pub fn progress(exercise: &str) -> String {
    format!("{ROOT}/progress/{exercise}")
}

/// The settings. `theme.js` reads them too, before the first paint.
pub fn settings() -> String {
    format!("{ROOT}/settings")
}

/// Where the `attempt`th unreadable document of `key` is put.
pub fn aside(key: &str, attempt: u32) -> String {
    format!("{ASIDE}/{attempt}/{key}")
}
