//! An article as part of a document: all of its text, and nothing that leads away from it. For documents, frames and other websites.

use guide_model::{Article, Block};

use super::article_foot::review_line;
use super::article_head::{key_points, title};
use super::blocks::one;
use crate::markup::{Element, element};
use crate::routes::Base;

/// Title, key points, text and state of review.
pub fn whole_article(base: Base, article: &'static Article) -> Vec<Element> {
    whole_article_by(base, article, &|block| one(base, block))
}

/// The same, its blocks drawn by `draw`.
pub fn whole_article_by(
    base: Base,
    article: &'static Article,
    draw: &dyn Fn(&'static Block) -> Element,
) -> Vec<Element> {
    let key_points = (!article.key_points.is_empty()).then(|| key_points(base, article));
    let prose = element("div").class("prose").children(article.blocks.iter().map(draw));
    let review = review_line(base, article.page);
    [title(base, article)].into_iter().chain(key_points).chain([prose, review]).collect()
}
