//! The guide's content as programs have it: the frame and its words, compiled in, and the texts that are at hand as
//! data.

use std::sync::{LazyLock, OnceLock};

use guide_model::{Article, Bundle, CrisisHelp, List, Page, PageImprint, PageSummary, Region, of_page};
use serde::de::DeserializeOwned;

static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/frame.bin"))));
static IMPRINTS: LazyLock<List<PageImprint>> =
    LazyLock::new(|| unpacked(include_bytes!(concat!(env!("OUT_DIR"), "/imprints.bin"))));

/// The frame: where help is, a summary of every page.
pub fn bundle() -> &'static Bundle {
    &BUNDLE
}

/// The words of the frame. They are constants, so that each program holds only those that it uses.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// Where help is in a region. The compiler writes an entry for each, in order.
pub fn crisis_help(region: Region) -> &'static CrisisHelp {
    &bundle().crisis.all()[region as usize]
}

/// The summary of a page: its titles and parts.
pub fn summary(page: Page) -> &'static PageSummary {
    bundle().page(page)
}

/// What is told of a page wherever it is drawn: its dates, review and measurements. The app takes texts as they are drawn,
/// and so holds none of this.
pub fn imprint(page: Page) -> &'static PageImprint {
    of_page(*IMPRINTS, page)
}

#[expect(clippy::expect_used, reason = "the bytes are written by build.rs from the same types; a test unpacks them")]
fn unpacked<T: DeserializeOwned>(bytes: &[u8]) -> T {
    postcard::from_bytes(bytes).expect("build.rs packed it with the types that unpack it")
}

/// The texts that are at hand: all of them while prerendering, those that were fetched in the browser.
static TEXTS: [OnceLock<Article>; Page::ALL.len()] = [const { OnceLock::new() }; Page::ALL.len()];

/// The text of a page, if it is at hand.
pub fn article(page: Page) -> Option<&'static Article> {
    TEXTS[page as usize].get()
}

/// Keeps a text for the rest of this run.
pub fn keep_article(article: Article) {
    // Another one of the same page is the same text.
    let _ = TEXTS[article.page as usize].set(article);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_has_help_for_every_region() {
        for region in Region::ALL {
            assert_eq!(crisis_help(*region).region, *region);
        }
        let here = crisis_help(Region::default());
        assert_eq!((here.phone.as_str(), here.emergency.as_str()), ("988", "911"));
    }

    #[test]
    fn the_frame_unpacks_to_a_summary_of_every_page_and_the_imprints_to_one() {
        for page in Page::ALL {
            assert_eq!(summary(*page).page, *page);
            assert!(imprint(*page).file.starts_with(page.as_str()));
        }
    }
}
