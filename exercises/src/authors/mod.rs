//! From the folders of authors to the schema: what the site is built from and the gates look at.

mod validate;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::{Catalogue, Chapter, Check, Exercise, Html};

/// What the folder of an exercise may hold.
const ENTRIES: &[&str] = &[
    "exercise.toml",
    "prompt.md",
    "starter.py",
    "solution.py",
    "right",
    "wrong",
];

/// `exercise.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    title: String,
    topics: Vec<String>,
    difficulty: u8,
    minutes: u16,
    hints: Vec<String>,
    /// Read one by one, so that a mistake can name its check.
    #[serde(default)]
    check: Vec<toml::Table>,
}

/// All chapters under `content`, in order. No folder at all is an empty catalogue.
///
/// # Errors
/// The first mistake of an author, with the file, the reason and the way out.
pub fn read(content: &Path) -> Result<Catalogue, String> {
    if !content.exists() {
        return Ok(Catalogue::default());
    }
    let mut chapters = Vec::new();
    for folder in numbered(content)? {
        let exercises = numbered(&folder.path)?
            .iter()
            .map(|exercise| read_exercise(&folder.slug, exercise))
            .collect::<Result<Vec<_>, _>>()?;
        if !exercises.is_empty() {
            chapters.push(Chapter {
                slug: folder.slug,
                number: folder.number,
                exercises,
            });
        }
    }
    Ok(Catalogue { chapters })
}

/// A folder `NN_slug`.
struct Numbered {
    path: PathBuf,
    number: u32,
    slug: String,
}

/// The folders `NN_slug` in `parent`, by number.
fn numbered(parent: &Path) -> Result<Vec<Numbered>, String> {
    let mut folders = Vec::new();
    for (path, name) in entries(parent)? {
        let wrong = |reason: &str| {
            format!(
                "{}: {reason}. Name it as in `10_some_name`: a number for the order, then lower-case letters, digits and `_`.",
                path.display()
            )
        };
        if !path.is_dir() {
            return Err(format!(
                "{}: only folders belong here. Move the file into one of them.",
                path.display()
            ));
        }
        let (number, slug) = name
            .split_once('_')
            .ok_or_else(|| wrong("the name has no number"))?;
        let number = number
            .parse()
            .map_err(|_| wrong("the name does not begin with a number"))?;
        let plain =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
        if slug.is_empty() || !slug.chars().all(plain) {
            return Err(wrong("the part behind the number is no slug"));
        }
        folders.push(Numbered {
            slug: slug.to_owned(),
            number,
            path,
        });
    }
    folders.sort_by(|a, b| (a.number, &a.slug).cmp(&(b.number, &b.slug)));
    let (mut numbers, mut slugs) = (BTreeSet::new(), BTreeSet::new());
    for folder in &folders {
        if !numbers.insert(folder.number) || !slugs.insert(&folder.slug) {
            return Err(format!(
                "{}: its number or its name is taken already. Give it another.",
                folder.path.display()
            ));
        }
    }
    Ok(folders)
}

/// Path and name of what `parent` holds, without hidden files and Python's caches.
fn entries(parent: &Path) -> Result<Vec<(PathBuf, String)>, String> {
    let fail = |error| format!("{}: cannot be read: {error}", parent.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(parent).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !name.starts_with('.') && name != "__pycache__" {
            found.push((path, name));
        }
    }
    Ok(found)
}

fn read_exercise(chapter: &str, folder: &Numbered) -> Result<Exercise, String> {
    for (path, name) in entries(&folder.path)? {
        if !ENTRIES.contains(&name.as_str()) {
            return Err(format!(
                "{}: an exercise has no such file. Expected: {}.",
                path.display(),
                ENTRIES.join(", ")
            ));
        }
    }
    let file = folder.path.join("exercise.toml");
    let manifest: Manifest =
        toml::from_str(&text(&file)?).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut checks = Vec::new();
    for (index, table) in manifest.check.into_iter().enumerate() {
        let title = table
            .get("title")
            .and_then(toml::Value::as_str)
            .unwrap_or("without a title");
        let place = format!("{}: check {} ({title})", file.display(), index + 1);
        let mut check: Check = table.try_into().map_err(|error: toml::de::Error| {
            let fields = "CONTRIBUTING.md lists the fields of each kind of check";
            format!("{place}: {}. {fields}.", error.message())
        })?;
        validate::check(&check).map_err(|reason| format!("{place}: {reason}"))?;
        if let Some(feedback) = check.feedback_mut() {
            *feedback = html(&feedback.0);
        }
        checks.push(check);
    }
    let exercise = Exercise {
        chapter: chapter.to_owned(),
        slug: folder.slug.clone(),
        title: manifest.title,
        topics: manifest.topics,
        difficulty: manifest.difficulty,
        minutes: manifest.minutes,
        prompt: html(&text(&folder.path.join("prompt.md"))?),
        starter: text(&folder.path.join("starter.py"))?,
        solution: text(&folder.path.join("solution.py"))?,
        hints: manifest.hints.iter().map(|hint| html(hint)).collect(),
        checks,
    };
    validate::exercise(&exercise).map_err(|reason| format!("{}: {reason}", file.display()))?;
    Ok(exercise)
}

fn text(path: &Path) -> Result<String, String> {
    let text = fs::read_to_string(path).map_err(|error| {
        format!(
            "{}: {error}. Every exercise needs this file.",
            path.display()
        )
    })?;
    if text.trim().is_empty() {
        return Err(format!(
            "{}: the file is empty. Fill it in.",
            path.display()
        ));
    }
    Ok(text)
}

fn html(markdown: &str) -> Html {
    Html(prose::to_html(markdown).html)
}
