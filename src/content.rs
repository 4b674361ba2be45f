//! The text of the guide, compiled in as `build.rs` packed it, and unpacked when it is first needed.

use std::sync::LazyLock;

use guide_model::{Article, Bundle, Page, PageSummary, Words};
use serde::de::DeserializeOwned;

static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| unpack(include_bytes!(concat!(env!("OUT_DIR"), "/frame.bin"))));

/// The frame: its words, the help lines, a summary of every page.
pub fn bundle() -> &'static Bundle {
    &BUNDLE
}

/// The words of the frame.
pub fn words() -> &'static Words {
    &bundle().words
}

/// The summary of a page: its titles, dates and measurements.
pub fn summary(page: Page) -> &'static PageSummary {
    bundle().page(page)
}

/// Declares [`article`] with one packed text for each page.
macro_rules! articles {
    ($($page:ident => $file:literal,)+) => {
        /// The text of a page.
        pub fn article(page: Page) -> &'static Article {
            match page {
                $(Page::$page => {
                    static ARTICLE: LazyLock<Article> =
                        LazyLock::new(|| unpack(include_bytes!(concat!(env!("OUT_DIR"), "/", $file, ".bin"))));
                    &ARTICLE
                })+
            }
        }
    };
}

articles! {
    Home => "home",
    HowItWorks => "how-it-works",
    Benefits => "benefits",
    SideEffects => "side-effects",
    TreatmentDay => "treatment-day",
    IsItForMe => "is-it-for-me",
    CostAndAccess => "cost-and-access",
    Faq => "faq",
    Myths => "myths",
    Claims => "claims",
    OtherConditions => "other-conditions",
    History => "history",
    Evidence => "evidence",
    Glossary => "glossary",
    GetHelp => "get-help",
    About => "about",
    Contact => "contact",
    ForClinics => "for-clinics",
    Quality => "quality",
    Search => "search",
    NotFound => "not-found",
}

#[expect(
    clippy::expect_used,
    reason = "the bytes are written by build.rs from the same types; a test unpacks them all"
)]
fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> T {
    postcard::from_bytes(bytes).expect("build.rs packed the content with the types that unpack it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_unpacks_to_its_own_text() {
        for page in Page::ALL {
            assert_eq!(article(*page).page, *page);
            assert_eq!(summary(*page).page, *page);
        }
    }
}
