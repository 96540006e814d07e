use prose::Renderer;
use serde::Deserialize;
use toml::Spanned;

use super::problem::{Problem, Problems};
use crate::{Card, Html};

const REMEDY: &str = "a card is `[[card]]` with id, question, answer and explanation, each a text";

/// A file of cards.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    card: Vec<Written>,
}

/// A card as its author writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    question: String,
    answer: String,
    explanation: String,
}

/// Reads the cards of a chapter. The page of its text has `renderer`, too.
pub(super) fn read(
    file: &str,
    text: &str,
    renderer: &mut Renderer,
) -> Result<Vec<Card>, Vec<Problem>> {
    let mut problems = Problems::new(file);
    let written: File = match toml::from_str(text) {
        Ok(written) => written,
        Err(error) => {
            problems.add_toml(text, 1, &error, REMEDY);
            return Err(problems.into_found());
        }
    };
    let mut cards: Vec<Card> = Vec::new();
    for card in written.card {
        let line = text[..card.id.span().start].matches('\n').count() + 1;
        let id = card.id.into_inner();
        for (name, value) in [
            ("id", &id),
            ("question", &card.question),
            ("answer", &card.answer),
            ("explanation", &card.explanation),
        ] {
            if value.trim().is_empty() {
                problems.add(
                    line,
                    format!("`{name}` of the card `{id}` is empty; write it"),
                );
            }
        }
        if cards.iter().any(|other| other.id == id) {
            problems.add(
                line,
                format!("there is a card `{id}` already; give this one another id"),
            );
        }
        let mut html = |markdown: &str| Html(renderer.render(markdown).html);
        cards.push(Card {
            question: html(&card.question),
            answer: html(&card.answer),
            explanation: html(&card.explanation),
            id,
        });
    }
    problems.or(cards)
}
