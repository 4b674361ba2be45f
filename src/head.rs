//! What `<head>` says of a page: one plain function, written by the prerenderer and applied in the browser.

use guide_model::{BibliographyEntry, Page};

use crate::content::{imprint, summary, words};

/// The facts of a page's `<head>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The tab's title.
    pub title: String,
    /// The description for search engines.
    pub description: String,
    /// Whether search engines may list the page.
    pub is_indexed: bool,
}

impl Head {
    /// The head of a page.
    pub fn of_page(page: Page) -> Head {
        let description = imprint(page).description.to_string();
        Head { title: page_title(page), description, is_indexed: page.is_indexed() }
    }

    /// The head of a source's page.
    pub fn of_source(entry: &BibliographyEntry) -> Head {
        Head {
            title: source_title(entry),
            description: format!("{} {}, {}.", words::SOURCE_PURPOSE, entry.journal, entry.year),
            is_indexed: true,
        }
    }
}

/// The tab's title for a page.
pub fn page_title(page: Page) -> String {
    match page {
        Page::Home => summary(page).title.to_string(),
        _ => format!("{} – {}", summary(page).title, words::GUIDE_NAME),
    }
}

/// The tab's title for a source; the journal tells sources of the same title apart.
pub fn source_title(entry: &BibliographyEntry) -> String {
    format!("{} ({}) – {}", entry.title, entry.journal, words::GUIDE_NAME)
}
