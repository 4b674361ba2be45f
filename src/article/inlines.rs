//! Draws runs of text: words, links, terms, citations.

use guide_model::{CitationMark, Inline, LinkTarget, List};

use crate::content::words;
use crate::markup::{Element, Node, element, link};
use crate::routes::Base;

/// Signs that open: no line may end with one.
const OPENING: &[char] = &['(', '“', '‘', '['];
/// Signs that close: no line may begin with one.
const CLOSING: &[char] = &[')', '”', '’', ']', '.', ',', ';', ':', '?', '!'];

/// Draws a run of text. A browser may break a line on both sides of a button, so a term holds on to signs beside it.
pub fn inlines(base: Base, text: List<Inline>) -> Vec<Node> {
    let all = text.all();
    let is_term = |place: Option<usize>| matches!(place.and_then(|place| all.get(place)), Some(Inline::Term { .. }));
    let words = |place: Option<usize>| match place.and_then(|place| all.get(place)) {
        Some(Inline::Text(words)) => words.as_str(),
        _ => "",
    };
    let mut nodes: Vec<Node> = Vec::new();
    for (place, inline) in all.iter().enumerate() {
        let (before, after) = (place.checked_sub(1), Some(place + 1));
        match inline {
            Inline::Text(own) => {
                let mut rest = own.as_str();
                rest = if is_term(before) { rest.trim_start_matches(CLOSING) } else { rest };
                rest = if is_term(after) { rest.trim_end_matches(OPENING) } else { rest };
                if !rest.is_empty() {
                    nodes.push(rest.into());
                }
            }
            Inline::Term { .. } => {
                let (left, right) = (words(before), words(after));
                let left = &left[left.trim_end_matches(OPENING).len()..];
                let right = &right[..right.len() - right.trim_start_matches(CLOSING).len()];
                let term = one(base, inline);
                nodes.push(if left.is_empty() && right.is_empty() {
                    term
                } else {
                    element("span").class("together").child(left).child(term).child(right).into()
                });
            }
            Inline::Citation(marks) => {
                nodes.push(citation(*marks, before.is_some_and(|before| is_dialed(&all[before]))))
            }
            other => nodes.push(one(base, other)),
        }
    }
    nodes
}

fn one(base: Base, inline: &'static Inline) -> Node {
    let around = |element: Element, text: List<Inline>| element.children(inlines(base, text)).into();
    match *inline {
        Inline::Text(text) => text.into(),
        Inline::Strong(text) => around(element("strong"), text),
        Inline::Emphasis(text) => around(element("em"), text),
        Inline::Term { id, text } => around(opens_definition(&id), text),
        Inline::Link { target, text } => around(link_to(base, target), text),
        Inline::Citation(marks) => citation(marks, false),
    }
}

/// Whether an inline is a number to call or to text.
fn is_dialed(inline: &Inline) -> bool {
    let Inline::Link { target: LinkTarget::External(address), .. } = inline else { return false };
    address.starts_with("tel:") || address.starts_with("sms:")
}

/// The marks of a citation. Right behind a number to call they keep away from it, so that a finger finds the one it wants.
fn citation(marks: List<CitationMark>, is_after_a_number: bool) -> Node {
    let class = if is_after_a_number { "cites cites--apart" } else { "cites" };
    element("sup").class(class).children(marks.iter().map(|mark| citation_mark(*mark))).into()
}

/// A button that opens a term's meaning in place. The browser itself opens it, so it works before the app and without it.
fn opens_definition(id: &str) -> Element {
    element("button").class("term").attribute("type", "button").attribute("popovertarget", definition_place(id))
}

/// Id of a term's meaning on the page.
pub(super) fn definition_place(id: &str) -> String {
    format!("word-{id}")
}

/// The term whose meaning has this id.
#[cfg(feature = "ssr")]
pub fn defined_term(place: &str) -> Option<&str> {
    place.strip_prefix("word-")
}

fn link_to(base: Base, target: LinkTarget) -> Element {
    match target {
        LinkTarget::Page { page, anchor } => base.link_to(page, anchor.as_deref()),
        LinkTarget::Source(id) => link(base.source(&id)),
        LinkTarget::File(file) => base.link_to_file(file),
        LinkTarget::External(address) => link(address),
        LinkTarget::Anchor(anchor) => in_page_link(&anchor),
    }
}

/// A link to a place on the same page.
///
/// `target="_self"` leaves it to the browser, not the router: it scrolls, moves the keyboard's place and marks `:target`.
pub fn in_page_link(anchor: &str) -> Element {
    link(format!("#{anchor}")).attribute("target", "_self")
}

/// A source's number in the text, which leads to the source list. The first of a source is where the list leads back to.
///
/// What is the same in every mark stands first, and what differs last: a page has hundreds of them, and so they compress
/// better. Otherwise it is an [`in_page_link`].
pub fn citation_mark(mark: CitationMark) -> Element {
    let link = element("a").class("cite").attribute("target", "_self");
    let link = if mark.mention == 1 { link.id(citation_place(mark.number)) } else { link };
    link.attribute("href", format!("#{}", source_place(mark.number)))
        .attribute("aria-label", format!("{} {}", words::SOURCE_NUMBER_LABEL, mark.number))
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
