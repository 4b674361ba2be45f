//! An article as part of a document: all of its text, and nothing that leads away from it. For documents, frames and other websites.

use guide_model::Article;

use super::article_foot::review_line;
use super::article_head::{key_points, title};
use super::blocks::static_blocks;
use crate::content::summary;
use crate::markup::{Element, element};
use crate::routes::Base;

/// Title, key points, text and state of review.
pub fn whole_article(base: Base, article: &'static Article) -> Vec<Element> {
    let key_points = (!article.key_points.is_empty()).then(|| key_points(base, article));
    let prose = element("div").class("prose").children(static_blocks(base, article.blocks));
    let review = review_line(base, summary(article.page));
    [title(base, article)].into_iter().chain(key_points).chain([prose, review]).collect()
}
