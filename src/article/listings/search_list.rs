//! Everything there is to find: all pages and all questions.

use guide_model::{List, Page, QuestionGroup, QuestionLink};

use super::site_map::site_map;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The list behind the search page.
pub(in crate::article) fn search_list(base: Base, groups: List<QuestionGroup>) -> Element {
    let question = |entry: &'static QuestionLink| {
        element("li").child(link(base.place(Page::Faq, &entry.id)).child(entry.question))
    };
    let group = |group: &'static QuestionGroup| {
        element("section")
            .child(element("h3").child(link(base.place(Page::Faq, &group.id)).child(group.title)))
            .child(element("ul").children(group.questions.iter().map(question)))
    };
    element("div")
        .class("search-list")
        .child(element("h2").id("all-pages").child(words::SEARCH_PAGES))
        .child(site_map(base))
        .children(base.shows(Page::Faq).then(|| element("h2").id("all-questions").child(words::SEARCH_QUESTIONS)))
        .children(groups.iter().filter(|_| base.shows(Page::Faq)).map(group))
}
