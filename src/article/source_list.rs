//! The sources a page cites, numbered as in its text, each with ways back.

use guide_model::{Article, BibliographyEntry, CitationMark, CitedSource};
use leptos::prelude::*;

use super::inlines::{citation_place, source_place};
use crate::content::words;
use crate::records::{RecordFile, RecordView};
use crate::routes::use_base;

/// The numbered source list of an article.
#[component]
pub fn SourceList(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let citations = article.citations;
    let draw = Callback::new(move |entries: Vec<BibliographyEntry>| list(citations, &entries));
    (!citations.is_empty()).then(|| {
        view! {
            <section class="sources" aria-labelledby="sources">
                <h2 id="sources">{words().sources}</h2>
                <RecordView file=RecordFile::Bibliography draw/>
            </section>
        }
    })
}

fn list(citations: &'static [CitedSource], entries: &[BibliographyEntry]) -> AnyView {
    let items = (1_u16..)
        .zip(citations)
        .filter_map(|(number, cited)| {
            let entry = entries.iter().find(|entry| entry.id == cited.id)?;
            Some(item(number, cited, entry))
        })
        .collect_view();
    view! { <ol class="sources__list">{items}</ol> }.into_any()
}

fn item(number: u16, cited: &CitedSource, entry: &BibliographyEntry) -> AnyView {
    let back = (1..=cited.mentions)
        .map(|mention| {
            let label = format!("{}, {mention}", words().back_to_text);
            let anchor = citation_place(CitationMark { number, mention });
            view! { <a class="sources__back" href=format!("#{anchor}") target="_self" aria-label=label>"↑"</a> }
        })
        .collect_view();
    view! {
        <li id=source_place(number) value=number>
            {reference(entry)} " " <a href=use_base().source(&entry.id)>{words().source_details}</a> " " {back}
        </li>
    }
    .into_any()
}

/// A source as a reference list names it: authors, title, journal, year, address.
pub fn reference(entry: &BibliographyEntry) -> AnyView {
    let place = entry.volume_pages.as_ref().map(|pages| format!("; {pages}")).unwrap_or_default();
    let link = entry.doi.as_ref().map_or_else(|| entry.url.clone(), |doi| format!("https://doi.org/{doi}"));
    let label = entry.doi.as_ref().map_or_else(|| short_address(&entry.url), |doi| format!("doi:{doi}"));
    view! {
        <span class="reference">
            {entry.authors.clone()} ". " <cite>{entry.title.clone()}</cite> ". " {entry.journal.clone()} ", " {entry.year}
            {place} ". " <a class="reference__address" href=link rel="noreferrer">{label}</a>
        </span>
    }
    .into_any()
}

/// An address as people write it: without scheme and final slash.
fn short_address(url: &str) -> String {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
}
