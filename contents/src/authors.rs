//! From the files of authors to those of the site.

use std::path::Path;

use exercises::Catalogue;
use guide::Guide;

use crate::{Chapter, Contents, Exercise, File};

/// All that authors have written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Library {
    /// The chapters and their cards.
    pub guide: Guide,
    /// The exercises.
    pub catalogue: Catalogue,
}

/// A file that is to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its name in the folder of such files.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The files of the site that are made from what authors write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The file with the [`Contents`].
    pub contents: Published,
    /// The files that they name.
    pub chapters: Vec<Published>,
}

impl Library {
    /// Reads `guide/` and `exercises/content/` in `root`.
    ///
    /// # Errors
    /// What authors have to mend, a line each.
    pub fn read(root: &Path) -> Result<Self, Vec<String>> {
        let guide = guide::authors::read(&root.join("guide"));
        let catalogue = exercises::authors::read(&root.join("exercises/content"));
        match (guide, catalogue) {
            (Ok(guide), Ok(catalogue)) => Ok(Self { guide, catalogue }),
            (guide, catalogue) => {
                let problems = guide.err().into_iter().flatten();
                Err(problems
                    .map(|problem| problem.to_string())
                    .chain(catalogue.err())
                    .collect())
            }
        }
    }

    /// The files of the site. `name` makes a name from a stem and the text; the files lie in `folder`.
    /// Exercises whose chapter is not written yet are left out: no page would show them.
    ///
    /// # Errors
    /// If something cannot be written as JSON, which none of the types here is.
    pub fn site(
        &self,
        folder: &str,
        name: impl Fn(&str, &str) -> String,
    ) -> serde_json::Result<Site> {
        let mut contents = Contents::default();
        let mut chapters = Vec::new();
        let mut publish = |stem: String, text: String| {
            let name = name(&stem, &text);
            let file = File {
                address: format!("{folder}/{name}"),
                bytes: u32::try_from(text.len()).unwrap_or(u32::MAX),
            };
            chapters.push(Published { name, text });
            file
        };
        for chapter in &self.guide.chapters {
            let tasks = self.catalogue.chapter(&chapter.slug);
            contents.chapters.push(Chapter {
                slug: chapter.slug.clone(),
                title: chapter.title.clone(),
                summary: chapter.summary.clone(),
                part: chapter.part.clone(),
                text: publish(
                    format!("chapter-{}", chapter.slug),
                    serde_json::to_string(chapter)?,
                ),
                tasks: match tasks {
                    Some(tasks) => Some(publish(
                        format!("exercises-{}", chapter.slug),
                        serde_json::to_string(tasks)?,
                    )),
                    None => None,
                },
                exercises: tasks.map_or_else(Vec::new, |tasks| {
                    tasks.exercises.iter().map(listed).collect()
                }),
            });
        }
        let text = serde_json::to_string(&contents)?;
        Ok(Site {
            contents: Published {
                name: name("contents", &text),
                text,
            },
            chapters,
        })
    }
}

fn listed(exercise: &exercises::Exercise) -> Exercise {
    Exercise {
        slug: exercise.slug.clone(),
        title: exercise.title.clone(),
        topics: exercise.topics.clone(),
        difficulty: exercise.difficulty,
        minutes: exercise.minutes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library() -> Library {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Library::read(own.parent().unwrap()).unwrap()
    }

    fn site(library: &Library) -> Site {
        let name = |stem: &str, text: &str| format!("{stem}-{}.json", text.len());
        library.site("assets", name).unwrap()
    }

    #[test]
    fn every_chapter_and_exercise_is_in_a_file_that_the_contents_name() {
        let library = library();
        let site = site(&library);
        let contents: Contents = serde_json::from_str(&site.contents.text).unwrap();
        let text_of = |file: &File| {
            let found = site
                .chapters
                .iter()
                .find(|own| file.address == format!("assets/{}", own.name))
                .unwrap();
            assert_eq!(file.bytes as usize, found.text.len());
            found.text.as_str()
        };
        let mut exercises = Vec::new();
        for (listed, chapter) in contents.chapters.iter().zip(&library.guide.chapters) {
            let read: guide::Chapter = serde_json::from_str(text_of(&listed.text)).unwrap();
            assert_eq!(read, *chapter);
            let Some(tasks) = &listed.tasks else { continue };
            let read: exercises::Chapter = serde_json::from_str(text_of(tasks)).unwrap();
            assert_eq!(read.exercises.len(), listed.exercises.len());
            exercises.extend(read.exercises);
        }
        assert_eq!(contents.chapters.len(), library.guide.chapters.len());
        let all: Vec<_> = library.catalogue.exercises().cloned().collect();
        assert_eq!(exercises, all);
        assert!(!all.is_empty());
    }

    #[test]
    fn chapters_follow_their_numbers() {
        let chapters = library().guide.chapters;
        assert!(chapters.is_sorted_by_key(|chapter| chapter.number));
    }

    #[test]
    fn what_is_wrong_is_told_of_both() {
        let root = std::env::temp_dir().join(format!("contents-test-{}", std::process::id()));
        let exercises = root.join("exercises/content/stray");
        std::fs::create_dir_all(&exercises).unwrap();
        let told = Library::read(&root).unwrap_err();
        std::fs::remove_dir_all(&root).unwrap();
        assert!(told.iter().any(|line| line.contains("guide/chapters")));
        assert!(told.iter().any(|line| line.contains("has no number")));
    }
}
