//! Printed text, in blocks that can be drawn one by one.

use std::rc::Rc;

use protocol::Stream;

/// Lines of a full block. The style sheet knows this number: it gives blocks that are out of sight
/// their height.
pub const BLOCK_LINES: usize = 200;

/// Bytes after which a line without an end goes on in the next block.
const BLOCK_BYTES: usize = 16 * 1024;

/// What a text was written by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
    /// The learner, when asked for input.
    Typed,
}

impl From<Stream> for Ink {
    fn from(stream: Stream) -> Self {
        match stream {
            Stream::Stdout => Self::Out,
            Stream::Stderr => Self::Err,
        }
    }
}

/// Text in one ink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Who wrote it.
    pub ink: Ink,
    /// What was written.
    pub text: String,
}

/// Some lines.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// The text, in order.
    pub spans: Vec<Span>,
    /// Line breaks in it.
    lines: usize,
    bytes: usize,
}

impl Block {
    /// Whether it takes no more: it has exactly [`BLOCK_LINES`] lines.
    pub fn is_full(&self) -> bool {
        self.lines >= BLOCK_LINES
    }

    fn is_closed(&self) -> bool {
        self.is_full() || self.bytes >= BLOCK_BYTES
    }

    fn push(&mut self, ink: Ink, text: &str) {
        self.lines += text.matches('\n').count();
        self.bytes += text.len();
        match self.spans.last_mut() {
            Some(last) if last.ink == ink => last.text.push_str(text),
            _ => self.spans.push(Span {
                ink,
                text: text.to_owned(),
            }),
        }
    }

    /// How much of `text` still fits: at least something of it.
    fn room(&self, text: &str) -> usize {
        let lines = BLOCK_LINES - self.lines;
        let by_lines = text
            .match_indices('\n')
            .nth(lines - 1)
            .map_or(text.len(), |(at, _)| at + 1);
        let by_bytes = BLOCK_BYTES - self.bytes;
        if by_lines <= by_bytes {
            return by_lines;
        }
        let fits = text.floor_char_boundary(by_bytes);
        // Full lines if there is one that fits, else a part of a line.
        match text[..fits].rfind('\n') {
            Some(at) => at + 1,
            None if fits == 0 => text.chars().next().map_or(0, char::len_utf8),
            None => fits,
        }
    }
}

/// All that was printed. Blocks that are done are never touched again, so that they are not drawn
/// again either.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Console {
    blocks: Vec<Rc<Block>>,
}

impl Console {
    /// The blocks, in order.
    pub fn blocks(&self) -> &[Rc<Block>] {
        &self.blocks
    }

    /// Whether nothing was printed.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// All of the text.
    pub fn text(&self) -> String {
        self.blocks
            .iter()
            .flat_map(|block| &block.spans)
            .map(|span| span.text.as_str())
            .collect()
    }

    /// Whether what follows begins a line.
    pub fn at_line_start(&self) -> bool {
        let last = self.blocks.last().and_then(|block| block.spans.last());
        last.is_none_or(|span| span.text.ends_with('\n'))
    }

    /// Adds text at the end.
    pub fn push(&mut self, ink: Ink, mut text: &str) {
        while !text.is_empty() {
            if self.blocks.last().is_none_or(|block| block.is_closed()) {
                self.blocks.push(Rc::default());
            }
            let Some(block) = self.blocks.last_mut() else {
                return;
            };
            let (head, tail) = text.split_at(block.room(text));
            Rc::make_mut(block).push(ink, head);
            text = tail;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn console(pieces: &[(Ink, &str)]) -> Console {
        let mut console = Console::default();
        for (ink, text) in pieces {
            console.push(*ink, text);
        }
        console
    }

    #[test]
    fn text_of_one_ink_is_one_span() {
        let console = console(&[(Ink::Out, "a"), (Ink::Out, "b\n"), (Ink::Err, "c\n")]);
        assert_eq!(console.blocks().len(), 1);
        let spans = &console.blocks()[0].spans;
        assert_eq!(spans.len(), 2);
        assert_eq!(spans[0].text, "ab\n");
    }

    #[test]
    fn many_lines_are_cut_into_full_blocks() {
        let text = "a line\n".repeat(1_050);
        let console = console(&[(Ink::Out, &text)]);
        assert_eq!(console.blocks().len(), 6);
        assert!(console.blocks()[..5].iter().all(|block| block.is_full()));
        assert_eq!(console.text(), text);
    }

    #[test]
    fn done_blocks_are_not_touched_again() {
        let mut console = console(&[(Ink::Out, &"x\n".repeat(BLOCK_LINES))]);
        let first = console.blocks()[0].clone();
        console.push(Ink::Out, "y");
        assert!(Rc::ptr_eq(&first, &console.blocks()[0]));
    }

    #[test]
    fn a_line_without_end_goes_on_in_other_blocks() {
        let text = "ä".repeat(BLOCK_BYTES);
        let mut console = Console::default();
        for piece in [&text[..2], &text[2..]] {
            console.push(Ink::Out, piece);
        }
        assert_eq!(console.text(), text);
        assert!(console.blocks().len() > 1);
        let three = "€".repeat(BLOCK_BYTES);
        let mut console = Console::default();
        console.push(Ink::Err, &three);
        assert_eq!(console.text(), three);
    }

    #[test]
    fn knows_where_a_line_starts() {
        assert!(console(&[]).at_line_start());
        assert!(console(&[(Ink::Out, "a\n")]).at_line_start());
        assert!(!console(&[(Ink::Out, "a\nb")]).at_line_start());
    }
}
