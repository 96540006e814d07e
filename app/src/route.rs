//! The addresses of the pages, behind the `#`.

use yew_router::Routable;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Routable)]
pub enum Route {
    /// What this is, and where to begin.
    #[at("/")]
    Home,
    /// A chapter of the guide.
    #[at("/chapter/:slug")]
    Chapter {
        /// Its slug.
        slug: String,
    },
    /// An exercise.
    #[at("/exercise/:chapter/:slug")]
    Exercise {
        /// The slug of its chapter.
        chapter: String,
        /// Its own slug.
        slug: String,
    },
    /// Free code.
    #[at("/playground")]
    Playground,
    /// Anything else.
    #[not_found]
    #[at("/not-found")]
    NotFound,
}

impl Route {
    /// The chapter with this slug.
    pub fn chapter(slug: &str) -> Self {
        Self::Chapter {
            slug: slug.to_owned(),
        }
    }

    /// The exercise with this slug.
    pub fn exercise(chapter: &str, slug: &str) -> Self {
        Self::Exercise {
            chapter: chapter.to_owned(),
            slug: slug.to_owned(),
        }
    }

    /// What a link to it says, relative to the page.
    pub fn href(&self) -> String {
        format!("#{}", self.to_path())
    }

    /// A link to a section of a chapter.
    pub fn section_href(slug: &str, section: &str) -> String {
        format!("{}?section={section}", Self::chapter(slug).href())
    }
}

/// The section that an address asks for, from its query (`?section=ID`).
pub fn section(query: &str) -> Option<&str> {
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|part| part.strip_prefix("section="))
        .filter(|section| !section.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_they_are_written() {
        for route in [
            Route::Home,
            Route::chapter("mro"),
            Route::exercise("mro", "who_provides"),
            Route::Playground,
        ] {
            assert_eq!(Route::recognize(&route.to_path()), Some(route));
        }
        assert_eq!(Route::chapter("mro").href(), "#/chapter/mro");
    }

    #[test]
    fn what_is_no_address_is_not_found() {
        for path in ["/nowhere", "/chapter", "/exercise/mro", "/chapter/mro/x/y"] {
            assert_eq!(Route::recognize(path), Some(Route::NotFound), "{path}");
        }
    }

    #[test]
    fn the_section_is_in_the_query() {
        assert_eq!(section("?section=diamonds"), Some("diamonds"));
        assert_eq!(section("x=1&section=a-b"), Some("a-b"));
        assert_eq!(section("?section="), None);
        assert_eq!(section(""), None);
    }
}
