//! The style sheet of the guide within another website: the guide's own sheets, made independent of the page around it.
//!
//! In a shadow root there is no `html` and no `:root`; `rem` would be the website's; and what counts is the width of the
//! column, not that of the window. So each of these is written anew, and the tests hold that none is left.

use regex::{Captures, Regex};

use super::shorter::shorter;

/// The sheets in the order of the build. Header, menu and footer are not needed, the crisis line is.
const SHEETS: &[&str] = &[
    include_str!("../../style/layers.css"),
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/frame.css"),
    include_str!("../../style/article.css"),
    include_str!("../../style/callout.css"),
    include_str!("../../style/figure.css"),
    include_str!("../../style/pieces/listing.css"),
    include_str!("../../style/definition.css"),
    include_str!("../../style/pieces/chart.css"),
    include_str!("../../style/pieces/timeline.css"),
    include_str!("../../style/pieces/story.css"),
    include_str!("../../style/pieces/evidence-map.css"),
    include_str!("../../style/pieces/worksheet.css"),
    include_str!("../../style/pieces/embedded.css"),
];

/// One `rem` of the guide's own pages, in pixels.
const PIXELS_PER_REM: f64 = 16.0;

/// What is written anew, in this order.
const SELECTORS: &[(&str, &str)] = &[
    (r#":root:not\(\[data-theme="light"\], :has\(#theme-light:checked\)\)"#, r#":host(:not([theme="light"]))"#),
    (
        r#":root\[data-theme="dark"\], :root:not\(\[data-theme\]\):has\(#theme-dark:checked\)"#,
        r#":host([theme="dark"])"#,
    ),
    (r":root", ":host"),
    (r"(\d)vw\b", "${1}cqi"),
    (r"(?m)^(\s*)(html|body) \{", "$1.guide {"),
    // Headings have other levels in a website; their classes tell what they are on the guide's own pages.
    (r"([^-\w.])h([123])\b", "$1.is-h$2"),
];

/// The whole sheet.
pub fn embed_sheet() -> String {
    let rules: String = SHEETS.iter().copied().collect();
    let rules = replace(&rules, r"@media ([^{]+)\{", |found| media(&found[1]));
    let rules = SELECTORS.iter().fold(rules, |rules, (old, new)| replace_all(&rules, old, new));
    shorter(&in_units(&rules))
}

/// Lengths in `rem` become lengths in the guide's own unit. A sign belongs into `calc`: none may stand before it.
fn in_units(rules: &str) -> String {
    replace(rules, r"(-?\d*\.?\d+)rem\b", |found| format!("calc({} * var(--unit))", &found[1]))
}

/// A condition on the window's width becomes one on the column's; other conditions stay.
fn media(condition: &str) -> String {
    let condition = condition.trim();
    if !condition.contains("width") {
        return format!("@media {} {{", in_pixels(condition));
    }
    let parts = condition.split(" and ").flat_map(|part| part.split(", "));
    let widths: Vec<&str> = parts.map(str::trim).filter(|part| part.contains("width")).collect();
    format!("@container guide {} {{", in_pixels(&widths.join(" and ")))
}

/// Lengths within conditions cannot be calculated.
fn in_pixels(condition: &str) -> String {
    replace(condition, r"(\d*\.?\d+)rem\b", |found| {
        let rem: f64 = found[1].parse().unwrap_or_default();
        format!("{}px", rem * PIXELS_PER_REM)
    })
}

fn replace_all(text: &str, old: &str, new: &str) -> String {
    Regex::new(old).map_or_else(|_| text.to_owned(), |old| old.replace_all(text, new).into_owned())
}

fn replace(text: &str, old: &str, new: impl Fn(&Captures<'_>) -> String) -> String {
    Regex::new(old)
        .map_or_else(|_| text.to_owned(), |old| old.replace_all(text, |found: &Captures<'_>| new(found)).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_page_around_is_left() {
        let sheet = embed_sheet();
        for trace in ["rem;", "rem ", "rem)", ":root", "html {", "body {", "data-theme", "#theme-"] {
            let place = sheet.find(trace).map(|at| sheet[at.saturating_sub(60)..(at + 20).min(sheet.len())].to_owned());
            assert_eq!(place, None, "{trace}");
        }
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    }

    #[test]
    fn the_width_that_counts_is_that_of_the_column() {
        assert_eq!(media("(max-width: 40rem) "), "@container guide (max-width: 640px) {");
        assert_eq!(
            media("(min-width: 44rem) and (max-width: 67.99rem)"),
            "@container guide (min-width: 704px) and (max-width: 1087.84px) {"
        );
        assert_eq!(media("(max-width: 44rem), (pointer: coarse)"), "@container guide (max-width: 704px) {");
        assert_eq!(
            media("screen and (prefers-color-scheme: dark)"),
            "@media screen and (prefers-color-scheme: dark) {"
        );
    }

    #[test]
    fn a_length_keeps_its_sign() {
        assert_eq!(in_units("margin: -.4rem 2rem;"), "margin: calc(-.4 * var(--unit)) calc(2 * var(--unit));");
    }

    #[test]
    fn headings_are_known_by_their_classes() {
        assert_eq!(
            replace_all(".prose h2 { font-size: var(--h2); }", SELECTORS[5].0, SELECTORS[5].1),
            ".prose .is-h2 { font-size: var(--h2); }"
        );
    }
}
