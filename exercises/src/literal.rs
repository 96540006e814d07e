//! Python literals.

use std::fmt::Write as _;

/// `text` as a Python string literal.
pub(crate) fn text(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut literal = String::from(quote);
    for letter in text.chars() {
        match letter {
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            _ if letter == quote => literal.extend(['\\', quote]),
            _ if hidden(letter) => escape(letter, &mut literal),
            _ => literal.push(letter),
        }
    }
    literal.push(quote);
    literal
}

/// Whether a character would not be seen, or would change how its neighbours are seen.
fn hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn escape(letter: char, literal: &mut String) {
    let code = u32::from(letter);
    // Writing to a `String` cannot fail.
    let _ = match code {
        0..=0xff => write!(literal, "\\x{code:02x}"),
        0x100..=0xffff => write!(literal, "\\u{code:04x}"),
        _ => write!(literal, "\\U{code:08x}"),
    };
}

/// `number` as a Python float literal; `number` is finite.
pub(crate) fn float(number: f64) -> String {
    format!("{number:?}")
}

/// Puts `literal` where `{name}` stands in `template`, in brackets where it needs them: `-1` in
/// `{n} ** 2`.
pub(crate) fn insert(template: &str, name: &str, literal: &str) -> String {
    let mark = format!("{{{name}}}");
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(&mark) {
        filled.push_str(before);
        let left = filled.trim_end().chars().next_back();
        let right = after.trim_start().chars().next();
        let apart = left.is_none_or(|left| "([{,=:".contains(left))
            && right.is_none_or(|right| ")]},:".contains(right));
        let closed = literal.starts_with(['\'', '"', '(', '[', '{']);
        if apart || closed {
            filled.push_str(literal);
        } else {
            filled.extend(["(", literal, ")"]);
        }
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        assert_eq!(text("a"), "'a'");
        assert_eq!(text("it's"), "\"it's\"");
        assert_eq!(text("'\""), "'\\'\"'");
        assert_eq!(text("\\\n\r\t"), "'\\\\\\n\\r\\t'");
        assert_eq!(text("\0\u{85}\u{2028}é😀"), "'\\x00\\x85\\u2028é😀'");
    }

    #[test]
    fn floats_stay_floats() {
        assert_eq!(float(1.0), "1.0");
        assert_eq!(float(-0.25), "-0.25");
        assert_eq!(float(1e300), "1e300");
    }

    #[test]
    fn a_number_is_bracketed_where_an_operator_would_take_it_apart() {
        assert_eq!(insert("f({n}, {n})", "n", "-1"), "f(-1, -1)");
        assert_eq!(insert("{n} ** 2", "n", "-1"), "(-1) ** 2");
        assert_eq!(insert("{n}.real", "n", "1"), "(1).real");
        assert_eq!(insert("{s}.upper()", "s", "'a'"), "'a'.upper()");
        assert_eq!(insert("f(x={n}) + {m}", "n", "3"), "f(x=3) + {m}");
    }
}
