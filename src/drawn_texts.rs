//! The texts of pages as they are drawn: the prerenderer makes them, and the app fetches what it is about to show.

use std::sync::OnceLock;

use guide_model::{Page, Text};
use leptos::prelude::expect_context;
use serde::{Deserialize, Serialize};

use crate::fetch::{FetchError, fetch, unpack};
use crate::markup::{Element, Markup, StaticView, element};
use crate::routes::Base;

/// Where the texts lie below the site's base.
pub const FOLDER: &str = "data/texts/";

/// What stands in the place of a part that is not there.
static NOTHING: Element = element("div");

/// A page's text as markup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnText {
    page: Page,
    markup: Markup,
}

impl DrawnText {
    /// A text: what stands above it, what its terms mean, its sources, what stands below it; then its parts, one for each
    /// of the page's summary.
    pub fn new(page: Page, around: [Element; 4], parts: impl IntoIterator<Item = Element>) -> DrawnText {
        DrawnText { page, markup: Markup(around.into_iter().chain(parts).collect()) }
    }

    /// Title, key points and what else stands above the text.
    pub fn top(&self) -> &Element {
        self.element(0)
    }

    /// What the terms in the text mean.
    pub fn definitions(&self) -> &Element {
        self.element(1)
    }

    /// The sources that the text cites.
    pub fn sources(&self) -> &Element {
        self.element(2)
    }

    /// What stands below the text.
    pub fn foot(&self) -> &Element {
        self.element(3)
    }

    /// A part of the text.
    pub fn part(&self, place: usize) -> &Element {
        self.element(4 + place)
    }

    /// A view of a part of a text. Where there is no text, what stands on the page already is taken over.
    pub fn view(
        text: Option<&'static DrawnText>,
        part: impl FnOnce(&'static DrawnText) -> &'static Element + Send + 'static,
    ) -> StaticView {
        StaticView::kept(move || text.map_or(&NOTHING, part))
    }

    fn element(&self, place: usize) -> &Element {
        self.markup.0.get(place).unwrap_or(&NOTHING)
    }
}

/// The texts of one build that are at hand: all of them while prerendering, those that were fetched in the browser.
#[derive(Clone, Copy, Debug)]
pub struct DrawnTexts {
    mark: Text,
    kept: &'static [OnceLock<DrawnText>],
}

impl DrawnTexts {
    /// No text yet. `mark` is that of the build's texts, which stands in the names of their files; a build keeps what it
    /// has for as long as the program lives.
    pub fn new(mark: impl Into<String>) -> DrawnTexts {
        let kept: Vec<OnceLock<DrawnText>> = Page::ALL.iter().map(|_| OnceLock::new()).collect();
        DrawnTexts { mark: Text::keep(mark), kept: Box::leak(kept.into_boxed_slice()) }
    }

    /// The mark.
    pub const fn mark(self) -> Text {
        self.mark
    }

    /// The text of a page, if it is at hand.
    pub fn at_hand(self, page: Page) -> Option<&'static DrawnText> {
        self.kept.get(page as usize)?.get()
    }

    /// Keeps a text; another one of the same page is the same text.
    pub fn keep(self, text: DrawnText) {
        if let Some(place) = self.kept.get(text.page as usize) {
            let _ = place.set(text);
        }
    }

    /// Where a page's text lies below the site's base.
    pub fn path_of(self, page: Page) -> String {
        format!("{FOLDER}{}-{}.bin", page.as_str(), self.mark)
    }

    /// The text of a page, fetched from the guide's own origin if it is not at hand.
    ///
    /// # Errors
    /// When the file cannot be fetched, or is not the text it should be.
    pub async fn get_or_fetch(self, page: Page, base: Base) -> Result<&'static DrawnText, FetchError> {
        if let Some(text) = self.at_hand(page) {
            return Ok(text);
        }
        let path = self.path_of(page);
        let bytes = fetch(&path, base).await?;
        let text: DrawnText = unpack(&path, &bytes)?;
        let reason = format!("it is the text of {}", text.page.as_str());
        self.keep(text);
        self.at_hand(page).ok_or(FetchError::Unreadable { path, reason })
    }
}

/// The texts that are at hand.
pub fn use_texts() -> DrawnTexts {
    expect_context()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_is_not_there_is_empty() {
        let around = ["header", "div", "section", "footer"].map(element);
        let text = DrawnText::new(Page::Faq, around, [element("p")]);
        assert_eq!(
            [text.top(), text.foot(), text.part(0), text.part(1)].map(|part| part.tag),
            ["header", "footer", "p", "div"]
        );
    }

    #[test]
    fn a_text_is_kept_once_under_its_page() {
        let texts = DrawnTexts::new("0123456789");
        assert!(texts.at_hand(Page::Faq).is_none());
        texts.keep(DrawnText::new(Page::Faq, ["header", "div", "div", "div"].map(element), []));
        assert_eq!(texts.at_hand(Page::Faq).map(|text| text.top().tag), Some("header"));
        assert_eq!(texts.path_of(Page::Faq), "data/texts/faq-0123456789.bin");
    }
}
