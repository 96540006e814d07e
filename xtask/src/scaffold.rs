//! The files of a new exercise or chapter. They explain themselves, and `cargo xtask check` refuses
//! them until they are filled in.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

const EXERCISES: &str = "exercises/content";
const CHAPTERS: &str = "guide/chapters";
const CARDS: &str = "guide/cards";

/// Makes the folder of an exercise, last in its chapter.
pub(crate) fn exercise(root: &Path, chapter: &str, slug: &str) -> Result<()> {
    check_slug(slug)?;
    let folder = chapter_folder(root, chapter)?;
    let existing = names(&folder);
    if let Some(other) = existing
        .iter()
        .find(|name| split(name).is_some_and(|(_, own)| own == slug))
    {
        bail!(
            "there is an exercise of that name: {}",
            folder.join(other).display()
        );
    }
    let folder = folder.join(format!("{:02}_{slug}", next_number(&existing)));
    let fill = |text: &str| text.replace("@CHAPTER@", chapter).replace("@SLUG@", slug);
    let files = [
        ("exercise.toml", include_str!("../templates/exercise.toml")),
        ("prompt.md", include_str!("../templates/prompt.md")),
        ("starter.py", include_str!("../templates/starter.py")),
        ("solution.py", include_str!("../templates/solution.py")),
        ("right/other_idea.py", include_str!("../templates/right.py")),
        (
            "wrong/typical_mistake.py",
            include_str!("../templates/wrong.py"),
        ),
    ];
    for (name, text) in files {
        write_new(&folder.join(name), &fill(text))?;
    }
    println!(
        "made {}",
        folder.strip_prefix(root).unwrap_or(&folder).display()
    );
    println!("fill in its files, then: cargo xtask check {chapter}/{slug}");
    Ok(())
}

/// Makes a chapter and the file of its cards.
pub(crate) fn chapter(root: &Path, name: &str) -> Result<()> {
    let Some((number, slug)) = split(name) else {
        bail!("name a chapter as NUMBER_SLUG, for example 12_metaclasses");
    };
    check_slug(slug)?;
    for other in names(&root.join(CHAPTERS)) {
        let other = other.trim_end_matches(".md");
        if split(other).is_some_and(|(taken, own)| taken == number || own == slug) {
            bail!("the chapter {other} has that number or slug: choose another");
        }
    }
    let files = [
        (
            format!("{CHAPTERS}/{name}.md"),
            include_str!("../templates/chapter.md"),
        ),
        (
            format!("{CARDS}/{name}.toml"),
            include_str!("../templates/cards.toml"),
        ),
    ];
    for (path, text) in files {
        write_new(&root.join(&path), text)?;
        println!("made {path}");
    }
    println!("fill them in, then: cargo xtask check {slug}");
    Ok(())
}

/// The folder of a chapter's exercises; the number is the one that the guide gives it.
fn chapter_folder(root: &Path, slug: &str) -> Result<PathBuf> {
    let mut known = names(&root.join(EXERCISES));
    for file in names(&root.join(CHAPTERS)) {
        known.extend(file.strip_suffix(".md").map(str::to_owned));
    }
    let found = known
        .iter()
        .find(|name| *name == slug || split(name).is_some_and(|(_, own)| own == slug));
    let Some(name) = found else {
        known.sort();
        known.dedup();
        bail!(
            "there is no chapter {slug}; there are: {}. A new one: cargo xtask new chapter NN_{slug}",
            known.join(", ")
        );
    };
    Ok(root.join(EXERCISES).join(name))
}

/// `10_decorators` has the number 10 and the slug `decorators`.
fn split(name: &str) -> Option<(u32, &str)> {
    let (number, slug) = name.split_once('_')?;
    Some((number.parse().ok()?, slug))
}

fn check_slug(slug: &str) -> Result<()> {
    let plain =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if slug.is_empty()
        || !slug.starts_with(|first: char| first.is_ascii_lowercase())
        || !slug.chars().all(plain)
    {
        bail!("{slug:?} is no slug: use lower-case words joined by underscores, such as lru_cache");
    }
    Ok(())
}

/// Numbers go up in tens, so that there is room between two.
fn next_number(existing: &[String]) -> u32 {
    let last = existing
        .iter()
        .filter_map(|name| split(name))
        .map(|(number, _)| number)
        .max();
    last.map_or(10, |last| (last / 10 + 1) * 10)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

fn write_new(path: &Path, text: &str) -> Result<()> {
    if path.exists() {
        bail!("{} exists: nothing was overwritten", path.display());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join(EXERCISES).join("10_decorators/20_memoize")).unwrap();
        fs::create_dir_all(root.path().join(CHAPTERS)).unwrap();
        fs::write(root.path().join(CHAPTERS).join("09_iterators.md"), "").unwrap();
        root
    }

    #[test]
    fn an_exercise_comes_last_in_its_chapter() {
        let root = checkout();
        exercise(root.path(), "decorators", "retry").unwrap();
        let made = root.path().join(EXERCISES).join("10_decorators/30_retry");
        let toml = fs::read_to_string(made.join("exercise.toml")).unwrap();
        assert!(toml.contains("decorators/retry"));
        assert!(toml.parse::<toml::Table>().is_ok());
        assert!(made.join("wrong/typical_mistake.py").exists());
    }

    #[test]
    fn the_first_exercise_takes_the_number_of_the_chapter() {
        let root = checkout();
        exercise(root.path(), "iterators", "chunks").unwrap();
        assert!(
            root.path()
                .join(EXERCISES)
                .join("09_iterators/10_chunks")
                .exists()
        );
    }

    #[test]
    fn what_exists_is_not_overwritten() {
        let root = checkout();
        assert!(exercise(root.path(), "decorators", "memoize").is_err());
        assert!(chapter(root.path(), "09_other").is_err());
        assert!(chapter(root.path(), "12_iterators").is_err());
    }

    #[test]
    fn unknown_chapters_and_odd_names_are_refused() {
        let root = checkout();
        let error = exercise(root.path(), "metaclasses", "a")
            .unwrap_err()
            .to_string();
        assert!(error.contains("10_decorators") && error.contains("new chapter"));
        assert!(exercise(root.path(), "decorators", "LRU-Cache").is_err());
        assert!(chapter(root.path(), "metaclasses").is_err());
    }

    #[test]
    fn a_chapter_comes_with_cards() {
        let root = checkout();
        chapter(root.path(), "12_metaclasses").unwrap();
        assert!(
            root.path()
                .join("guide/chapters/12_metaclasses.md")
                .exists()
        );
        assert!(root.path().join("guide/cards/12_metaclasses.toml").exists());
    }
}
