//! Sources: what a publication, label or page found. They travel as JSON, so they own their strings.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{ClaimLink, Place};

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
    /// The first author, "and others" if there are more.
    pub fn first_author(&self) -> String {
        match self.authors.split_once(", ") {
            Some((first, _)) => format!("{first} and others"),
            None => self.authors.clone(),
        }
    }

    /// Whether figures from this source may be printed.
    pub fn may_print_figures(&self) -> bool {
        self.verified != Verified::Memory && self.confidence != Confidence::Low
    }
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

/// The kinds of source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// Randomized trial.
    Rct,
    /// Many trials pooled.
    MetaAnalysis,
    /// Review of studies.
    Review,
    /// Advice of an expert body.
    Guideline,
    /// A medicine's official label.
    Label,
    /// An authority that approves or warns.
    Regulator,
    /// Records or follow-up without drawing lots.
    Observational,
    /// A study in which everybody knew the treatment.
    OpenLabel,
    /// A laboratory or scan study in people.
    Human,
    /// A study in animals.
    Animal,
    /// An official or professional page.
    Agency,
    /// What a company that sells the product says.
    Company,
    /// News, or a guide to prices.
    News,
    /// A history.
    History,
}

names!(
    SourceKind,
    "The name in `sources.toml`, addresses and class names.",
    Rct => "rct",
    MetaAnalysis => "meta-analysis",
    Review => "review",
    Guideline => "guideline",
    Label => "label",
    Regulator => "regulator",
    Observational => "observational",
    OpenLabel => "open-label",
    Human => "human",
    Animal => "animal",
    Agency => "agency",
    Company => "company",
    News => "news",
    History => "history",
);

impl SourceKind {
    /// What a source of this kind can show at best.
    pub const fn strength(self) -> Strength {
        match self {
            SourceKind::Rct | SourceKind::MetaAnalysis => Strength::Compared,
            SourceKind::Observational | SourceKind::OpenLabel => Strength::Observed,
            SourceKind::Review | SourceKind::Guideline => Strength::Summarized,
            SourceKind::Label | SourceKind::Regulator | SourceKind::Agency => Strength::Official,
            SourceKind::Company | SourceKind::News => Strength::Told,
            SourceKind::Human | SourceKind::Animal | SourceKind::History => Strength::Background,
        }
    }
}

/// What a kind of source can show at best, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Strength {
    /// Chance decided who got what: a fair comparison.
    Compared,
    /// People were followed without a fair comparison.
    Observed,
    /// Experts sum up studies.
    Summarized,
    /// An authority or an official text says so.
    Official,
    /// A company or the press says so.
    Told,
    /// Laboratory, scan, animal or history: no proof that a treatment helps.
    Background,
}

names!(
    Strength,
    "The name in addresses and class names.",
    Compared => "compared",
    Observed => "observed",
    Summarized => "summarized",
    Official => "official",
    Told => "told",
    Background => "background",
);

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
