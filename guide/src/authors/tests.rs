//! What an author is told when a file is not as it should be.

#![allow(clippy::panic, reason = "helpers of tests fail by it")]

use prose::Renderer;

use super::{cards, chapter};
use crate::{Block, Chapter, ExampleFile, Html};

const FRONT: &str = "+++\ntitle = \"T\"\nsummary = \"S\"\npart = \"P\"\n+++\n";

fn read(body: &str) -> Result<Chapter, String> {
    read_whole(&format!("{FRONT}{body}"))
}

fn read_whole(text: &str) -> Result<Chapter, String> {
    chapter::read("c.md", 10, "decorators", text, &mut Renderer::default()).map_err(|problems| {
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        lines.join("\n")
    })
}

/// Asserts that the author is sent to this line and told this.
fn refused(body: &str, line: usize, told: &str) {
    let Err(message) = read(body) else {
        panic!("not refused: {body}");
    };
    assert!(message.starts_with(&format!("c.md:{line}: ")), "{message}");
    assert!(message.contains(told), "{message}");
}

#[test]
fn a_chapter_is_read() {
    let chapter = read(
        "\n## One\n\nText\n\n```python run a-1\nprint(1)\n```\n\n```output\n1\n```\n\n```python\nshown\n```\n\n```exercise\nmemoize\n```\n\n## One\n",
    )
    .unwrap();
    assert_eq!((chapter.title.as_str(), chapter.part.as_str()), ("T", "P"));
    assert_eq!(chapter.blocks.len(), 5);
    assert_eq!(
        chapter.blocks[1],
        Block::Example {
            name: "a-1".into(),
            source: "print(1)\n".into(),
            files: Vec::new(),
            output: "1\n".into()
        }
    );
    assert_eq!(
        chapter.blocks[2],
        Block::Prose(Html(
            "<pre><code class=\"language-python\">shown\n</code></pre>\n".into()
        ))
    );
    assert_eq!(
        chapter.blocks[3],
        Block::Exercise {
            slug: "memoize".into()
        }
    );
    let ids: Vec<_> = chapter
        .outline
        .iter()
        .map(|heading| heading.id.as_str())
        .collect();
    assert_eq!(ids, ["one", "one-2"]);
}

#[test]
fn an_example_may_print_nothing() {
    let chapter = read("```python run quiet\npass\n```\n```output\n```\n").unwrap();
    assert_eq!(chapter.blocks.len(), 1);
}

#[test]
fn examples_need_their_output() {
    refused(
        "\n```python run x\n1\n```\n\nText\n",
        7,
        "`x` has no `output` block",
    );
    refused(
        "```python run x\n1\n```\n\nText\n\n```output\n1\n```\n",
        6,
        "`x` has no `output` block",
    );
    refused("```output\n1\n```\n", 6, "right behind its example");
}

#[test]
fn an_example_may_have_files_beside_it() {
    let chapter = read(
        "```python run x\nimport shapes\n```\n\n```file shapes/__init__.py\nside = 2\n```\n\n```file data.csv\n```\n```output\n```\n",
    )
    .unwrap();
    let [Block::Example { files, .. }] = &chapter.blocks[..] else {
        panic!("one example: {:?}", chapter.blocks);
    };
    let file = |path: &str, text: &str| ExampleFile {
        path: path.into(),
        text: text.into(),
    };
    assert_eq!(
        files,
        &[
            file("shapes/__init__.py", "side = 2\n"),
            file("data.csv", "")
        ]
    );
}

#[test]
fn files_belong_to_an_example_and_have_a_name_of_their_own() {
    refused("```file a.py\n```\n", 6, "between its example and");
    let example = "```python run x\n```\n";
    let output = "```output\n```\n";
    refused(
        &format!("{example}{output}```file a.py\n```\n"),
        10,
        "between its example and",
    );
    let file = "```file a.py\n```\n";
    refused(&format!("{example}{file}{file}{output}"), 10, "already");
    refused(
        &format!("{example}```file ../a.py\n```\n{output}"),
        8,
        "`..`",
    );
    refused(
        &format!("{example}```file main.py\n```\n{output}"),
        8,
        "the program itself",
    );
    refused(
        &format!("{example}```file a b.py\n```\n{output}"),
        8,
        "is not understood",
    );
}

#[test]
fn examples_have_names_of_their_own() {
    let example = "```python run x\n```\n```output\n```\n";
    refused(&format!("{example}{example}"), 10, "already");
    refused("```python run\n```\n", 6, "is not understood");
    refused("```python run Big Name\n```\n", 6, "is not understood");
}

#[test]
fn blocks_stand_at_the_margin() {
    refused(
        "- ```python run x\n  1\n  ```\n",
        6,
        "cannot stand in a list",
    );
}

#[test]
fn an_exercise_is_a_bare_slug() {
    refused(
        "```exercise\ndecorators/memoize\n```\n",
        6,
        "slug of one exercise",
    );
}

#[test]
fn headings_start_at_level_2() {
    refused("Text\n\n# Top\n", 8, "start with `##`");
}

#[test]
fn front_matter_is_checked() {
    let told = |text| read_whole(text).unwrap_err();
    assert!(told("## No\n").starts_with("c.md:1: the front matter is missing"));
    let message = told("+++\ntitle = \"T\"\nsumary = \"S\"\npart = \"P\"\n+++\n");
    assert!(
        message.starts_with("c.md:3: unknown field `sumary`"),
        "{message}"
    );
    assert!(told("+++\ntitle = \"T\"\npart = \"P\"\n+++\n").contains("missing field `summary`"));
    assert!(
        told("+++\ntitle = \"T\"\nsummary = \"\"\npart = \"P\"\n+++\n")
            .contains("`summary` is empty")
    );
}

#[test]
fn files_are_named_by_number_and_slug() {
    assert_eq!(chapter::number_and_slug("07_mro"), Some((7, "mro")));
    assert_eq!(
        chapter::number_and_slug("21_data_model"),
        Some((21, "data_model"))
    );
    for wrong in ["mro", "7_mro", "07_", "07_MRO", "x7_mro"] {
        assert_eq!(chapter::number_and_slug(wrong), None, "{wrong}");
    }
}

#[test]
fn cards_are_checked() {
    let read = |text: &str| cards::read("c.toml", text, &mut Renderer::default());
    let card = "[[card]]\nid = \"a\"\nquestion = \"Q `x`\"\nanswer = \"A\"\nexplanation = \"E\"\n";
    let cards = read(card).unwrap();
    assert_eq!(cards[0].question, Html("<p>Q <code>x</code></p>\n".into()));
    let twice = read(&format!("{card}{card}")).unwrap_err();
    assert_eq!(
        twice[0].to_string(),
        "c.toml:7: there is a card `a` already; give this one another id"
    );
    let unknown = read("[[card]]\nid = \"a\"\nwhy = 1\n").unwrap_err();
    assert_eq!(unknown[0].line, 3);
    let empty = read(&card.replace("\"E\"", "\"\"")).unwrap_err();
    assert!(
        empty[0]
            .message
            .contains("`explanation` of the card `a` is empty")
    );
}
