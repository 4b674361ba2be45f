//! Draws runs of text: words, links, terms, citations.

use guide_model::{CitationMark, Inline, LinkTarget, List};

use crate::content::words;
use crate::markup::{Element, Node, element, link};
use crate::routes::Base;

/// Draws a run of text.
pub(super) fn inlines(base: Base, text: List<Inline>) -> Vec<Node> {
    text.iter().map(|inline| one(base, inline)).collect()
}

fn one(base: Base, inline: &'static Inline) -> Node {
    let around = |element: Element, text: List<Inline>| element.children(inlines(base, text)).into();
    match *inline {
        Inline::Text(text) => text.into(),
        Inline::Strong(text) => around(element("strong"), text),
        Inline::Emphasis(text) => around(element("em"), text),
        Inline::Term { id, text } => around(opens_definition(&id), text),
        Inline::Link { target, text } => around(link_to(base, target), text),
        Inline::Citation(marks) => {
            element("sup").class("cites").children(marks.iter().map(|mark| citation_mark(*mark))).into()
        }
    }
}

/// A button that opens a term's meaning in place. The browser itself opens it, so it works before the app and without it.
fn opens_definition(id: &str) -> Element {
    element("button").class("term").attribute("type", "button").attribute("popovertarget", definition_place(id))
}

/// Id of a term's meaning on the page.
pub(super) fn definition_place(id: &str) -> String {
    format!("word-{id}")
}

fn link_to(base: Base, target: LinkTarget) -> Element {
    match target {
        LinkTarget::Page { page, anchor: None } => link(base.page(page)),
        LinkTarget::Page { page, anchor: Some(anchor) } => link(base.place(page, &anchor)),
        LinkTarget::Source(id) => link(base.source(&id)),
        LinkTarget::External(address) => link(address),
        LinkTarget::Anchor(anchor) => in_page_link(&anchor),
    }
}

/// A link to a place on the same page.
///
/// `target="_self"` leaves it to the browser, not the router: it scrolls, moves the keyboard's place and marks `:target`.
pub(super) fn in_page_link(anchor: &str) -> Element {
    link(format!("#{anchor}")).attribute("target", "_self")
}

/// A source's number in the text, which leads to the source list. The first of a source is where the list leads back to.
pub fn citation_mark(mark: CitationMark) -> Element {
    let link = in_page_link(&source_place(mark.number)).class("cite");
    let link = if mark.mention == 1 { link.id(citation_place(mark.number)) } else { link };
    link.attribute("aria-label", format!("{} {}", words().source_number_label, mark.number))
        .child(mark.number.to_string())
}

/// Id of a source in the page's source list.
pub(super) fn source_place(number: u16) -> String {
    format!("source-{number}")
}

/// Id of the first mention of a source in the text.
pub(super) fn citation_place(number: u16) -> String {
    format!("cite-{number}")
}
