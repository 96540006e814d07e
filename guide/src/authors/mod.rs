//! From the files of authors to the model: what the site is built from and the gates look at.

mod cards;
mod chapter;
mod problem;
#[cfg(test)]
mod tests;

use std::{fs, io, path::Path};

use prose::Renderer;

use self::chapter::number_and_slug;
use self::problem::Problems;
use crate::{Chapter, Guide};

pub use self::problem::Problem;

/// Reads `chapters/` and `cards/` in `folder`.
///
/// # Errors
/// Everything that an author has to mend.
pub fn read(folder: &Path) -> Result<Guide, Vec<Problem>> {
    let mut chapters: Vec<Chapter> = Vec::new();
    let mut found = Vec::new();
    let names = match names(&folder.join("chapters")) {
        Ok(names) => names,
        Err(error) => return Err(vec![unreadable("guide/chapters", &error)]),
    };
    for name in names {
        match read_chapter(folder, &name) {
            Ok(chapter) => {
                let twin = chapters
                    .iter()
                    .find(|other| other.slug == chapter.slug || other.number == chapter.number);
                if let Some(twin) = twin {
                    let file = format!("guide/chapters/{name}");
                    let mut problems = Problems::new(&file);
                    problems.add(
                        1,
                        format!(
                            "{:02}_{}.md has the same number or the same slug; rename one of the two",
                            twin.number, twin.slug
                        ),
                    );
                    found.extend(problems.into_found());
                }
                chapters.push(chapter);
            }
            Err(problems) => found.extend(problems),
        }
    }
    found.extend(orphans(folder));
    chapters.sort_by_key(|chapter| chapter.number);
    if found.is_empty() {
        Ok(Guide { chapters })
    } else {
        Err(found)
    }
}

fn read_chapter(folder: &Path, name: &str) -> Result<Chapter, Vec<Problem>> {
    let file = format!("guide/chapters/{name}");
    let stem = name.strip_suffix(".md").unwrap_or_default();
    let Some((number, slug)) = number_and_slug(stem) else {
        let mut problems = Problems::new(&file);
        problems.add(
            1,
            "this is not the name of a chapter; call it after the pattern `10_decorators.md`, or move it away",
        );
        return Err(problems.into_found());
    };
    let text = fs::read_to_string(folder.join("chapters").join(name))
        .map_err(|error| vec![unreadable(&file, &error)])?;
    let mut renderer = Renderer::default();
    let mut chapter = chapter::read(&file, number, slug, &text, &mut renderer)?;
    let file = format!("guide/cards/{stem}.toml");
    match fs::read_to_string(folder.join("cards").join(format!("{stem}.toml"))) {
        Ok(text) => chapter.cards = cards::read(&file, &text, &mut renderer)?,
        // A chapter that is being written has none yet; the gates ask for them.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(vec![unreadable(&file, &error)]),
    }
    Ok(chapter)
}

/// Files in `cards/` that belong to no chapter.
fn orphans(folder: &Path) -> Vec<Problem> {
    let mut found = Vec::new();
    for name in names(&folder.join("cards")).unwrap_or_default() {
        let chapter = name
            .strip_suffix(".toml")
            .map(|stem| folder.join("chapters").join(format!("{stem}.md")));
        if !chapter.is_some_and(|chapter| chapter.exists()) {
            let file = format!("guide/cards/{name}");
            let mut problems = Problems::new(&file);
            problems.add(
                1,
                "no chapter belongs to this file; name it as its chapter, with `.toml` for `.md`",
            );
            found.extend(problems.into_found());
        }
    }
    found
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // Editors and file managers leave hidden files behind.
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn unreadable(file: &str, error: &io::Error) -> Problem {
    Problem {
        file: file.to_owned(),
        line: 1,
        message: format!("cannot be read ({error}); see that it is there and is UTF-8"),
    }
}
