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
    let choices = vec![
        Choice {
            name: "topic",
            label: words::FILTER_TOPIC,
            options: FindingTopic::ALL.iter().map(|topic| (topic.as_str(), topic_name(*topic))).collect(),
        },
        Choice {
            name: "kind",
            label: words::FILTER_KIND,
            options: SourceKind::ALL.iter().map(|kind| (kind.as_str(), kind_name(*kind))).collect(),
        },
        Choice {
            name: "strength",
            label: words::FILTER_STRENGTH,
            options: Strength::ALL.iter().map(|strength| (strength.as_str(), strength_name(*strength))).collect(),
        },
        Choice {
            name: "period",
            label: words::FILTER_PERIOD,
            options: vec![
                ("latest", words::PERIOD_LATEST),
                ("recent", words::PERIOD_RECENT),
                ("older", words::PERIOD_OLDER),
                ("oldest", words::PERIOD_OLDEST),
            ],
        },
    ];
    let orders = vec![
        Order { value: "newest", label: words::ORDER_NEWEST, by: "year", is_falling: true },
        Order { value: "oldest", label: words::ORDER_OLDEST, by: "year", is_falling: false },
        Order { value: "title", label: words::ORDER_TITLE, by: "title", is_falling: false },
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
    match topic {
        FindingTopic::Benefits => words::FINDING_BENEFITS,
        FindingTopic::Safety => words::FINDING_SAFETY,
        FindingTopic::Mechanism => words::FINDING_MECHANISM,
        FindingTopic::Options => words::FINDING_OPTIONS,
        FindingTopic::Background => words::FINDING_BACKGROUND,
    }
}

/// What readers call what a kind of source can show.
pub fn strength_name(strength: Strength) -> &'static str {
    match strength {
        Strength::Compared => words::STRENGTH_COMPARED,
        Strength::Observed => words::STRENGTH_OBSERVED,
        Strength::Summarized => words::STRENGTH_SUMMARIZED,
        Strength::Official => words::STRENGTH_OFFICIAL,
        Strength::Told => words::STRENGTH_TOLD,
        Strength::Background => words::STRENGTH_BACKGROUND,
    }
}

/// What readers call this kind of source.
pub fn kind_name(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Rct => words::KIND_RCT,
        SourceKind::MetaAnalysis => words::KIND_META_ANALYSIS,
        SourceKind::Review => words::KIND_REVIEW,
        SourceKind::Guideline => words::KIND_GUIDELINE,
        SourceKind::Label => words::KIND_LABEL,
        SourceKind::Regulator => words::KIND_REGULATOR,
        SourceKind::Observational => words::KIND_OBSERVATIONAL,
        SourceKind::OpenLabel => words::KIND_OPEN_LABEL,
        SourceKind::Human => words::KIND_HUMAN,
        SourceKind::Animal => words::KIND_ANIMAL,
        SourceKind::Agency => words::KIND_AGENCY,
        SourceKind::Company => words::KIND_COMPANY,
        SourceKind::News => words::KIND_NEWS,
        SourceKind::History => words::KIND_HISTORY,
    }
}
