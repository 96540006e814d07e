//! What people read of HTML and Markdown.

/// The text of `html` without its markup.
pub fn visible(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            _ => text.push(letter),
        }
    }
    // The ampersand last, or `&amp;lt;` would turn into a bracket.
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (escaped, plain)| text.replace(escaped, plain))
}

/// The words of a Markdown or plain text, one space between two.
pub fn plain(text: &str) -> String {
    let bare = text.replace(['`', '*'], "");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the links in `html` lead.
pub fn links(html: &str) -> Vec<String> {
    let links = html
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    links.map(|link| link.replace("&amp;", "&")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_not_read() {
        assert_eq!(
            visible("<p>a <code>&lt;b&gt;</code> &amp;amp;</p>"),
            "a <b> &amp;"
        );
        assert_eq!(plain("a `b`,\n *c*"), "a b, c");
        assert_eq!(links("<a href=\"#/x?a=1&amp;b\">x</a>"), ["#/x?a=1&b"]);
    }
}
