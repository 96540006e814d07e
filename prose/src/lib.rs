//! Markdown to HTML, while the project is built: nothing of this is downloaded.
//!
//! Raw HTML in the source is shown as text, so what comes out can be set as it is.

mod fence;
mod heading;
mod link;
mod render;

pub use fence::{Fence, fences};
pub use heading::Heading;
pub use link::Link;
pub use render::{Rendered, Renderer};

/// Renders one text that stands for itself. For several texts of one page, whose headings need
/// ids of their own, use one [`Renderer`].
pub fn to_html(markdown: &str) -> Rendered {
    Renderer::default().render(markdown)
}
