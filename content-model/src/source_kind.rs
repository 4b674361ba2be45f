//! The kinds of source, and what a source of each kind can show at best.

use serde::{Deserialize, Serialize};

use crate::names::names;

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
