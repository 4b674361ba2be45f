//! Gets a page's text as data, for the element and for the worksheet: it is at hand, or it is fetched from the guide's
//! own origin. The app takes texts as they are drawn (`drawn_texts`).

use guide_model::{Article, Page};

use crate::content::{article, imprint, keep_article};
use crate::fetch::{FetchError, fetch, unpack};
use crate::routes::Base;

/// Where the texts lie below the site's base.
pub const FOLDER: &str = "data/pages/";

/// Where a page's packed text lies below the site's base.
pub fn path_of(page: Page) -> String {
    format!("{FOLDER}{}", imprint(page).file)
}

/// The text of a page, fetched if it is not at hand.
///
/// # Errors
/// When the file cannot be fetched, or is not the text it should be.
pub async fn text_of(page: Page, base: Base) -> Result<&'static Article, FetchError> {
    if let Some(article) = article(page) {
        return Ok(article);
    }
    let path = path_of(page);
    let bytes = fetch(&path, base).await?;
    let text: Article = unpack(&path, &bytes)?;
    let reason = format!("it is the text of {}", text.page.as_str());
    keep_article(text);
    article(page).ok_or(FetchError::Unreadable { path, reason })
}
