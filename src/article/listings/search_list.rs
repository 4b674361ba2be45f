//! Everything there is to find: all pages and all questions.

use guide_model::{Block, FaqQuestion, Page};

use super::site_map::site_map;
use crate::content::{article, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The list behind the search page.
pub(in crate::article) fn search_list(base: Base) -> Element {
    let question =
        |entry: &'static FaqQuestion| element("li").child(link(base.place(Page::Faq, &entry.id)).child(entry.question));
    element("div")
        .class("search-list")
        .child(element("h2").id("all-pages").child(words().search_pages))
        .child(site_map(base))
        .child(element("h2").id("all-questions").child(words().search_questions))
        .child(element("ul").children(questions().map(question)))
}

/// Every question of the guide.
fn questions() -> impl Iterator<Item = &'static FaqQuestion> {
    let groups = article(Page::Faq).blocks.iter().filter_map(|block| match block {
        Block::Faq(groups) => Some(groups.iter()),
        _ => None,
    });
    groups.flatten().flat_map(|group| group.questions)
}
