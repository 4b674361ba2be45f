//! The numbers that the pages draw: pictures of one outcome, and charts of many.

use guide_compiler::Site;
use guide_model::{Article, Block, Certainty, Chart, Figure, FigureKind, FigureLayout, List};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Addresses, source_ids};

/// What one source found out of 100 people. Never show a number without `who`, `time`, `certainty` and all its groups.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NumberRecord {
    /// Unique among the numbers.
    id: String,
    /// The caption.
    title: String,
    /// Addresses of the pictures on the pages.
    #[schemars(inner(url))]
    shown_at: Vec<String>,
    /// Whether the outcomes are wanted: of a benefit more is better; of a harm and of a relapse less is.
    #[schemars(extend("enum" = FigureKind::NAMES))]
    kind: &'static str,
    /// Who was studied.
    who: String,
    /// When it was measured.
    time: String,
    /// Whether the groups were compared with each other. If not, they overlap or come from different people: do not add
    /// or rank them.
    is_comparison: bool,
    /// How sure the guide's authors are of the numbers.
    #[schemars(extend("enum" = Certainty::NAMES))]
    certainty: &'static str,
    /// Why they are no surer.
    certainty_reason: String,
    /// What else a reader must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// Id of the source.
    source: String,
    /// The outcomes, each with all groups.
    outcomes: Vec<OutcomeData>,
}

/// One outcome.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct OutcomeData {
    /// What people had or felt, as "felt at least half better" or "Dizzy".
    outcome: String,
    /// What can be said of all others in the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    others: Option<String>,
    /// The groups.
    groups: Vec<GroupData>,
}

/// People who got the same thing.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct GroupData {
    /// What they got.
    label: String,
    /// Whether this is what the treatment is compared with.
    is_comparator: bool,
    /// How many out of 100 had the outcome.
    #[schemars(range(max = 100))]
    per_100: u8,
    /// Lower end of the range that fits the data (95% confidence), out of 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 100))]
    range_low: Option<u8>,
    /// Upper end of that range.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = 100))]
    range_high: Option<u8>,
    /// How many people the group had, where the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<u32>,
}

/// Every number that a page draws, in the order of the pages.
pub(super) fn numbers(site: &Site, addresses: Addresses<'_>) -> Vec<NumberRecord> {
    let mut records: Vec<NumberRecord> = Vec::new();
    for article in &site.articles {
        for record in drawn(article, article.blocks, addresses) {
            match records.iter_mut().find(|known| known.id == record.id) {
                Some(known) => known.shown_at.extend(record.shown_at),
                None => records.push(record),
            }
        }
    }
    records
}

fn drawn(article: &Article, blocks: List<Block>, addresses: Addresses<'_>) -> Vec<NumberRecord> {
    let records = |block: &'static Block| match block {
        Block::Figure(figure) => vec![of_figure(article, figure, addresses)],
        Block::Chart(chart) => vec![of_chart(article, chart, addresses)],
        Block::Callout { blocks, .. } => drawn(article, *blocks, addresses),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(records).collect()
}

fn of_figure(article: &Article, figure: &Figure, addresses: Addresses<'_>) -> NumberRecord {
    let group = |group: &guide_model::Group| GroupData {
        label: group.label.to_string(),
        is_comparator: group.is_comparator,
        per_100: group.per_100,
        range_low: group.range.map(|(low, _)| low),
        range_high: group.range.map(|(_, high)| high),
        people: group.people,
    };
    let outcome = OutcomeData {
        outcome: figure.outcome.to_string(),
        others: Some(figure.not_outcome.to_string()),
        groups: figure.groups.iter().map(group).collect(),
    };
    NumberRecord {
        id: figure.id.to_string(),
        title: figure.title.to_string(),
        shown_at: vec![addresses.on_page(article.page, &format!("figure-{}", figure.id))],
        kind: figure.kind.as_str(),
        who: figure.who.to_string(),
        time: figure.time.to_string(),
        is_comparison: figure.layout == FigureLayout::Pair,
        certainty: figure.certainty.as_str(),
        certainty_reason: figure.certainty_reason.to_string(),
        note: figure.note.map(String::from),
        source: source_ids(article.citations, &[figure.citation]).concat(),
        outcomes: vec![outcome],
    }
}

fn of_chart(article: &Article, chart: &Chart, addresses: Addresses<'_>) -> NumberRecord {
    let outcome = |row: &guide_model::ChartRow| {
        let group = |label: guide_model::Text, per_100, is_comparator| GroupData {
            label: label.to_string(),
            is_comparator,
            per_100,
            range_low: None,
            range_high: None,
            people: None,
        };
        let groups = vec![group(chart.treatment, row.treatment, false), group(chart.comparator, row.comparator, true)];
        OutcomeData { outcome: row.label.to_string(), others: None, groups }
    };
    NumberRecord {
        id: chart.id.to_string(),
        title: chart.title.to_string(),
        shown_at: vec![addresses.on_page(article.page, &format!("chart-{}", chart.id))],
        kind: chart.kind.as_str(),
        who: chart.who.to_string(),
        time: chart.time.to_string(),
        is_comparison: true,
        certainty: chart.certainty.as_str(),
        certainty_reason: chart.certainty_reason.to_string(),
        note: chart.note.map(String::from),
        source: source_ids(article.citations, &[chart.citation]).concat(),
        outcomes: chart.rows.iter().map(outcome).collect(),
    }
}
