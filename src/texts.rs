//! Gets a page's text as data, for the element and for the worksheet: it is at hand, or it is fetched from the guide's
//! own origin. The app takes texts as they are drawn (`drawn_texts`).

use guide_model::{Article, Page};

use crate::content::{article, keep_article, summary};
use crate::fetch::{FetchError, fetch};
use crate::routes::Base;

/// Where a page's packed text lies below the site's base.
pub fn path_of(page: Page) -> String {
    format!("data/pages/{}", summary(page).file)
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
    let unreadable = |reason: String| FetchError::Unreadable { path: path.clone(), reason };
    let text: Article = postcard::from_bytes(&bytes).map_err(|error| unreadable(error.to_string()))?;
    if text.page != page {
        return Err(unreadable(format!("it is the text of {}", text.page.as_str())));
    }
    keep_article(text);
    article(page).ok_or_else(|| unreadable("it was not kept".to_owned()))
}
