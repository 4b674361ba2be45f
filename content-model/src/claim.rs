//! Statements of clinic articles, judged, and what their pages offer besides. They travel as JSON.

use serde::{Deserialize, Serialize};

use crate::Place;
use crate::names::names;

/// A statement of a clinic article, judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique id.
    pub id: String,
    /// What it is about.
    pub topic: ClaimTopic,
    /// What the article says, in the guide's words.
    pub claim: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub why: String,
    /// What would be right to say.
    pub say_instead: String,
    /// Ids of the sources the verdict rests on.
    pub sources: Vec<String>,
    /// What these sources are called: first author and year. The compiler fills this in.
    #[serde(default)]
    pub source_names: Vec<String>,
    /// Where the guide answers it, best place first.
    pub answered_in: Vec<Place>,
    /// What these places are called. The compiler fills this in.
    #[serde(default)]
    pub answered_in_names: Vec<String>,
}

/// A claim as a source's page names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimLink {
    /// The claim's id, which is its place on the ledger's page.
    pub id: String,
    /// What the articles say.
    pub claim: String,
}

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClaimTopic {
    /// How many are helped.
    Benefits,
    /// How fast.
    Speed,
    /// How long.
    Durability,
    /// Side effects.
    SideEffects,
    /// Serious risks.
    Risk,
    /// Misuse and dependence.
    Dependence,
    /// Whom it is for.
    Who,
    /// What a visit is like.
    Process,
    /// How it works.
    Mechanism,
    /// Other conditions.
    Conditions,
    /// Its past.
    History,
    /// Approval and law.
    Regulation,
    /// What it costs.
    Cost,
    /// Anything else.
    Other,
}

names!(
    ClaimTopic,
    "The name in `claims.toml`, addresses and class names.",
    Benefits => "benefits",
    Speed => "speed",
    Durability => "durability",
    SideEffects => "side-effects",
    Risk => "risk",
    Dependence => "dependence",
    Who => "who",
    Process => "process",
    Mechanism => "mechanism",
    Conditions => "conditions",
    History => "history",
    Regulation => "regulation",
    Cost => "cost",
    Other => "other",
);

/// The verdicts of the claim ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// True as stated.
    Supported,
    /// A true core with key limits left out.
    Oversimplified,
    /// Beyond the evidence.
    Overstated,
    /// No longer so.
    Outdated,
    /// Wrong, or could harm.
    Inaccurate,
    /// No source found.
    Unverifiable,
    /// Advertising, not a fact.
    Promotional,
}

names!(
    Verdict,
    "The name in `claims.toml`, addresses and class names.",
    Supported => "supported",
    Oversimplified => "oversimplified",
    Overstated => "overstated",
    Outdated => "outdated",
    Inaccurate => "inaccurate",
    Unverifiable => "unverifiable",
    Promotional => "promotional",
);

/// Something clinic pages offer besides claims, and what the guide does about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Unique id.
    pub id: String,
    /// What clinic pages do.
    pub feature: String,
    /// What became of it here.
    pub state: FeatureState,
    /// What the guide does about it.
    pub answer: String,
    /// Where one sees it.
    pub places: Vec<Place>,
    /// What these places are called. The compiler fills this in.
    #[serde(default)]
    pub place_names: Vec<String>,
}

/// What became of a feature of clinic pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeatureState {
    /// The guide has it.
    Offered,
    /// The guide does something else in its place.
    Instead,
    /// It is left out on purpose.
    Refused,
    /// It is not built yet.
    Planned,
}

names!(
    FeatureState,
    "The name in `features.toml` and class names.",
    Offered => "offered",
    Instead => "instead",
    Refused => "refused",
    Planned => "planned",
);
