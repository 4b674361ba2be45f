//! Everything there is to find: all pages and all questions.

use guide_model::{List, Page, QuestionLink};

use super::site_map::site_map;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The list behind the search page.
pub(in crate::article) fn search_list(base: Base, questions: List<QuestionLink>) -> Element {
    let question = |entry: &'static QuestionLink| {
        element("li").child(link(base.place(Page::Faq, &entry.id)).child(entry.question))
    };
    element("div")
        .class("search-list")
        .child(element("h2").id("all-pages").child(words().search_pages))
        .child(site_map(base))
        .child(element("h2").id("all-questions").child(words().search_questions))
        .child(element("ul").children(questions.iter().map(question)))
}
