//! Content is complete and holds together. Nothing is run here.

use std::{collections::BTreeSet, fs, path::Path};

use content_tests::{
    content::{
        ONLY, cards_of, catalogue, chapters, entries, exercises, folder, guide, only, programs,
        root, text_of,
    },
    gate::{Failures, each},
    words::links,
};
use guide::Block;

#[test]
fn the_restriction_names_something() {
    let mut failures = Failures::default();
    if let Some(only) = only()
        && exercises().is_empty()
        && chapters().is_empty()
    {
        let known: Vec<String> = catalogue()
            .exercises()
            .map(exercises::Exercise::id)
            .collect();
        let what = format!("there is no chapter or exercise {only}");
        failures.add(
            Path::new(ONLY),
            what,
            &format!("There are: {}.", known.join(", ")),
        );
    }
    failures.finish();
}

#[test]
fn exercises_are_complete() {
    each(&exercises(), |exercise, failures| {
        let folder = folder(exercise);
        let count = |kind| {
            programs(kind)
                .iter()
                .filter(|(other, _)| other.id() == exercise.id())
                .count()
        };
        if exercise.hints.len() < 2 {
            let remedy = "Give at least two hints; each one gives away a little more.";
            failures.add(
                &folder.join("exercise.toml"),
                format!("{} hints", exercise.hints.len()),
                remedy,
            );
        }
        if count("right") == 0 {
            failures.add(
                &folder.join("right"),
                "no other right answer",
                "Write one that is unlike the solution.",
            );
        }
        if count("wrong") == 0 {
            failures.add(
                &folder.join("wrong"),
                "no wrong answer",
                "Write a typical one, with the feedback that it gets.",
            );
        }
    });
}

#[test]
fn no_file_is_stray() {
    const FILES: [&str; 4] = ["exercise.toml", "prompt.md", "starter.py", "solution.py"];
    each(&exercises(), |exercise, failures| {
        let name = |path: &Path| {
            path.file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        };
        let remedy = "Remove it: an exercise consists of the files that CONTRIBUTING.md lists.";
        for path in entries(&folder(exercise)) {
            match name(&path).as_str() {
                "right" | "wrong" => {
                    for program in entries(&path) {
                        let is_file =
                            fs::metadata(root().join(&program)).is_ok_and(|entry| entry.is_file());
                        if !is_file || program.extension().is_none_or(|own| own != "py") {
                            failures.add(&program, "a stray file", remedy);
                        }
                    }
                }
                other if FILES.contains(&other) => {}
                _ => failures.add(&path, "a stray file", remedy),
            }
        }
    });
}

#[test]
fn chapters_are_complete() {
    each(&chapters(), |chapter, failures| {
        let examples = chapter
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Example { .. }))
            .count();
        let exercises = catalogue()
            .chapter(&chapter.slug)
            .map_or(0, |chapter| chapter.exercises.len());
        let text = text_of(chapter);
        if examples < 5 {
            failures.add(
                &text,
                format!("{examples} runnable examples"),
                "Have at least 5.",
            );
        }
        if exercises < 3 {
            failures.add(
                &text,
                format!("{exercises} exercises"),
                "Have at least 3: cargo xtask new exercise.",
            );
        }
        if chapter.cards.len() < 5 {
            failures.add(
                &cards_of(chapter),
                format!("{} question cards", chapter.cards.len()),
                "Have at least 5.",
            );
        }
    });
}

#[test]
fn card_ids_are_unique() {
    each(&chapters(), |chapter, failures| {
        let mut ids = BTreeSet::new();
        for card in &chapter.cards {
            if !ids.insert(&card.id) {
                let what = format!("two cards have the id {:?}", card.id);
                failures.add(
                    &cards_of(chapter),
                    what,
                    "Choose another for the newer one: progress is kept under it.",
                );
            }
        }
    });
}

#[test]
fn exercises_belong_to_chapters() {
    each(&exercises(), |exercise, failures| {
        if guide().find(&exercise.chapter).is_none() {
            let what = format!("there is no chapter {}", exercise.chapter);
            failures.add(
                &folder(exercise),
                what,
                "Write it, or move the exercise to another chapter.",
            );
        }
    });
}

#[test]
fn links_of_chapters_lead_somewhere() {
    each(&chapters(), |chapter, failures| {
        for block in &chapter.blocks {
            match block {
                Block::Prose(html) => follow(&html.0, &text_of(chapter), failures),
                Block::Exercise { slug } if catalogue().find(&chapter.slug, slug).is_none() => {
                    let what = format!("there is no exercise {}/{slug}", chapter.slug);
                    failures.add(
                        &text_of(chapter),
                        what,
                        "Correct the slug, or write the exercise.",
                    );
                }
                Block::Exercise { .. } | Block::Example { .. } => {}
            }
        }
        for card in &chapter.cards {
            for html in [&card.question, &card.answer, &card.explanation] {
                follow(&html.0, &cards_of(chapter), failures);
            }
        }
    });
}

#[test]
fn links_of_exercises_lead_somewhere() {
    each(&exercises(), |exercise, failures| {
        let folder = folder(exercise);
        follow(&exercise.prompt.0, &folder.join("prompt.md"), failures);
        let feedback = exercise
            .checks
            .iter()
            .filter_map(exercises::Check::feedback);
        for html in exercise.hints.iter().chain(feedback) {
            follow(&html.0, &folder.join("exercise.toml"), failures);
        }
    });
}

fn follow(html: &str, file: &Path, failures: &mut Failures) {
    for link in links(html) {
        if !leads_somewhere(&link) {
            let remedy =
                "Link to chapter:slug, chapter:slug#heading, exercise:chapter/slug or https://…";
            failures.add(file, format!("the link {link} leads nowhere"), remedy);
        }
    }
}

fn leads_somewhere(link: &str) -> bool {
    let Some(route) = link.strip_prefix("#/") else {
        return link.starts_with("https://") || link.starts_with("http://");
    };
    let (path, section) = match route.split_once("?section=") {
        Some((path, section)) => (path, Some(section)),
        None => (route, None),
    };
    match path.split('/').collect::<Vec<_>>()[..] {
        ["chapter", slug] => guide().find(slug).is_some_and(|chapter| {
            section
                .is_none_or(|section| chapter.outline.iter().any(|heading| heading.id == section))
        }),
        ["exercise", chapter, slug] => catalogue().find(chapter, slug).is_some(),
        _ => false,
    }
}

#[test]
fn dead_links_are_recognised() {
    for dead in [
        "#/chapter/nowhere",
        "#/exercise/a/b",
        "#heading",
        "exercise:x",
        "#/chapter",
    ] {
        assert!(!leads_somewhere(dead), "{dead}");
    }
    assert!(leads_somewhere("https://docs.python.example"));
}
