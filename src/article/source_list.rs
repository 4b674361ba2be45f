//! The sources a page cites, numbered as in its text, each with a way back.

use guide_model::{Article, BibliographyEntry, CitedSource, List};

use super::inlines::{citation_place, in_page_link, source_place};
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The numbered source list of an article, folded; nothing for an article that cites none.
pub fn source_list(base: Base, article: &Article) -> Option<Element> {
    let citations = article.citations;
    (!citations.is_empty()).then(|| {
        let count = format!("{} {}", citations.len(), words::SOURCES_COUNT);
        let list = element("details").child(element("summary").child(count)).child(source_items(base, citations));
        element("section")
            .class("sources")
            .attribute("aria-labelledby", "sources")
            .child(element("h2").id("sources").child(words::SOURCES))
            .child(list)
    })
}

/// The sources that a text cites, numbered as in it.
pub fn source_items(base: Base, citations: List<CitedSource>) -> Element {
    let items = (1_u16..).zip(citations).map(|(number, cited)| item(base, number, cited));
    element("ol").class("sources__list").children(items)
}

/// First author, title with the way to the source's own page, journal and year with the way to where it was published,
/// and the way back to the text. Paper shows the address too.
fn item(base: Base, number: u16, source: &CitedSource) -> Element {
    let title = link(base.source(&source.id)).child(source.title);
    let back = in_page_link(&citation_place(number))
        .class("sources__back")
        .attribute("aria-label", words::BACK_TO_TEXT)
        .child("↑");
    element("li")
        .id(source_place(number))
        .child(format!("{}. ", source.author))
        .child(element("cite").child(title))
        .child(". ")
        .child(link(source.address).child(format!("{}, {}", source.journal, source.year)))
        .child(". ")
        .child(back)
}

/// A source as a reference list names it: authors, title, journal, year, volume, address.
pub fn reference(entry: &BibliographyEntry) -> Element {
    let pages = entry.volume_pages.as_ref().map(|pages| format!("; {pages}")).unwrap_or_default();
    element("span")
        .class("reference")
        .child(format!("{}. ", entry.authors.trim_end_matches('.')))
        .child(element("cite").child(entry.title.clone()))
        .child(format!(". {}, {}{pages}. ", entry.journal, entry.year))
        .child(address_link(&entry.address()))
}

/// Where a source stands, written as people write it.
fn address_link(address: &str) -> Element {
    let label = address.strip_prefix("https://doi.org/").map(|doi| format!("doi:{doi}"));
    let label = label.unwrap_or_else(|| short_address(address));
    link(address.to_owned()).child(label)
}

/// An address as people write it: without scheme and final slash.
fn short_address(url: &str) -> String {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}
