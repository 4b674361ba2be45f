//! The theme switch. Style sheets read the radio buttons themselves, so it works without any script;
//! the start script keeps the reader's choice on the device and ticks the right button.

use crate::browser;
use crate::content::words;
use crate::markup::{Element, element};

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

    /// The theme that the reader chose on this device. A prerendered page is made for nobody in particular: there the start
    /// script ticks the choice.
    pub fn chosen() -> Theme {
        let chosen = if cfg!(feature = "ssr") { None } else { browser::chosen_theme() };
        let named = |theme: &&Theme| chosen.as_deref() == Some(theme.as_str());
        Theme::ALL.iter().find(named).copied().unwrap_or(Theme::Auto)
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
pub fn theme_switch(chosen: Theme) -> Element {
    let choices = Theme::ALL.iter().flat_map(|theme| {
        let id = format!("theme-{}", theme.as_str());
        let input = element("input")
            .class("theme__input")
            .attribute("type", "radio")
            .attribute("name", "theme")
            .id(id.clone())
            .attribute("value", theme.as_str());
        let input = if *theme == chosen { input.attribute("checked", "") } else { input };
        [input, element("label").class("theme__label").attribute("for", id).child(theme.label())]
    });
    element("fieldset")
        .class("theme")
        .child(element("legend").class("theme__legend").child(words::THEME))
        .child(element("div").class("theme__choices").children(choices))
}
