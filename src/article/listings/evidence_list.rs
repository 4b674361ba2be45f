//! The list of all sources.

use guide_model::{BibliographyEntry, SourceKind};
use leptos::prelude::*;

use crate::content::words;
use crate::records::{RecordFile, RecordView};
use crate::routes::use_base;

/// All sources, newest first.
#[component]
pub fn EvidenceList() -> impl IntoView {
    view! { <RecordView file=RecordFile::Bibliography draw=Callback::new(list)/> }
}

fn list(mut entries: Vec<BibliographyEntry>) -> AnyView {
    entries.sort_by(|left, right| right.year.cmp(&left.year).then_with(|| left.authors.cmp(&right.authors)));
    view! {
        <p class="evidence__count">{entries.len()} " " {words().evidence_count}</p>
        <ul class="evidence">{entries.iter().map(entry).collect_view()}</ul>
    }
    .into_any()
}

fn entry(entry: &BibliographyEntry) -> AnyView {
    view! {
        <li class="evidence__entry" id=entry.id.clone()>
            <a class="evidence__title" href=use_base().source(&entry.id)>{entry.title.clone()}</a>
            <span class="evidence__facts">
                {first_author(&entry.authors)} ", " {entry.year} ". " {kind_name(entry.kind)}
            </span>
        </li>
    }
    .into_any()
}

/// The first author, "and others" if there are more.
fn first_author(authors: &str) -> String {
    match authors.split_once(", ") {
        Some((first, _)) => format!("{first} and others"),
        None => authors.to_owned(),
    }
}

/// What readers call this kind of source.
pub(crate) fn kind_name(kind: SourceKind) -> &'static str {
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
