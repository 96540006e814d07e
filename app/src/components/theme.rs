//! Light, dark, or as the system has it.

use yew::prelude::*;

use super::icon::Icon;
use crate::context::use_page;
use crate::dom;
use crate::storage::{Settings, Theme, keys};

/// The button that goes from one theme to the next.
#[component]
pub fn ThemeToggle() -> Html {
    let keeper = use_page().keeper;
    let settings = use_state(|| {
        keeper
            .get::<Settings>(&keys::settings())
            .unwrap_or_default()
    });
    let theme = settings.theme;
    use_effect_with(theme, |theme| apply(*theme));
    let onclick = {
        let settings = settings.clone();
        Callback::from(move |_: MouseEvent| {
            let changed = Settings { theme: next(theme) };
            keeper.put(&keys::settings(), &changed);
            settings.set(changed);
        })
    };
    html! {
        <button
            type="button"
            class="quiet"
            data-testid="theme-toggle"
            data-theme={attribute(theme).unwrap_or("system")}
            aria-label={format!("Theme: {}. Change to {}.", name(theme), name(next(theme)))}
            {onclick}
        >
            { Icon::Theme.draw() }<span class="wide">{ name(theme) }</span>
        </button>
    }
}

fn next(theme: Theme) -> Theme {
    match theme {
        Theme::System => Theme::Light,
        Theme::Light => Theme::Dark,
        Theme::Dark => Theme::System,
    }
}

fn name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "System",
        Theme::Light => "Light",
        Theme::Dark => "Dark",
    }
}

fn attribute(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    }
}

/// `theme.js` does the same before the first paint.
fn apply(theme: Theme) {
    let Some(root) = dom::document().and_then(|document| document.document_element()) else {
        return;
    };
    // The attribute's name is valid, and that is all that could be wrong.
    let _ = match attribute(theme) {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}
