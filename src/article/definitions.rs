//! What the glossary's terms on a page mean, opened in place from where they stand in the text.

use guide_model::{Article, Page, TermMeaning};

use super::inlines::definition_place;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The meanings of a page's terms, closed. In a browser without popovers they stand open below the text.
pub fn definitions(base: Base, article: &'static Article) -> Element {
    element("div").class("definitions").children(article.terms.iter().map(|term| one(base, term)))
}

fn one(base: Base, term: &'static TermMeaning) -> Element {
    element("div")
        .class("definition")
        .id(definition_place(&term.id))
        .attribute("popover", "auto")
        .child(element("p").child(element("strong").child(term.term)).child(": ").child(term.meaning))
        .child(element("p").child(link(base.place(Page::Glossary, &term.id)).child(words::DEFINITION_MORE)))
}
