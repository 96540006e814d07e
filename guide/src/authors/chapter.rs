use prose::{Fence, Renderer, fences};
use serde::Deserialize;

use super::problem::{Problem, Problems};
use crate::{Block, Chapter, ExampleFile, Heading, Html, check_path};

/// The head of a chapter's file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    summary: String,
    part: String,
}

/// What a fenced block means.
enum Meaning<'a> {
    Example(&'a str),
    File(&'a str),
    Output,
    Exercise,
    Shown,
    Wrong(String),
}

/// Number and slug of a file such as `10_decorators.md`.
pub(super) fn number_and_slug(stem: &str) -> Option<(u32, &str)> {
    let (number, slug) = stem.split_once('_')?;
    let plain =
        |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    (number.len() == 2 && !slug.is_empty() && slug.bytes().all(plain))
        .then(|| Some((number.parse().ok()?, slug)))?
}

/// Reads the text of a chapter; its cards are left for others to add.
pub(super) fn read(
    file: &str,
    number: u32,
    slug: &str,
    text: &str,
    renderer: &mut Renderer,
) -> Result<Chapter, Vec<Problem>> {
    let mut problems = Problems::new(file);
    let Some((front, body)) = text
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
    else {
        problems.add(
            1,
            "the front matter is missing; start the file with a line `+++`, then title, summary \
             and part, then a line `+++`",
        );
        return Err(problems.into_found());
    };
    let front: FrontMatter = match toml::from_str(front) {
        Ok(front) => front,
        Err(error) => {
            problems.add_toml(
                front,
                2,
                &error,
                "front matter has title, summary and part, each a text",
            );
            return Err(problems.into_found());
        }
    };
    for (name, value) in [
        ("title", &front.title),
        ("summary", &front.summary),
        ("part", &front.part),
    ] {
        if value.trim().is_empty() {
            problems.add(1, format!("`{name}` is empty; write it"));
        }
    }
    let mut reader = Reader {
        body,
        lines_before: text[..text.len() - body.len()].matches('\n').count(),
        renderer,
        blocks: Vec::new(),
        outline: Vec::new(),
        problems,
    };
    reader.read();
    let chapter = Chapter {
        number,
        slug: slug.to_owned(),
        title: front.title,
        summary: front.summary,
        part: front.part,
        blocks: reader.blocks,
        outline: reader.outline,
        cards: Vec::new(),
    };
    reader.problems.or(chapter)
}

struct Reader<'a> {
    body: &'a str,
    lines_before: usize,
    renderer: &'a mut Renderer,
    blocks: Vec<Block>,
    outline: Vec<Heading>,
    problems: Problems<'a>,
}

impl Reader<'_> {
    fn read(&mut self) {
        let mut end_of_last = 0;
        // The example whose output has to come next: its line and name.
        let mut open: Option<(usize, String)> = None;
        for fence in fences(self.body) {
            let line = self.lines_before + fence.line;
            let meaning = meaning(&fence);
            if let Meaning::Wrong(message) = meaning {
                self.problems.add(line, message);
                continue;
            }
            if matches!(meaning, Meaning::Shown) {
                continue;
            }
            let between = end_of_last..fence.range.start;
            end_of_last = fence.range.end;
            let follows = self.body[between.clone()].trim().is_empty();
            if !matches!(meaning, Meaning::Output | Meaning::File(_)) || !follows {
                self.close(open.take());
            }
            self.prose(between);
            match meaning {
                Meaning::Example(name) => {
                    self.example(line, name, fence.text.clone());
                    open = Some((line, name.to_owned()));
                }
                Meaning::File(path) => self.file(line, path, fence.text.clone(), open.is_some()),
                Meaning::Output => {
                    let took = open.take().is_some();
                    match self.blocks.last_mut() {
                        Some(Block::Example { output, .. }) if took => {
                            output.clone_from(&fence.text);
                        }
                        _ => self.problems.add(
                            line,
                            "an `output` block belongs right behind its example; move it there, or \
                             use another word than `output` if the text is only shown",
                        ),
                    }
                }
                _ => self.exercise(line, &fence),
            }
        }
        self.close(open);
        self.prose(end_of_last..self.body.len());
    }

    /// Notes that no output follows the example that is still open.
    fn close(&mut self, open: Option<(usize, String)>) {
        if let Some((line, name)) = open {
            self.problems.add(
                line,
                format!(
                    "the example `{name}` has no `output` block; put one right behind it, with \
                     exactly what it prints (it may be empty)"
                ),
            );
        }
    }

    fn prose(&mut self, range: std::ops::Range<usize>) {
        let line = self.lines_before + self.body[..range.start].matches('\n').count();
        let text = &self.body[range];
        if text.trim().is_empty() {
            return;
        }
        let rendered = self.renderer.render(text);
        for heading in rendered.headings {
            if heading.level == 1 {
                self.problems.add(
                    line + heading.line,
                    format!(
                        "`# {}` is a heading of level 1, which is the chapter's title; start with `##`",
                        heading.text
                    ),
                );
            }
            self.outline.push(Heading {
                level: heading.level,
                id: heading.id,
                text: heading.text,
            });
        }
        self.blocks.push(Block::Prose(Html(rendered.html)));
    }

    fn example(&mut self, line: usize, new: &str, source: String) {
        let taken = self
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Example { name, .. } if name == new));
        if taken {
            self.problems.add(
                line,
                format!("this chapter has an example `{new}` already; give this one another name"),
            );
        }
        self.blocks.push(Block::Example {
            name: new.to_owned(),
            source,
            files: Vec::new(),
            output: String::new(),
        });
    }

    /// Adds a file to the example that is `open`.
    fn file(&mut self, line: usize, path: &str, text: String, open: bool) {
        let Some(Block::Example { files, .. }) = self.blocks.last_mut().filter(|_| open) else {
            self.problems.add(
                line,
                "a `file` block belongs between its example and the example's `output`; move it \
                 there, or use another word than `file` if the text is only shown",
            );
            return;
        };
        if let Err(wrong) = check_path(path, files.iter().map(|file| file.path.as_str())) {
            self.problems.add(line, format!("`file {path}`: {wrong}"));
        }
        files.push(ExampleFile {
            path: path.to_owned(),
            text,
        });
    }

    fn exercise(&mut self, line: usize, fence: &Fence) {
        let slug = fence.text.trim();
        if slug.is_empty()
            || !slug
                .bytes()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
        {
            self.problems.add(
                line,
                "an `exercise` block holds the slug of one exercise of this chapter, such as \
                 `memoize`; link to those of other chapters in the text",
            );
        }
        self.blocks.push(Block::Exercise {
            slug: slug.to_owned(),
        });
    }
}

fn meaning(fence: &Fence) -> Meaning<'_> {
    let words: Vec<_> = fence.info.split_whitespace().collect();
    let meaning = match words[..] {
        ["python", "run", name] if is_name(name) => Meaning::Example(name),
        ["file", path] => Meaning::File(path),
        ["output"] => Meaning::Output,
        ["exercise"] => Meaning::Exercise,
        ["python", ..] if words.len() > 1 => Meaning::Wrong(format!(
            "`{}` is not understood; an example that runs is ```python run a-name```, with a name \
             of lower-case letters, digits and hyphens, and one that is only shown ```python```",
            fence.info
        )),
        ["file", ..] => Meaning::Wrong(format!(
            "`{}` is not understood; a file beside an example is ```file PATH```, with a path \
             without spaces",
            fence.info
        )),
        ["output" | "exercise", ..] => Meaning::Wrong(format!(
            "`{}` is not understood; nothing comes behind `{}`",
            fence.info, words[0]
        )),
        _ => Meaning::Shown,
    };
    if fence.nested && !matches!(meaning, Meaning::Shown) {
        return Meaning::Wrong(format!(
            "a block `{}` cannot stand in a list or a quotation; move it out, to the left margin",
            fence.info
        ));
    }
    meaning
}

fn is_name(name: &str) -> bool {
    name.bytes()
        .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-')
}
