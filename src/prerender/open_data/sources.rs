//! What the guide rests on: each source with what it found and who paid.

use guide_compiler::Site;
use guide_model::{Finding, FindingTopic, NumberRow, Page, Source, SourceKind, Strength, Verified};
use schemars::JsonSchema;
use serde::Serialize;

use super::Addresses;

/// A publication, label or official page, with what it found.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct SourceData {
    /// Unique among the sources.
    id: String,
    /// Its page in the guide.
    #[schemars(url)]
    address: String,
    /// What kind of source it is.
    #[schemars(extend("enum" = SourceKind::NAMES))]
    kind: &'static str,
    /// What a source of this kind can show at best.
    #[schemars(extend("enum" = Strength::NAMES))]
    strength: &'static str,
    /// Who wrote it.
    authors: String,
    /// Its title.
    title: String,
    /// Where it appeared.
    journal: String,
    /// When.
    year: u16,
    /// Volume and pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    volume_pages: Option<String>,
    /// Digital object identifier, without a resolver's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    doi: Option<String>,
    /// PubMed's number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pmid: Option<String>,
    /// Where the source itself is found.
    #[schemars(url)]
    found_at: String,
    /// How it was checked.
    checked: CheckedHow,
    /// What there is to say about the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_note: Option<String>,
    /// Who took part.
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<String>,
    /// How many people took part.
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<u64>,
    /// What they were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    intervention: Option<String>,
    /// What it was compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    comparator: Option<String>,
    /// Who paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    funding: Option<String>,
    /// What it found, in the guide's words.
    findings: Vec<FindingData>,
    /// Ids of the pages that cite it.
    pages: Vec<String>,
    /// Ids of the claims whose verdict rests on it.
    claims: Vec<String>,
}

/// How a source was checked.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CheckedHow {
    /// The finding was read at the source or in a copy of its page.
    Read,
    /// It was read about elsewhere, such as in the press.
    Secondhand,
    /// It is recalled, not read: no number of it is given.
    Recalled,
}

/// What a source found on one topic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FindingData {
    /// The topic.
    #[schemars(extend("enum" = FindingTopic::NAMES))]
    topic: &'static str,
    /// What was found.
    result: String,
    /// What to keep in mind.
    #[serde(skip_serializing_if = "Option::is_none")]
    limitations: Option<String>,
    /// What was measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    /// Its numbers. Only those that were confirmed where they were read are given.
    numbers: Vec<FoundNumber>,
}

/// A number of a finding, as the source gives it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FoundNumber {
    /// What was counted or measured.
    label: String,
    /// In which group.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    /// How many people were in the group; the measured value where there is a `unit`; where there is `of`, those who had
    /// the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<f64>,
    /// How many of `n` had the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<f64>,
    /// Out of how many, where `n` counts those who had the outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    of: Option<f64>,
    /// The share in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    /// Lower end of a range of shares, percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent_low: Option<f64>,
    /// Upper end of it, percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    percent_high: Option<f64>,
    /// The range that fits the data, as the source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    range: Option<String>,
    /// The unit of `n` where it is not people.
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    /// A remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// Every source, in the order of the bibliography.
pub(super) fn sources(site: &Site, addresses: Addresses<'_>) -> Vec<SourceData> {
    site.sources.iter().map(|one| source(one.clone(), addresses)).collect()
}

fn source(source: Source, addresses: Addresses<'_>) -> SourceData {
    let entry = source.entry;
    // What an unknown address shows is no page of the data.
    let cited_by = source.cited_by.iter().filter(|place| place.page != Page::NotFound);
    SourceData {
        address: addresses.source(&entry.id),
        found_at: entry.address(),
        id: entry.id,
        kind: entry.kind.as_str(),
        strength: entry.kind.strength().as_str(),
        authors: entry.authors,
        title: entry.title,
        journal: entry.journal,
        year: entry.year,
        volume_pages: entry.volume_pages,
        doi: entry.doi,
        pmid: source.pmid,
        checked: match entry.verified {
            Verified::Page => CheckedHow::Read,
            Verified::Secondhand => CheckedHow::Secondhand,
            Verified::Memory => CheckedHow::Recalled,
        },
        checked_note: source.checked_note,
        who: source.population,
        people: source.n,
        intervention: source.intervention,
        comparator: source.comparator,
        funding: source.funding,
        findings: source.findings.into_iter().map(finding).collect(),
        pages: cited_by.map(|place| place.page.as_str().to_owned()).collect(),
        claims: source.claims.into_iter().map(|claim| claim.id).collect(),
    }
}

fn finding(finding: Finding) -> FindingData {
    FindingData {
        topic: finding.topic.as_str(),
        result: finding.result,
        limitations: finding.limitations,
        outcome: finding.outcome,
        time: finding.timepoint,
        numbers: finding.numbers.into_iter().filter(|row| row.checked).map(number).collect(),
    }
}

fn number(row: NumberRow) -> FoundNumber {
    FoundNumber {
        label: row.label,
        group: row.arm,
        n: row.n,
        events: row.events,
        of: row.of,
        percent: row.percent,
        percent_low: row.percent_low,
        percent_high: row.percent_high,
        range: row.ci,
        unit: row.unit,
        note: row.note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_nobody_confirmed_is_not_given() -> Result<(), serde_json::Error> {
        let rows = r#"[{"label": "read", "n": 5}, {"label": "heard of", "n": 6, "checked": false}]"#;
        let json = format!(r#"{{"topic": "benefits", "result": "It helped.", "numbers": {rows}}}"#);
        let given = finding(serde_json::from_str(&json)?).numbers;
        assert_eq!(given.iter().map(|number| number.label.as_str()).collect::<Vec<_>>(), ["read"]);
        Ok(())
    }
}
