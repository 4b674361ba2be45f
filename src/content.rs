//! The guide's content as programs have it: the frame and its words, compiled in, and the texts that are at hand as
//! data.

use std::sync::{LazyLock, OnceLock};

use guide_model::{Article, Bundle, CrisisHelp, Page, PageSummary, Region};

static BUNDLE: LazyLock<Bundle> = LazyLock::new(frame);

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

/// The summary of a page: its titles, dates, parts and measurements.
pub fn summary(page: Page) -> &'static PageSummary {
    bundle().page(page)
}

#[expect(clippy::expect_used, reason = "the bytes are written by build.rs from the same types; a test unpacks them")]
fn frame() -> Bundle {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/frame.bin"));
    postcard::from_bytes(bytes).expect("build.rs packed the frame with the types that unpack it")
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
    fn the_frame_unpacks_to_a_summary_of_every_page() {
        for page in Page::ALL {
            assert_eq!(summary(*page).page, *page);
        }
    }
}
