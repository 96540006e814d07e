use pulldown_cmark::{
    CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

use crate::{
    heading::{Heading, Ids},
    link::Link,
};

/// What authors may use beyond plain Markdown.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES;

/// HTML, and what the project wants to know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The HTML.
    pub html: String,
    /// Its headings in order.
    pub headings: Vec<Heading>,
    /// Targets of its links in order, as authors write them; see [`Link::parse`].
    pub links: Vec<String>,
}

/// Renders the texts of one page: no two of their headings get the same id.
#[derive(Debug, Default)]
pub struct Renderer {
    ids: Ids,
}

impl Renderer {
    /// Renders the next text of the page.
    pub fn render(&mut self, markdown: &str) -> Rendered {
        let mut events: Vec<Event<'_>> = Vec::new();
        let mut headings = Vec::new();
        let mut links = Vec::new();
        // Where the start of the open heading stands in `events`, and the text gathered since.
        let mut open: Option<(usize, String)> = None;
        for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
            if let (Some((_, text)), Event::Text(piece) | Event::Code(piece)) = (&mut open, &event)
            {
                text.push_str(piece);
            }
            match event {
                Event::Start(Tag::Heading { .. }) => {
                    open = Some((events.len(), String::new()));
                    events.push(event);
                }
                Event::End(TagEnd::Heading(level)) => {
                    if let Some((start, text)) = open.take() {
                        let heading = Heading {
                            level: level as u8,
                            id: self.ids.take(&text),
                            text,
                            line: line(markdown, range.start),
                        };
                        events[start] = Event::Start(with_id(level, &heading.id));
                        headings.push(heading);
                    }
                    events.push(event);
                }
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    let href = Link::parse(&dest_url).href();
                    links.push(dest_url.into_string());
                    events.push(Event::Start(Tag::Link {
                        link_type,
                        dest_url: href.into(),
                        title,
                        id,
                    }));
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    // Only the language: the rest of the line is for the project.
                    let language = info.split_whitespace().next().unwrap_or_default();
                    events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
                        CowStr::from(language.to_owned()),
                    ))));
                }
                Event::Start(Tag::Table(_)) => {
                    events.push(Event::Html(TABLE.into()));
                    events.push(event);
                }
                Event::End(TagEnd::Table) => {
                    events.push(event);
                    events.push(Event::Html("</div>\n".into()));
                }
                Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
                Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
                Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
                event => events.push(event),
            }
        }
        let mut html = String::with_capacity(markdown.len() * 3 / 2);
        html::push_html(&mut html, events.into_iter());
        Rendered {
            html,
            headings,
            links,
        }
    }
}

/// The line on which a byte of a text stands, counted from 1.
pub(crate) fn line(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

/// A wide table scrolls by itself, also with the keyboard.
const TABLE: &str = r#"<div class="table" role="region" tabindex="0" aria-label="Table">"#;

fn with_id(level: HeadingLevel, id: &str) -> Tag<'static> {
    Tag::Heading {
        level,
        id: Some(CowStr::from(id.to_owned())),
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}
