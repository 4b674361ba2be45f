//! What the app needs at once: the frame's words and a summary of every page. Texts are unpacked page by page.

use serde::{Deserialize, Serialize};

use crate::{HelpPlace, List, Page, Score, Text, Words};

/// The guide's frame in one language.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The language, as `lang` takes it.
    pub language: Text,
    /// One summary for each page, in the order of [`Page::ALL`].
    pub pages: List<PageSummary>,
    /// Help lines by country.
    pub help: List<HelpPlace>,
    /// When the help lines were last seen by a person.
    pub help_last_checked: Text,
    /// The words of the frame.
    pub words: Words,
}

/// What menus, lists and `<head>` need of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageSummary {
    /// Which page.
    pub page: Page,
    /// The `<h1>` and the first half of `<title>`.
    pub title: Text,
    /// A shorter title for menus, 22 characters at most.
    pub short_title: Text,
    /// For search engines: 70 to 160 characters.
    pub description: Text,
    /// Date of the last change to the text, `YYYY-MM-DD`.
    pub updated: Text,
    /// Date by which the text is to be looked through again, `YYYY-MM-DD`.
    pub next_review: Text,
    /// What the compiler measured about the text.
    pub score: Score,
}

impl Bundle {
    /// The summary of a page. The compiler writes one for every page, in order.
    pub fn page(&self, page: Page) -> &'static PageSummary {
        let position = Page::ALL.iter().position(|candidate| *candidate == page).unwrap_or_default();
        &self.pages.all()[position]
    }
}
