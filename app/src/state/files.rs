//! Files beside a program: what a run made of them, and what is kept.

use protocol::{FileContent, LeftFiles, RunFile};

/// Bytes of the texts that are kept of one cell over a reload. Browsers give a site some five million
/// for everything, and the learner's own code has to find room beside them.
pub const KEPT_LIMIT: usize = 100_000;

/// The files after a run that was given `base` and left `left`, by path.
pub fn merged(base: &[RunFile], left: &LeftFiles) -> Vec<RunFile> {
    let gone = |file: &&RunFile| {
        !left.deleted.contains(&file.path) && !left.changed.iter().any(|new| new.path == file.path)
    };
    let mut files: Vec<_> = base
        .iter()
        .filter(gone)
        .chain(&left.changed)
        .cloned()
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Those that can stand beside the files at `paths`, which the learner wrote.
pub fn beside(files: &[RunFile], paths: &[String]) -> Vec<RunFile> {
    let is_below = |path: &str, folder: &str| {
        let rest = path.strip_prefix(folder);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let fits = |file: &&RunFile| {
        let clashes = |path: &String| is_below(path, &file.path) || is_below(&file.path, path);
        !paths.iter().any(clashes)
    };
    files.iter().filter(fits).cloned().collect()
}

/// Those that are kept over a reload: texts, the small ones first, as far as there is room.
pub fn kept(files: &[RunFile]) -> Vec<RunFile> {
    let mut texts: Vec<_> = files
        .iter()
        .filter(|file| matches!(file.content, FileContent::Text(_)))
        .collect();
    texts.sort_by_key(|file| size(file));
    let mut sum = 0;
    let mut kept: Vec<_> = texts
        .into_iter()
        .take_while(|file| {
            sum += file.path.len() + size(file);
            sum <= KEPT_LIMIT
        })
        .cloned()
        .collect();
    kept.sort_by(|one, other| one.path.cmp(&other.path));
    kept
}

/// Bytes in a file.
pub fn size(file: &RunFile) -> usize {
    match &file.content {
        FileContent::Text(text) => text.len(),
        FileContent::Base64(text) => {
            text.len() / 4 * 3 - text.bytes().rev().take_while(|byte| *byte == b'=').count()
        }
    }
}

/// A number of bytes in the unit that fits.
pub fn size_in_words(bytes: usize) -> String {
    match bytes {
        1 => "1 byte".to_owned(),
        0 | 2..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{}.{} kB", bytes / 1_000, bytes % 1_000 / 100),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

/// The lines of a text, as a program that reads them one by one gets them.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(files: &[RunFile]) -> Vec<&str> {
        files.iter().map(|file| file.path.as_str()).collect()
    }

    fn binary(path: &str, base64: &str) -> RunFile {
        RunFile {
            path: path.into(),
            content: FileContent::Base64(base64.into()),
        }
    }

    #[test]
    fn a_run_adds_replaces_and_deletes() {
        let base = [
            RunFile::text("b", "old"),
            RunFile::text("c", "c"),
            RunFile::text("d", "d"),
        ];
        let left = LeftFiles {
            changed: vec![RunFile::text("b", "new"), RunFile::text("a", "a")],
            deleted: vec!["c".into(), "never-seen".into()],
            too_large: Vec::new(),
        };
        let files = merged(&base, &left);
        assert_eq!(paths(&files), ["a", "b", "d"]);
        assert_eq!(files[1], RunFile::text("b", "new"));
    }

    #[test]
    fn what_the_learner_wrote_goes_first() {
        let made = [
            RunFile::text("data.csv", ""),
            RunFile::text("out", ""),
            RunFile::text("shapes/x", ""),
            RunFile::text("free: 1?", ""),
            RunFile::text("shapes.txt", ""),
        ];
        let written = ["data.csv", "out/a.txt", "shapes"].map(str::to_owned);
        assert_eq!(paths(&beside(&made, &written)), ["free: 1?", "shapes.txt"]);
    }

    #[test]
    fn small_texts_are_kept() {
        let large = "x".repeat(KEPT_LIMIT);
        let files = [
            RunFile::text("large", large),
            binary("picture", "AAAA"),
            RunFile::text("small", "s"),
            RunFile::text("also", "ss"),
        ];
        assert_eq!(paths(&kept(&files)), ["also", "small"]);
    }

    #[test]
    fn sizes_are_of_bytes_and_in_a_unit_that_fits() {
        for (base64, bytes) in [("", 0), ("AA==", 1), ("AAA=", 2), ("AAAA", 3)] {
            assert_eq!(size(&binary("x", base64)), bytes);
        }
        assert_eq!(size(&RunFile::text("x", "é")), 2);
        for (bytes, words) in [
            (0, "0 bytes"),
            (1, "1 byte"),
            (999, "999 bytes"),
            (1_250, "1.2 kB"),
            (9_999_999, "9.9 MB"),
        ] {
            assert_eq!(size_in_words(bytes), words);
        }
    }

    #[test]
    fn a_line_break_at_the_end_begins_no_line() {
        assert_eq!(lines("Ada\n36\n"), ["Ada", "36"]);
        assert_eq!(lines("\nx"), ["", "x"]);
        assert!(lines("").is_empty());
    }
}
