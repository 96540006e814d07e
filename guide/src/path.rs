//! Names of the files that stand beside a program: those of authors and those of learners.

/// The program itself.
pub const MAIN: &str = "main.py";

/// Characters of the longest path.
const LONGEST: usize = 100;

/// Says in words why `path` cannot be the path of a file beside the program and the files `others`.
///
/// # Errors
/// What is wrong, and what to do.
pub fn check_path<'a>(path: &str, others: impl IntoIterator<Item = &'a str>) -> Result<(), String> {
    if path.trim().is_empty() {
        return Err("Give the file a name, such as `shapes.py` or `data/prices.csv`.".to_owned());
    }
    if path.starts_with('/') {
        return Err(
            "Names begin at the folder of `main.py`: leave out the slash in front.".to_owned(),
        );
    }
    if path.contains('\\') {
        return Err("Folders are separated by `/`, not by a backslash.".to_owned());
    }
    if path
        .split('/')
        .any(|part| matches!(part.trim(), "" | "." | "..") || part.trim() != part)
    {
        return Err(
            "Every part of the name has to be a name: not empty, not `.` or `..`, without spaces around it."
                .to_owned(),
        );
    }
    if path.contains(|letter: char| letter.is_control() || "\"'`<>|?*:".contains(letter)) {
        return Err(
            "Use letters, digits, hyphens, dots and underscores; other signs mean something else elsewhere."
                .to_owned(),
        );
    }
    if path.chars().count() > LONGEST {
        return Err(format!("Use at most {LONGEST} characters."));
    }
    for other in std::iter::once(MAIN).chain(others) {
        if path == other {
            return Err(if other == MAIN {
                "`main.py` is the program itself: choose another name.".to_owned()
            } else {
                format!("There is a file `{path}` already.")
            });
        }
        if is_below(path, other) {
            return Err(format!("`{other}` is a file, so nothing can lie in it."));
        }
        if is_below(other, path) {
            return Err(format!("`{path}` is a folder: `{other}` lies in it."));
        }
    }
    Ok(())
}

/// Whether `path` would lie in `folder`.
fn is_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::check_path;

    const OTHERS: [&str; 2] = ["data.csv", "shapes/circle.py"];

    #[test]
    fn ordinary_names_are_taken() {
        for path in [
            "a.py",
            "shapes/__init__.py",
            "données/2024 été.txt",
            "README",
            ".env",
            "main.python",
            "data.csv.bak",
        ] {
            assert_eq!(check_path(path, OTHERS), Ok(()), "{path}");
        }
    }

    #[test]
    fn others_are_refused_with_a_reason() {
        for (path, reason) in [
            ("", "a name"),
            ("  ", "a name"),
            ("/etc/passwd", "slash in front"),
            ("a\\b.py", "backslash"),
            ("../a.py", "`..`"),
            ("a/../b.py", "`..`"),
            ("./a.py", "`.`"),
            ("a//b.py", "not empty"),
            ("a/", "not empty"),
            ("a /b", "spaces"),
            ("a\nb", "other signs"),
            ("a:b", "other signs"),
            ("main.py", "the program itself"),
            ("main.py/a", "is a file"),
            ("data.csv", "already"),
            ("data.csv/a", "is a file"),
            ("shapes", "is a folder"),
        ] {
            let told = check_path(path, OTHERS).unwrap_err();
            assert!(told.contains(reason), "{path}: {told}");
        }
        assert!(check_path(&"a".repeat(101), OTHERS).is_err());
    }
}
