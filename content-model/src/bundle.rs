//! What the app needs at once beside the words of its frame: where help is, a summary of every page.

use serde::{Deserialize, Serialize};

use crate::{CrisisHelp, Date, List, Page, Review, Score, Text};

/// The guide's frame in one language.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The language, as `lang` takes it.
    pub language: Text,
    /// One summary for each page, in the order of [`Page::ALL`].
    pub pages: List<PageSummary>,
    /// Where help is in each region, in the order of [`Region::ALL`](crate::Region::ALL).
    pub crisis: List<CrisisHelp>,
    /// The name of the file with the packed index of the search, below `data/`.
    pub search: Text,
}

/// What the app needs of a page: what menus and titles say, and how to take it over. Each byte of it is part of every
/// first visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageSummary {
    /// Which page.
    pub page: Page,
    /// The `<h1>` and the first half of `<title>`.
    pub title: Text,
    /// A shorter title for menus, 22 characters at most.
    pub short_title: Text,
    /// The text in parts, cut where something stands in it that reacts.
    pub parts: List<PagePart>,
}

/// What is told of a page and its text wherever that is drawn: on the page, in `<head>`, and to machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageImprint {
    /// For search engines: 70 to 160 characters.
    pub description: Text,
    /// When the text last changed.
    pub updated: Date,
    /// Who looked it through, and when that is due again.
    pub review: Review,
    /// What the compiler measured about the text.
    pub score: Score,
    /// The name of the file with the packed text, below `data/pages/`.
    pub file: Text,
}

/// A part of a page's text. The app takes a prerendered page over by its parts, without its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PagePart {
    /// Blocks that do not react, from one place up to another.
    Text {
        /// The first block's place.
        from: u16,
        /// The place after the last.
        to: u16,
    },
    /// The story of a synapse: the block at this place.
    Story(u16),
    /// The decision aid.
    Worksheet,
    /// The claim ledger.
    Claims,
    /// What clinic pages offer besides claims.
    Features,
    /// The list of all sources.
    Evidence,
    /// What a clinic pastes into its website.
    Snippets,
    /// The field to search the guide.
    SearchBox,
    /// How the clinic that hosts the guide can be reached.
    Clinic,
    /// A form that makes a calendar file for a visit.
    Reminder,
}

impl Bundle {
    /// The summary of a page. The compiler writes one for every page, in order.
    pub fn page(&self, page: Page) -> &'static PageSummary {
        of_page(self.pages, page)
    }
}

/// The entry of a page in a list that has one for each, in the order of [`Page::ALL`].
pub fn of_page<T>(entries: List<T>, page: Page) -> &'static T {
    let position = Page::ALL.iter().position(|candidate| *candidate == page).unwrap_or_default();
    &entries.all()[position]
}
