//! Sources: what a publication, label or page found. They travel as JSON, so they own their strings.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{ClaimLink, Place, SourceKind};

/// A publication, label or official page, with what it found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// How it is cited.
    #[serde(flatten)]
    pub entry: BibliographyEntry,
    /// PubMed's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pmid: Option<String>,
    /// How many people took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<u64>,
    /// Who took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<String>,
    /// What they were given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intervention: Option<String>,
    /// What it was compared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparator: Option<String>,
    /// Who paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<String>,
    /// How it was verified where that was not by reading it in full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_note: Option<String>,
    /// What it found, by topic.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// The pages that cite it. The compiler fills this in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited_by: Vec<Place>,
    /// The checked claims that rest on it. The compiler fills this in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<ClaimLink>,
}

/// What a reference list needs of a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BibliographyEntry {
    /// Unique id, as in `[@zarate-2006]`.
    pub id: String,
    /// What kind of source.
    pub kind: SourceKind,
    /// Who wrote it.
    pub authors: String,
    /// Its title.
    pub title: String,
    /// Where it appeared.
    pub journal: String,
    /// When.
    pub year: u16,
    /// Volume and pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume_pages: Option<String>,
    /// Digital object identifier, without a resolver's address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// Where a reader finds it.
    pub url: String,
    /// How it was verified: `page` if the finding was read, `memory` if not.
    pub verified: Verified,
    /// How sure the guide's authors are of what it says about it.
    pub confidence: Confidence,
    /// What its findings are about. The compiler fills this in.
    #[serde(default)]
    pub topics: Vec<FindingTopic>,
    /// Whether it stands for those who want to read on: no page and no claim rests on it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub further_reading: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl BibliographyEntry {
    /// The first author, "and others" if there are more. Organizations are named whole: their names may hold commas.
    pub fn first_author(&self) -> String {
        first_author(&self.authors)
    }

    /// Where a reader finds it: the resolver of its DOI, or its own address.
    pub fn address(&self) -> String {
        self.doi.as_ref().map_or_else(|| self.url.clone(), |doi| format!("https://doi.org/{doi}"))
    }

    /// Whether figures from this source may be printed.
    pub fn may_print_figures(&self) -> bool {
        self.verified != Verified::Memory && self.confidence != Confidence::Low
    }
}

fn first_author(authors: &str) -> String {
    match authors.split_once(", ") {
        Some((first, _)) if is_person(first) => format!("{first} and others"),
        _ => authors.trim_end_matches('.').to_owned(),
    }
}

/// Whether a name is a person's as bibliographies write it (Vancouver style): a family name and capital initials.
fn is_person(name: &str) -> bool {
    let is_initials = |word: &str| word.len() <= 4 && word.chars().all(|letter| letter.is_ascii_uppercase());
    name.trim_end_matches(" Jr").rsplit_once(' ').is_some_and(|(_, last)| is_initials(last))
}

/// How a source was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verified {
    /// The finding was read on a copy of the page.
    Page,
    /// It was read about elsewhere, such as in the press, and not at its source.
    Secondhand,
    /// It is recalled, not read: no figure of it is printed.
    Memory,
}

/// How sure the guide's authors are of what they say about a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in full or in its abstract, and plain.
    High,
    /// Some details stand open.
    Medium,
    /// Doubtful: no figure of it is printed.
    Low,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingTopic {
    /// How many are helped, how fast, how long.
    Benefits,
    /// Harms, rules, what to watch for.
    Safety,
    /// How it may work.
    Mechanism,
    /// Other treatments, cost, access.
    Options,
    /// The illness, the law, the past.
    Background,
}

names!(
    FindingTopic,
    "The name in `sources.toml`, addresses and class names.",
    Benefits => "benefits",
    Safety => "safety",
    Mechanism => "mechanism",
    Options => "options",
    Background => "background",
);

/// What a source found on one topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The topic it is about.
    pub topic: FindingTopic,
    /// What was found.
    pub result: String,
    /// What to keep in mind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limitations: Option<String>,
    /// What was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timepoint: Option<String>,
    /// For mechanisms: how settled it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// The numbers, row by row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<NumberRow>,
}

/// One number of a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberRow {
    /// Which group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arm: Option<String>,
    /// What was counted.
    pub label: String,
    /// How many people were in the group, or the measured value where a unit is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n: Option<f64>,
    /// How many of them had the outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events: Option<f64>,
    /// Out of how many, where `n` counts those with the outcome.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<f64>,
    /// The share in percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
    /// The lower end of a range of shares, percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_low: Option<f64>,
    /// The upper end, percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent_high: Option<f64>,
    /// The range that fits the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ci: Option<String>,
    /// The unit of `n` where it is not people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// A remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Whether the row was confirmed on a page that was read. A row that was not is kept in `sources.toml`, so that
    /// nobody prints it, and left out of the records.
    #[serde(default = "yes", skip_serializing)]
    pub checked: bool,
}

const fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::first_author;

    #[test]
    fn of_many_people_the_first_is_named() {
        assert_eq!(first_author("Zarate CA Jr, Singh JB, Carlson PJ"), "Zarate CA Jr and others");
        assert_eq!(first_author("Aan Het Rot M, Collins KA, et al."), "Aan Het Rot M and others");
    }

    #[test]
    fn a_single_person_and_an_organization_are_named_whole() {
        assert_eq!(first_author("Wan LB"), "Wan LB");
        assert_eq!(first_author("Janssen Pharmaceuticals, Inc."), "Janssen Pharmaceuticals, Inc");
    }
}
