//! Small drawings beside words.

use yew::prelude::*;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A check mark: passed, done.
    Check,
    /// A cross: failed.
    Cross,
    /// An empty circle: not done yet.
    Circle,
    /// A half-filled circle: begun.
    Begun,
    /// A triangle: run.
    Play,
    /// A square: stop.
    Square,
    /// Three lines: the contents.
    Lines,
    /// A disc half dark: the theme.
    Theme,
    /// A plus: one more.
    Plus,
    /// A pencil: another name.
    Pencil,
    /// Three dots: more to do.
    Dots,
}

impl Icon {
    /// The drawing. The words beside it say the same, so screen readers pass over it.
    pub fn draw(self) -> Html {
        let shape = match self {
            Self::Check => {
                html! { <path d="M3 8.5l3.4 3.5L13 4.5" fill="none" stroke="currentColor" stroke-width="2" /> }
            }
            Self::Cross => {
                html! { <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="2" /> }
            }
            Self::Circle => {
                html! { <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" /> }
            }
            Self::Begun => html! {
                <>
                    <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="1.5" />
                    <path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" />
                </>
            },
            Self::Play => html! { <path d="M4.5 2.5v11l9-5.5z" fill="currentColor" /> },
            Self::Square => html! { <path d="M3.5 3.5h9v9h-9z" fill="currentColor" /> },
            Self::Lines => {
                html! { <path d="M2 4h12M2 8h12M2 12h12" fill="none" stroke="currentColor" stroke-width="1.5" /> }
            }
            Self::Plus => {
                html! { <path d="M8 3v10M3 8h10" fill="none" stroke="currentColor" stroke-width="1.5" /> }
            }
            Self::Pencil => {
                html! { <path d="M3 13l.7-3L11 2.7 13.3 5 6 12.3z" fill="none" stroke="currentColor" stroke-width="1.4" /> }
            }
            Self::Dots => html! {
                <>
                    <circle cx="3" cy="8" r="1.4" fill="currentColor" />
                    <circle cx="8" cy="8" r="1.4" fill="currentColor" />
                    <circle cx="13" cy="8" r="1.4" fill="currentColor" />
                </>
            },
            Self::Theme => html! {
                <>
                    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
                    <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
                </>
            },
        };
        html! {
            <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                { shape }
            </svg>
        }
    }
}
