//! The text of the guide, compiled in as `build.rs` packed it, and unpacked when it is first needed.

use std::sync::{LazyLock, OnceLock};

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

/// The text of a page.
pub fn article(page: Page) -> &'static Article {
    static ARTICLES: [OnceLock<Article>; Page::ALL.len()] = [const { OnceLock::new() }; Page::ALL.len()];
    ARTICLES[page as usize].get_or_init(|| unpack(packed(page)))
}

// The bytes of each page's text: one arm for each page, written by build.rs.
include!(concat!(env!("OUT_DIR"), "/packed.rs"));

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
