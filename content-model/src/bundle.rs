//! Everything that is compiled into the app.

use crate::{Article, HelpPlace, Page, Words};

/// The guide's text in one language.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct Bundle {
    /// The language, as `lang` takes it.
    pub language: &'static str,
    /// The texts, one for each page, in the order of [`Page::ALL`].
    pub articles: &'static [Article],
    /// Help lines by country.
    pub help: &'static [HelpPlace],
    /// When the help lines were last seen by a person.
    pub help_last_checked: &'static str,
    /// The words of the frame.
    pub words: Words,
}

impl Bundle {
    /// The text of a page. The compiler writes one for every page, in order.
    pub fn article(&self, page: Page) -> &Article {
        let position = Page::ALL
            .iter()
            .position(|candidate| *candidate == page)
            .unwrap_or_default();
        &self.articles[position]
    }
}
