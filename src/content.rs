//! The text of the guide, compiled in.

use guide_model::{Article, Bundle, Page, Words};

/// Everything `content/` says, checked and baked by `build.rs`.
pub static BUNDLE: Bundle = include!(concat!(env!("OUT_DIR"), "/bundle.rs"));

/// The text of a page.
pub fn article(page: Page) -> &'static Article {
    BUNDLE.article(page)
}

/// The words of the frame.
pub fn words() -> &'static Words {
    &BUNDLE.words
}
