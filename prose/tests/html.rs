//! What authors write, and what comes of it.

use prose::{Renderer, to_html};

fn html(markdown: &str) -> String {
    to_html(markdown).html
}

#[test]
fn headings_have_ids() {
    let rendered = to_html("## What `super()` does\n\n### And *why*\n");
    assert!(
        rendered
            .html
            .contains(r#"<h2 id="what-super-does">What <code>super()</code> does</h2>"#)
    );
    let headings: Vec<_> = rendered
        .headings
        .iter()
        .map(|heading| (heading.level, heading.id.as_str(), heading.text.as_str()))
        .collect();
    assert_eq!(
        headings,
        [
            (2, "what-super-does", "What super() does"),
            (3, "and-why", "And why")
        ]
    );
}

#[test]
fn headings_of_one_page_differ() {
    let mut page = Renderer::default();
    assert_eq!(page.render("## Traps").headings[0].id, "traps");
    assert_eq!(page.render("## Traps").headings[0].id, "traps-2");
}

#[test]
fn links_lead_into_the_page() {
    let rendered =
        to_html("[a](chapter:mro#c3) [b](exercise:mro/linearise) [c](https://peps.python.org/)");
    assert!(
        rendered
            .html
            .contains(r##"href="#/chapter/mro?section=c3""##)
    );
    assert!(
        rendered
            .html
            .contains(r##"href="#/exercise/mro/linearise""##)
    );
    assert!(rendered.html.contains(r#"href="https://peps.python.org/""#));
    assert_eq!(
        rendered.links,
        [
            "chapter:mro#c3",
            "exercise:mro/linearise",
            "https://peps.python.org/"
        ]
    );
}

#[test]
fn code_names_its_language() {
    assert_eq!(
        html("```python run x\na < b\n```"),
        "<pre><code class=\"language-python\">a &lt; b\n</code></pre>\n"
    );
}

#[test]
fn tables_scroll_by_themselves() {
    let table = html("| a | b |\n|---|---|\n| 1 | 2 |\n");
    assert!(table.starts_with(
        r#"<div class="table" role="region" tabindex="0" aria-label="Table"><table>"#
    ));
    assert!(table.trim_end().ends_with("</div>"));
}

#[test]
fn raw_html_is_text() {
    assert_eq!(
        html("<script>alert(1)</script>\n"),
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n"
    );
    assert_eq!(html("a <b>c</b>"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
}

#[test]
fn nothing_comes_of_nothing() {
    let rendered = to_html("");
    assert_eq!(rendered.html, "");
    assert_eq!(rendered.headings, []);
}
