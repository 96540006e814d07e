use std::collections::HashSet;

/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its `id`, unique among the texts of one [`Renderer`](crate::Renderer).
    pub id: String,
    /// Its text without markup.
    pub text: String,
    /// Its line in its text, counted from 1.
    pub line: usize,
}

/// Makes ids from headings and remembers those that are taken.
#[derive(Debug, Default)]
pub(crate) struct Ids(HashSet<String>);

impl Ids {
    /// An id for a heading with this text: its words in lower case, joined by hyphens.
    pub(crate) fn take(&mut self, text: &str) -> String {
        let mut id = String::new();
        for letter in text.chars() {
            if letter.is_alphanumeric() || letter == '_' {
                id.extend(letter.to_lowercase());
            } else if letter != '\'' && letter != '’' && !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        let stem = match id.trim_end_matches('-') {
            "" => "section",
            stem => stem,
        };
        let mut id = stem.to_owned();
        let mut number = 1;
        while !self.0.insert(id.clone()) {
            number += 1;
            id = format!("{stem}-{number}");
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use super::Ids;

    #[test]
    fn words_are_joined_by_hyphens() {
        let mut ids = Ids::default();
        assert_eq!(ids.take("What `super()` does"), "what-super-does");
        assert_eq!(ids.take("It doesn't: __slots__!"), "it-doesnt-__slots__");
        assert_eq!(ids.take("…"), "section");
    }

    #[test]
    fn an_id_is_given_once() {
        let mut ids = Ids::default();
        assert_eq!(ids.take("Traps"), "traps");
        assert_eq!(ids.take("Traps"), "traps-2");
        assert_eq!(ids.take("Traps 2"), "traps-2-2");
        assert_eq!(ids.take("Traps"), "traps-3");
    }
}
