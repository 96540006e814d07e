//! The files of authors, and which of them to look at.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use contents::authors::Library;
use exercises::{Catalogue, Exercise};
use guide::{Chapter, Guide};

/// Restricts the gates to one `chapter` or one exercise, `chapter/slug`.
pub const ONLY: &str = "REHEARSE_ONLY";

/// The root of the checkout.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// All exercises.
pub fn catalogue() -> &'static Catalogue {
    &library().catalogue
}

/// All chapters.
pub fn guide() -> &'static Guide {
    &library().guide
}

/// What authors have written, read when it is first asked for.
#[allow(clippy::panic, reason = "that is how a test fails")]
fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        Library::read(&root()).unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
    })
}

/// What [`ONLY`] says.
pub fn only() -> Option<String> {
    env::var(ONLY).ok().filter(|only| !only.is_empty())
}

/// The exercises to look at.
pub fn exercises() -> Vec<&'static Exercise> {
    let only = only();
    let wanted = |exercise: &&Exercise| {
        only.as_ref()
            .is_none_or(|only| *only == exercise.chapter || *only == exercise.id())
    };
    catalogue().exercises().filter(wanted).collect()
}

/// The chapters to look at.
pub fn chapters() -> Vec<&'static Chapter> {
    let only = only();
    let wanted = |chapter: &&Chapter| only.as_ref().is_none_or(|only| *only == chapter.slug);
    guide().chapters.iter().filter(wanted).collect()
}

/// The folder of an exercise, from the root of the checkout.
pub fn folder(exercise: &Exercise) -> PathBuf {
    let content = Path::new("exercises/content");
    let chapter = numbered(content, &exercise.chapter);
    numbered(&chapter, &exercise.slug)
}

/// The Markdown file of a chapter, from the root of the checkout.
pub fn text_of(chapter: &Chapter) -> PathBuf {
    format!("guide/chapters/{:02}_{}.md", chapter.number, chapter.slug).into()
}

/// The file of a chapter's cards, from the root of the checkout.
pub fn cards_of(chapter: &Chapter) -> PathBuf {
    format!("guide/cards/{:02}_{}.toml", chapter.number, chapter.slug).into()
}

/// The folder `NN_slug` in `parent`.
fn numbered(parent: &Path, slug: &str) -> PathBuf {
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.split_once('_').is_some_and(|(_, own)| own == slug)
    };
    entries(parent)
        .into_iter()
        .find(named)
        .unwrap_or_else(|| parent.join(slug))
}

/// What stands in a folder, in order; nothing if there is no such folder.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(root().join(folder))
        .into_iter()
        .flatten()
        .flatten();
    let mut entries: Vec<PathBuf> = found.map(|entry| folder.join(entry.file_name())).collect();
    entries.sort();
    entries
}

/// The text of a file, given from the root of the checkout; empty if it cannot be read.
pub fn read(file: &Path) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_default()
}

/// The programs in `right/` or `wrong/` of all exercises that are looked at.
pub fn programs(kind: &str) -> Vec<(&'static Exercise, PathBuf)> {
    let of = |exercise| {
        let files = entries(&folder(exercise).join(kind)).into_iter();
        files
            .filter(|file| file.extension().is_some_and(|own| own == "py"))
            .map(move |file| (exercise, file))
    };
    exercises().into_iter().flat_map(of).collect()
}
