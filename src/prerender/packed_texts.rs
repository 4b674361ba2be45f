//! The texts as the app fetches them: drawn here, so that the app carries no code for it, and packed.

use guide_compiler::{FILE_DIGITS, fingerprint};
use guide_model::Page;

use super::files::WriteError;
use crate::article::draw_text;
use crate::content::article;
use crate::drawn_texts::DrawnTexts;
use crate::routes::Base;

/// Files: where each lies below the base, and its bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// The texts at hand, and their files. One mark over all of them stands in their names, so that none is taken for that of
/// another build.
///
/// # Errors
/// When a text cannot be packed.
pub fn packed_texts(base: Base) -> Result<(DrawnTexts, Files), WriteError> {
    let shown = Page::ALL.iter().filter(|page| base.shows(**page)).filter_map(|page| article(*page));
    let drawn: Vec<_> = shown.map(|article| (article.page, draw_text(base, article))).collect();
    let pack =
        |page: Page, text| postcard::to_stdvec(text).map_err(|reason| WriteError::Record { path: page.path(), reason });
    let packed = drawn.iter().map(|(page, text)| pack(*page, text)).collect::<Result<Vec<_>, _>>()?;
    let texts = DrawnTexts::new(fingerprint(&packed.concat(), FILE_DIGITS));
    let files = drawn.iter().zip(packed).map(|((page, _), bytes)| (texts.path_of(*page), bytes)).collect();
    drawn.into_iter().for_each(|(_, text)| texts.keep(text));
    Ok((texts, files))
}
