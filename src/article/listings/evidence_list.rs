//! The list of all sources.

use guide_model::{BibliographyEntry, SourceKind};
use leptos::prelude::*;

use crate::content::words;
use crate::markup::{Element, element, link};
use crate::records::{RecordFile, RecordView};
use crate::routes::{Base, use_base};

/// All sources, newest first.
#[component]
pub fn EvidenceList() -> impl IntoView {
    let base = use_base();
    let draw = Callback::new(move |entries: Vec<BibliographyEntry>| list(base, entries));
    view! { <RecordView file=RecordFile::Bibliography draw/> }
}

fn list(base: Base, mut entries: Vec<BibliographyEntry>) -> Vec<Element> {
    entries.sort_by(|left, right| right.year.cmp(&left.year).then_with(|| left.authors.cmp(&right.authors)));
    let count = format!("{} {}", entries.len(), words().evidence_count);
    let list = element("ul").class("evidence").children(entries.iter().map(|source| entry(base, source)));
    vec![element("p").class("evidence__count").child(count), list]
}

fn entry(base: Base, entry: &BibliographyEntry) -> Element {
    let facts = format!("{}, {}. {}", first_author(&entry.authors), entry.year, kind_name(entry.kind));
    element("li")
        .class("evidence__entry")
        .id(entry.id.clone())
        .child(link(base.source(&entry.id)).class("evidence__title").child(entry.title.clone()))
        .child(" ")
        .child(element("span").class("evidence__facts").child(facts))
}

/// The first author, "and others" if there are more.
fn first_author(authors: &str) -> String {
    match authors.split_once(", ") {
        Some((first, _)) => format!("{first} and others"),
        None => authors.to_owned(),
    }
}

/// What readers call this kind of source.
pub fn kind_name(kind: SourceKind) -> &'static str {
    let words = words();
    match kind {
        SourceKind::Rct => words.kind_rct,
        SourceKind::MetaAnalysis => words.kind_meta_analysis,
        SourceKind::Review => words.kind_review,
        SourceKind::Guideline => words.kind_guideline,
        SourceKind::Label => words.kind_label,
        SourceKind::Regulator => words.kind_regulator,
        SourceKind::Observational => words.kind_observational,
        SourceKind::OpenLabel => words.kind_open_label,
        SourceKind::Human => words.kind_human,
        SourceKind::Animal => words.kind_animal,
        SourceKind::Agency => words.kind_agency,
        SourceKind::History => words.kind_history,
    }
}
