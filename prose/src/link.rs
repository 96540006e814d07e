/// Where a link leads, as authors write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// `chapter:slug` or `chapter:slug#heading`.
    Chapter {
        /// The chapter.
        slug: String,
        /// Id of a heading in it.
        heading: Option<String>,
    },
    /// `exercise:chapter/slug`.
    Exercise {
        /// The exercise's chapter.
        chapter: String,
        /// The exercise.
        slug: String,
    },
    /// Anything else, as it is.
    Other(String),
}

impl Link {
    /// Reads what stands in the parentheses of a link.
    pub fn parse(target: &str) -> Self {
        if let Some(chapter) = target.strip_prefix("chapter:") {
            let (slug, heading) = match chapter.split_once('#') {
                Some((slug, heading)) => (slug, Some(heading.to_owned())),
                None => (chapter, None),
            };
            return Self::Chapter {
                slug: slug.to_owned(),
                heading,
            };
        }
        if let Some((chapter, slug)) = target
            .strip_prefix("exercise:")
            .and_then(|exercise| exercise.split_once('/'))
        {
            return Self::Exercise {
                chapter: chapter.to_owned(),
                slug: slug.to_owned(),
            };
        }
        Self::Other(target.to_owned())
    }

    /// The address for the page's router.
    pub fn href(&self) -> String {
        match self {
            Self::Chapter {
                slug,
                heading: None,
            } => format!("#/chapter/{slug}"),
            Self::Chapter {
                slug,
                heading: Some(heading),
            } => format!("#/chapter/{slug}?section={heading}"),
            Self::Exercise { chapter, slug } => format!("#/exercise/{chapter}/{slug}"),
            Self::Other(target) => target.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Link;

    #[test]
    fn links_lead_to_routes() {
        let href = |target| Link::parse(target).href();
        assert_eq!(href("chapter:mro"), "#/chapter/mro");
        assert_eq!(href("chapter:mro#c3"), "#/chapter/mro?section=c3");
        assert_eq!(href("exercise:mro/linearise"), "#/exercise/mro/linearise");
        assert_eq!(
            href("https://docs.python.org/3/"),
            "https://docs.python.org/3/"
        );
        assert_eq!(href("exercise:linearise"), "exercise:linearise");
    }
}
