//! The list of all sources.

use guide_model::{BibliographyEntry, FindingTopic, Page, SourceKind, Strength};

use crate::content::words;
use crate::filter::{Choice, Filter, Order};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Id of the list.
const LIST_ID: &str = "sources-list";

/// What the list can be narrowed by, and its orders.
pub fn evidence_filter() -> Filter {
    let words = words();
    let choices = vec![
        Choice {
            name: "topic",
            label: words.filter_topic,
            options: FindingTopic::ALL.iter().map(|topic| (topic.as_str(), topic_name(*topic))).collect(),
        },
        Choice {
            name: "kind",
            label: words.filter_kind,
            options: SourceKind::ALL.iter().map(|kind| (kind.as_str(), kind_name(*kind))).collect(),
        },
        Choice {
            name: "strength",
            label: words.filter_strength,
            options: Strength::ALL.iter().map(|strength| (strength.as_str(), strength_name(*strength))).collect(),
        },
        Choice {
            name: "period",
            label: words.filter_period,
            options: vec![
                ("latest", words.period_latest),
                ("recent", words.period_recent),
                ("older", words.period_older),
                ("oldest", words.period_oldest),
            ],
        },
    ];
    let orders = vec![
        Order { value: "newest", label: words.order_newest, by: "year", is_falling: true },
        Order { value: "oldest", label: words.order_oldest, by: "year", is_falling: false },
        Order { value: "title", label: words.order_title, by: "title", is_falling: false },
    ];
    Filter { page: Page::Evidence, list_id: LIST_ID, choices, orders }
}

/// The name of the years a source is from, as it stands in the address.
const fn period(year: u16) -> &'static str {
    match year {
        2024.. => "latest",
        2020..=2023 => "recent",
        2010..=2019 => "older",
        _ => "oldest",
    }
}

/// All sources, newest first.
pub fn evidence_list(base: Base, mut entries: Vec<BibliographyEntry>) -> Element {
    entries.sort_by(|left, right| right.year.cmp(&left.year).then_with(|| left.authors.cmp(&right.authors)));
    element("ul").class("evidence").id(LIST_ID).children(entries.iter().map(|source| entry(base, source)))
}

fn entry(base: Base, entry: &BibliographyEntry) -> Element {
    let facts = format!("{}, {}. {}", entry.first_author(), entry.year, kind_name(entry.kind));
    let topics: Vec<&str> = entry.topics.iter().map(|topic| topic.as_str()).collect();
    element("li")
        .class("evidence__entry")
        .id(entry.id.clone())
        .attribute("data-topic", topics.join(" "))
        .attribute("data-kind", entry.kind.as_str())
        .attribute("data-strength", entry.kind.strength().as_str())
        .attribute("data-period", period(entry.year))
        .attribute("data-year", entry.year.to_string())
        .attribute("data-title", entry.title.to_lowercase())
        .child(link(base.source(&entry.id)).class("evidence__title").child(entry.title.clone()))
        .child(" ")
        .child(element("span").class("evidence__facts").child(facts))
}

fn topic_name(topic: FindingTopic) -> &'static str {
    let words = words();
    match topic {
        FindingTopic::Benefits => words.finding_benefits,
        FindingTopic::Safety => words.finding_safety,
        FindingTopic::Mechanism => words.finding_mechanism,
        FindingTopic::Options => words.finding_options,
        FindingTopic::Background => words.finding_background,
    }
}

/// What readers call what a kind of source can show.
pub fn strength_name(strength: Strength) -> &'static str {
    let words = words();
    match strength {
        Strength::Compared => words.strength_compared,
        Strength::Observed => words.strength_observed,
        Strength::Summarized => words.strength_summarized,
        Strength::Official => words.strength_official,
        Strength::Told => words.strength_told,
        Strength::Background => words.strength_background,
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
        SourceKind::Company => words.kind_company,
        SourceKind::News => words.kind_news,
        SourceKind::History => words.kind_history,
    }
}
