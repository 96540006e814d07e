use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::render::{OPTIONS, line};

/// A fenced code block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fence {
    /// Bytes of the text that it takes up, with its fences.
    pub range: Range<usize>,
    /// Line of its opening fence in the text, counted from 1.
    pub line: usize,
    /// Whether it stands inside a list or a quotation.
    pub nested: bool,
    /// What stands behind the opening fence.
    pub info: String,
    /// What stands between the fences.
    pub text: String,
}

/// The fenced code blocks of a text, in order.
pub fn fences(markdown: &str) -> Vec<Fence> {
    let mut fences: Vec<Fence> = Vec::new();
    let mut depth = 0_usize;
    let mut open = false;
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                open = true;
                fences.push(Fence {
                    line: line(markdown, range.start),
                    nested: depth > 0,
                    range,
                    info: info.into_string(),
                    text: String::new(),
                });
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(end) => {
                depth -= 1;
                if end == TagEnd::CodeBlock {
                    open = false;
                }
            }
            Event::Text(text) if open => {
                if let Some(fence) = fences.last_mut() {
                    fence.text.push_str(&text);
                }
            }
            _ => {}
        }
    }
    fences
}

#[cfg(test)]
mod tests {
    use super::fences;

    #[test]
    fn fences_are_found_with_their_place() {
        let text = "A\n\n```python run x\nprint(1)\n\nprint(2)\n```\n\n````\n```\n````\n\n- ```\n  nested\n  ```\n";
        let found = fences(text);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].info, "python run x");
        assert_eq!(found[0].text, "print(1)\n\nprint(2)\n");
        assert_eq!(found[0].line, 3);
        assert!(text[found[0].range.clone()].starts_with("```python"));
        assert!(text[found[0].range.clone()].trim_end().ends_with("```"));
        assert_eq!(found[1].text, "```\n");
        assert_eq!(found[1].line, 9);
        assert!(found[2].nested && !found[1].nested);
        assert_eq!(found[2].text, "nested\n");
    }

    #[test]
    fn indented_code_is_no_fence() {
        assert_eq!(fences("    print(1)\n"), []);
    }
}
