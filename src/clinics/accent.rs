//! A clinic's color as rules of a style sheet: made readable, light and dark, on the guide's own pages or within a website.

use clinic_config::{Color, accent_pair, soft_pair};

/// Where the rules stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// On the guide's own pages: the selectors are those of `style/tokens.css`.
    Page,
    /// In the element's shadow root: the selectors are those that `prerender/embed_sheet.rs` makes of them.
    Element,
}

/// Rules that put the clinic's color in the place of the guide's. They stand in the layer of the tokens.
pub fn accent_rules(accent: Color, ground: Ground) -> String {
    let (pair, (light_soft, dark_soft)) = (accent_pair(accent), soft_pair(accent));
    let light = format!("--accent: {}; --accent-soft: {light_soft};", pair.light.color);
    let dark = format!("--accent: {}; --accent-soft: {dark_soft};", pair.dark.color);
    let (any, device_is_dark, is_dark) = match ground {
        Ground::Page => (
            ":root",
            ":root:not([data-theme=\"light\"], :has(#theme-light:checked))",
            ":root[data-theme=\"dark\"], :root:not([data-theme]):has(#theme-dark:checked)",
        ),
        Ground::Element => (":host", ":host(:not([theme=\"light\"]))", ":host([theme=\"dark\"])"),
    };
    format!(
        "@layer tokens {{ {any} {{ {light} }} \
         @media screen and (prefers-color-scheme: dark) {{ {device_is_dark} {{ {dark} }} }} \
         @media screen {{ {is_dark} {{ {dark} }} }} \
         @media print {{ {any} {{ --accent: #000; --accent-soft: #fff; }} }} }}"
    )
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::prerender::embed_sheet;

    #[test]
    fn a_pale_color_is_made_readable() {
        let rules = accent_rules(Color::new(0xff, 0xee, 0x00), Ground::Page);
        assert!(rules.contains("--accent: #") && !rules.contains(":root { --accent: #ffee00"), "{rules}");
    }

    #[test]
    fn the_selectors_are_those_of_the_sheets() {
        let sheets =
            [(Ground::Page, include_str!("../../style/tokens.css").to_owned()), (Ground::Element, embed_sheet())];
        for (ground, sheet) in sheets {
            let rules = accent_rules(Color::new(0, 0, 0), ground);
            let selectors = rules.split(['{', '}']).map(str::trim).filter(|part| part.starts_with(':'));
            for selector in selectors {
                assert!(sheet.contains(&format!("{selector} {{")), "{selector} is not in the sheet");
            }
        }
    }
}
