//! The trials as marks on a map: when, how large, for or against.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{CitationMark, Inline, List, Text};

/// A trial on the map.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrialMark {
    /// The source's id.
    pub source: Text,
    /// The number of the source on the page that shows the map.
    pub citation: CitationMark,
    /// What readers call it: first author or trial name.
    pub name: Text,
    /// When it appeared.
    pub year: u16,
    /// How many people took part.
    pub people: u32,
    /// What was tried.
    pub treatment: TrialTreatment,
    /// What it was compared with, in a few words.
    pub comparator: Text,
    /// What came out.
    pub result: TrialResult,
    /// The result in a sentence.
    pub sentence: List<Inline>,
}

/// What a trial tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TrialTreatment {
    /// Ketamine into a vein.
    Drip,
    /// Esketamine into the nose.
    Spray,
    /// Ketamine under the skin, into a muscle, or swallowed.
    OtherRoute,
}

names!(
    TrialTreatment,
    "The name in `evidence-map.toml` and class names.",
    Drip => "drip",
    Spray => "spray",
    OtherRoute => "other-route",
);

/// What came out of a trial, for its main question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TrialResult {
    /// The treatment did better.
    Better,
    /// No clear difference.
    NoClearDifference,
    /// The treatment did worse than what it was compared with.
    Worse,
}

names!(
    TrialResult,
    "The name in `evidence-map.toml` and class names.",
    Better => "better",
    NoClearDifference => "no-clear-difference",
    Worse => "worse",
);
