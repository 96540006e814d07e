//! Counts in words.

/// "3 of 5 checks passed", for the verdicts' heading and for screen readers.
pub fn checks(passed: usize, all: usize) -> String {
    match (passed, all) {
        (1, 1) => "The check passed".to_owned(),
        (0, 1) => "The check failed".to_owned(),
        (passed, all) if passed == all => format!("All {all} checks passed"),
        (passed, all) => format!("{passed} of {all} checks passed"),
    }
}

/// A remark in lower case as a sentence.
pub fn sentence(remark: &str) -> String {
    let mut letters = remark.chars();
    // Remarks are our own and English; the tables of all capitals need not be downloaded for them.
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let end = if remark.ends_with(['.', '?', '!', ':']) {
        ""
    } else {
        "."
    };
    first
        .into_iter()
        .chain(letters)
        .chain(end.chars())
        .collect()
}

/// "1 minute", "10 minutes".
pub fn minutes(count: u16) -> String {
    if count == 1 {
        "1 minute".to_owned()
    } else {
        format!("{count} minutes")
    }
}

/// What a difficulty from 1 to 5 is called.
pub fn difficulty(level: u8) -> &'static str {
    match level {
        0 | 1 => "warm-up",
        2 => "easy",
        3 => "medium",
        4 => "hard",
        _ => "senior",
    }
}

/// Bytes as "1.2 MB".
pub fn megabytes(bytes: u64) -> String {
    let tenths = bytes / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_in_words() {
        assert_eq!(checks(3, 5), "3 of 5 checks passed");
        assert_eq!(checks(5, 5), "All 5 checks passed");
        assert_eq!(sentence("gave 3, not 4"), "Gave 3, not 4.");
        assert_eq!(minutes(1), "1 minute");
        assert_eq!(megabytes(4_512_345), "4.5 MB");
    }
}
