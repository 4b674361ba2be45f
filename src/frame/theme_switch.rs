//! The theme switch. Style sheets read the radio buttons themselves, so it works without any script;
//! the start script keeps the reader's choice on the device and ticks the right button.

use leptos::prelude::*;

use crate::browser;
use crate::content::words;

/// The themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order shown.
    pub const ALL: &'static [Theme] = &[Theme::Auto, Theme::Light, Theme::Dark];

    /// The name in ids, style sheets and the start script.
    pub const fn as_str(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Theme::Auto => words::THEME_AUTO,
            Theme::Light => words::THEME_LIGHT,
            Theme::Dark => words::THEME_DARK,
        }
    }
}

/// Three radio buttons: auto, light, dark.
#[component]
pub fn ThemeSwitch() -> impl IntoView {
    // A page drawn afresh (not prerendered) missed the start script's tick.
    Effect::new(|_| {
        if let Some(theme) = browser::chosen_theme() {
            browser::tick(&format!("theme-{theme}"), true);
        }
    });
    let choices = Theme::ALL
        .iter()
        .map(|theme| {
            let id = format!("theme-{}", theme.as_str());
            view! {
                <input
                    class="theme__input"
                    type="radio"
                    name="theme"
                    id=id.clone()
                    value=theme.as_str()
                    checked=*theme == Theme::Auto
                />
                <label class="theme__label" for=id>{theme.label()}</label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="theme">
            <legend class="theme__legend">{words::THEME}</legend>
            <div class="theme__choices">{choices}</div>
        </fieldset>
    }
}
