//! The sources a page cites, numbered as in its text, each with a way back.

use guide_model::{BibliographyEntry, CitedSource, List, Page};
use leptos::prelude::*;

use super::inlines::{citation_place, in_page_link, source_place};
use crate::content::{article, summary, words};
use crate::markup::{Element, element, link};
use crate::records::{RecordFile, RecordView};
use crate::routes::{Base, use_base};

/// The numbered source list of an article.
#[component]
pub fn SourceList(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let draw = Callback::new(move |entries: Vec<BibliographyEntry>| {
        let entries: Vec<&BibliographyEntry> = entries.iter().collect();
        article(page).map(|article| source_items(base, article.citations, &entries)).into_iter().collect()
    });
    let count = summary(page).score.sources;
    (count > 0).then(|| {
        view! {
            <section class="sources" aria-labelledby="sources">
                <h2 id="sources">{words().sources}</h2>
                <details>
                    <summary>{format!("{count} {}", words().sources_count)}</summary>
                    <RecordView file=RecordFile::Bibliography draw/>
                </details>
            </section>
        }
    })
}

/// The sources that a text cites, numbered as in it.
pub fn source_items(base: Base, citations: List<CitedSource>, entries: &[&BibliographyEntry]) -> Element {
    let items = (1_u16..).zip(citations).filter_map(|(number, cited)| {
        let entry = entries.iter().find(|entry| cited.id == entry.id)?;
        Some(item(base, number, entry))
    });
    element("ol").class("sources__list").children(items)
}

fn item(base: Base, number: u16, entry: &BibliographyEntry) -> Element {
    let back = in_page_link(&citation_place(number))
        .class("sources__back")
        .attribute("aria-label", words().back_to_text)
        .child("↑");
    element("li").id(source_place(number)).child(short_reference(base, entry)).child(" ").child(back)
}

/// A source as a page's list names it: first author, title with the way to the source's own page, journal, year, address.
fn short_reference(base: Base, entry: &BibliographyEntry) -> Element {
    let title = link(base.source(&entry.id)).child(entry.title.clone());
    element("span")
        .class("reference")
        .child(format!("{}. ", entry.first_author()))
        .child(element("cite").child(title))
        .child(format!(". {}, {}. ", entry.journal, entry.year))
        .child(address(entry))
}

/// A source as a reference list names it: authors, title, journal, year, volume, address.
pub fn reference(entry: &BibliographyEntry) -> Element {
    let pages = entry.volume_pages.as_ref().map(|pages| format!("; {pages}")).unwrap_or_default();
    element("span")
        .class("reference")
        .child(format!("{}. ", entry.authors.trim_end_matches('.')))
        .child(element("cite").child(entry.title.clone()))
        .child(format!(". {}, {}{pages}. ", entry.journal, entry.year))
        .child(address(entry))
}

/// Where a source stands: at the resolver of its DOI, or at its own address.
fn address(entry: &BibliographyEntry) -> Element {
    let (address, label) = match &entry.doi {
        Some(doi) => (format!("https://doi.org/{doi}"), format!("doi:{doi}")),
        None => (entry.url.clone(), short_address(&entry.url)),
    };
    link(address).class("reference__address").attribute("rel", "noreferrer").child(label)
}

/// An address as people write it: without scheme and final slash.
fn short_address(url: &str) -> String {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}
