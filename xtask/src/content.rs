//! What authors have written, as files of the site.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use contents::authors::{Library, Published};

use crate::{files::remove, project::Project, stage};

/// Names another folder that holds `guide/` and `exercises/content/`.
const FOLDER: &str = "REHEARSE_CONTENT";

/// The id by which the app finds the address of the contents; `app/src/config.rs` says the same.
const ID: &str = "contents-file";

/// The files, and what the head of the page says of them.
pub(crate) struct Content {
    /// Chapters, exercises, and the contents of all.
    pub(crate) files: Vec<Published>,
    /// Has the browser fetch the contents while the app is still on its way.
    pub(crate) head: String,
}

/// Reads what authors have written. `name` names a file by its stem and its text; all lie in `folder`.
pub(crate) fn files(
    project: &Project,
    folder: &str,
    name: impl Fn(&str, &str) -> String,
) -> Result<Content> {
    let site = read(project)?.site(folder, name)?;
    let head = format!(
        "<link id=\"{ID}\" rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"{folder}/{}\" />",
        site.contents.name
    );
    let mut files = site.chapters;
    files.push(site.contents);
    Ok(Content { files, head })
}

/// Puts the content into the built `site` in place of what it holds.
pub(crate) fn replace(project: &Project, site: &Path) -> Result<()> {
    let path = site.join("index.html");
    let page = fs::read_to_string(&path)
        .with_context(|| format!("there is no site in {}", site.display()))?;
    let content = files(project, stage::FOLDER, |stem, text| {
        stage::file_name(stem, "json", text.as_bytes(), true)
    })?;
    let page = with_head(&page, &content.head).context("the site names no contents")?;
    let folder = site.join(stage::FOLDER);
    for entry in fs::read_dir(&folder)?.flatten() {
        if is_content(&entry.file_name().to_string_lossy()) {
            remove(&entry.path())?;
        }
    }
    for file in &content.files {
        fs::write(folder.join(&file.name), &file.text)?;
    }
    fs::write(path, page)?;
    project
        .console
        .note(&format!("{} files of content", content.files.len()));
    Ok(())
}

/// The page with another element that names the contents.
fn with_head(page: &str, head: &str) -> Option<String> {
    let (before, rest) = page.split_once(&format!("<link id=\"{ID}\""))?;
    let (_, behind) = rest.split_once('>')?;
    Some(format!("{before}{head}{behind}"))
}

/// Whether a file of the site is made from what authors write.
fn is_content(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == "json")
        && ["contents-", "chapter-", "exercises-"]
            .iter()
            .any(|stem| name.starts_with(stem))
}

/// Reads what authors have written, or says what they have to mend.
pub(crate) fn read(project: &Project) -> Result<Library> {
    let root = env::var_os(FOLDER).map_or_else(|| project.root.clone(), PathBuf::from);
    match Library::read(&root) {
        Ok(library) => Ok(library),
        Err(problems) => bail!("the content has to be mended:\n{}", problems.join("\n")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contents_are_named_anew() {
        let page = "<head><link id=\"contents-file\" href=\"a.json\" /><title>T</title></head>";
        let head = "<link id=\"contents-file\" href=\"b.json\" />";
        let expected = page.replace("a.json", "b.json");
        assert_eq!(with_head(page, head), Some(expected));
        assert_eq!(with_head("<head></head>", head), None);
    }

    #[test]
    fn content_is_told_from_other_files() {
        assert!(is_content("chapter-mro-0123abcd.json"));
        assert!(is_content("contents-0123abcd.json"));
        assert!(!is_content("editor-0123abcd.js"));
        assert!(!is_content("manifest.json"));
    }
}
