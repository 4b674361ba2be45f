//! The style sheets of pieces that few pages show: in the head of these pages, and in one file for the app.
//!
//! A page carries only the styles it needs, inline, so that its first paint waits for nothing. A page change in the app
//! may bring any piece: `start.js` loads the file with all of these sheets before the app.

use guide_compiler::file_name;

use super::shorter::shorter;

/// A sheet of `style/pieces/`.
struct Sheet {
    /// What the markup of a page that needs it contains: for a block (BEM), how the classes of its parts begin.
    marks: &'static [&'static str],
    /// Its rules. Each sheet has a cascade layer of its own, so that it does not matter when it comes.
    rules: &'static str,
}

/// The order of all layers. It stands before any of them, because the first mention of a layer gives it its place.
const LAYERS: &str = include_str!("../../style/layers.css");

const SHEETS: &[Sheet] = &[
    Sheet { marks: &["host__"], rules: include_str!("../../style/pieces/host.css") },
    Sheet { marks: &["chart__"], rules: include_str!("../../style/pieces/chart.css") },
    Sheet { marks: &["timeline__"], rules: include_str!("../../style/pieces/timeline.css") },
    Sheet { marks: &["story__"], rules: include_str!("../../style/pieces/story.css") },
    Sheet { marks: &["evidence-map__"], rules: include_str!("../../style/pieces/evidence-map.css") },
    Sheet { marks: LISTS, rules: include_str!("../../style/pieces/listing.css") },
    Sheet { marks: &["filter__"], rules: include_str!("../../style/pieces/filter.css") },
    Sheet { marks: &["search__"], rules: include_str!("../../style/pieces/search.css") },
    Sheet { marks: &["snippets__"], rules: include_str!("../../style/pieces/snippets.css") },
    Sheet { marks: &["contact-form__"], rules: include_str!("../../style/pieces/contact-form.css") },
    Sheet { marks: &["document__"], rules: include_str!("../../style/pieces/document.css") },
    Sheet { marks: &["reminder__"], rules: include_str!("../../style/pieces/reminder.css") },
    Sheet { marks: &["worksheet__"], rules: include_str!("../../style/pieces/worksheet.css") },
];

/// The marks of lists that pages are made of.
const LISTS: &[&str] = &[
    "question__",
    "myth__",
    "glossary__",
    "claim__",
    "evidence__",
    "help__",
    "site-map__",
    "\"facts\"",
    "\"record\"",
    "\"verdict ",
    "\"letters\"",
];

/// The rules of the sheets that a page's markup needs, if it needs any.
pub fn rules_for(body: &str) -> Option<String> {
    let is_needed = |sheet: &&Sheet| sheet.marks.iter().any(|mark| body.contains(mark));
    let rules: String = SHEETS.iter().filter(is_needed).map(|sheet| sheet.rules).collect();
    (!rules.is_empty()).then(|| shorter(&format!("{LAYERS}{rules}")))
}

/// The name and the text of the file with every sheet.
pub fn all() -> (String, String) {
    let rules: String = [LAYERS].into_iter().chain(SHEETS.iter().map(|sheet| sheet.rules)).collect();
    let rules = shorter(&rules);
    (file_name("pieces", rules.as_bytes(), "css"), rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gets_the_sheets_of_its_pieces_only() {
        assert_eq!(rules_for("<p class=\"lead\">No story here</p>"), None);
        let rules = rules_for("<div class=\"story__step\"></div>").unwrap_or_default();
        assert!(rules.starts_with("@layer tokens, "), "{rules}");
        assert!(rules.contains("@layer story {") && !rules.contains("@layer chart {"), "{rules}");
    }

    #[test]
    fn the_file_has_every_sheet() {
        let (name, rules) = all();
        assert!(name.starts_with("pieces-") && name.ends_with(".css"), "{name}");
        for sheet in SHEETS {
            let layer = sheet.rules.lines().find(|line| line.starts_with("@layer "));
            assert!(layer.is_some_and(|layer| rules.contains(layer)), "{layer:?}");
        }
    }
}
