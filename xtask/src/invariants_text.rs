//! The invariants that are about the text of files.

use std::{
    fs,
    path::{Component, Path},
};

use anyhow::Result;

use crate::invariants::sources;

/// A file that does one thing has fewer lines than this.
const MOST_LINES: usize = 400;

/// Source files that are too long. Tests may be as long as they have cases.
pub(crate) fn long_files(root: &Path) -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for file in sources(root)? {
        let extension = file
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        if !matches!(extension, "rs" | "js" | "mjs" | "css") || is_test(&file) {
            continue;
        }
        let lines = lines_without_tests(&fs::read_to_string(root.join(&file))?);
        if lines > MOST_LINES {
            broken.push(format!(
                "{} has {lines}: split it by feature",
                file.display()
            ));
        }
    }
    Ok(broken)
}

fn is_test(file: &Path) -> bool {
    let folder = file
        .components()
        .any(|part| part == Component::Normal("tests".as_ref()));
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    folder || stem == "tests" || stem.ends_with("_tests")
}

fn lines_without_tests(source: &str) -> usize {
    let code = source
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or(source);
    code.lines().count()
}

/// Files that name the host of a package registry: every machine has its own idea of where packages
/// come from.
pub(crate) fn host_names(root: &Path) -> Result<Vec<String>> {
    // In two parts each, or this file would break its own rule.
    let hosts = [
        ("registry.npm", "js.org"),
        ("index.crates", ".io"),
        ("static.crates", ".io"),
        ("static.rust-lang", ".org"),
        ("deb.debian", ".org"),
        ("security.debian", ".org"),
        ("snapshot.debian", ".org"),
        ("files.pythonhosted", ".org"),
    ]
    .map(|(one, two)| format!("{one}{two}"));
    lines_with(root, |line| {
        hosts.iter().any(|host| line.contains(host.as_str()))
    })
}

/// Files with paths that exist on one machine only.
pub(crate) fn machine_paths(root: &Path) -> Result<Vec<String>> {
    let paths = [concat!("/ro", "ot/"), concat!("/wo", "rk/")];
    lines_with(root, |line| {
        paths.iter().any(|path| {
            line.match_indices(path).any(|(at, _)| {
                // Within a longer path or an address it is something else.
                let before = line[..at].chars().next_back();
                before
                    .is_none_or(|letter| !letter.is_alphanumeric() && !"/._-~})>".contains(letter))
            })
        })
    })
}

/// Entries of package-lock.json that say where they were fetched from.
pub(crate) fn resolved_addresses(root: &Path) -> Result<Vec<String>> {
    let lock = fs::read_to_string(root.join("package-lock.json"))?;
    let count = lock
        .lines()
        .filter(|line| line.trim().starts_with("\"resolved\":"))
        .count();
    let remedy =
        "write it anew with `npm install --package-lock-only --omit-lockfile-registry-resolved`";
    Ok((count > 0)
        .then(|| format!("{count} entries have \"resolved\": {remedy}"))
        .into_iter()
        .collect())
}

fn lines_with(root: &Path, has: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in sources(root)? {
        let content = fs::read(root.join(&file))?;
        // Pictures and the like hold no lines.
        let Ok(text) = String::from_utf8(content) else {
            continue;
        };
        for (index, line) in text.lines().enumerate() {
            if has(line) {
                found.push(format!("{}:{}", file.display(), index + 1));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        root
    }

    #[test]
    fn long_files_are_found_but_not_long_tests() {
        let long = "x\n".repeat(MOST_LINES + 1);
        let tested = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{\n{long}}}\n");
        let root = checkout(&[
            ("app/src/long.rs", &long),
            ("app/style/long.css", &long),
            ("app/src/long.py", &long),
            ("app/src/state_tests.rs", &long),
            ("app/src/tested.rs", &tested),
            ("tests/e2e/run.mjs", &long),
            ("node_modules/x/long.js", &long),
        ]);
        let broken = long_files(root.path()).unwrap();
        assert_eq!(broken.len(), 2, "{broken:?}");
    }

    #[test]
    fn hosts_and_paths_are_found_with_their_line() {
        let host = format!("a\nsee {}.io\n", "index.crates");
        let root = checkout(&[("README.md", &host), ("a.md", "the index of crates")]);
        assert_eq!(host_names(root.path()).unwrap(), ["README.md:2"]);
        let path = format!("cd {}main\n", concat!("/wo", "rk/"));
        let other = format!(
            "home{}x, ../..{}y\n",
            concat!("/wo", "rk/"),
            concat!("/wo", "rk/")
        );
        let root = checkout(&[("a.sh", &path), ("b.sh", &other)]);
        assert_eq!(machine_paths(root.path()).unwrap(), ["a.sh:1"]);
    }

    #[test]
    fn addresses_in_the_lock_are_found() {
        let root = checkout(&[("package-lock.json", "{\n \"resolved\": \"x\"\n}")]);
        assert_eq!(resolved_addresses(root.path()).unwrap().len(), 1);
    }
}
