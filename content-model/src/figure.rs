//! A number that may be drawn: both groups, who, when, how sure, from where.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{List, Text};

/// One compared outcome. The sentence, the picture, both framings and the table all come from this record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The record's name, unique in the guide.
    pub id: Text,
    /// The caption.
    pub title: Text,
    /// Who was studied.
    pub who: Text,
    /// When it was measured.
    pub time: Text,
    /// Completes "45 out of 100 people …".
    pub outcome: Text,
    /// Completes "55 out of 100 people …".
    pub not_outcome: Text,
    /// Whether the outcome is wanted.
    pub kind: FigureKind,
    /// Whether the groups may be compared.
    pub layout: FigureLayout,
    /// How sure the guide's authors are.
    pub certainty: Certainty,
    /// Why no surer.
    pub certainty_reason: Text,
    /// What else a reader must know.
    pub note: Option<Text>,
    /// The groups, in the order they are drawn.
    pub groups: List<Group>,
    /// The number of the source on the page that shows the figure.
    pub citation: crate::CitationMark,
}

/// People who got the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// What they got.
    pub label: Text,
    /// How many out of 100 had the outcome.
    pub per_100: u8,
    /// The range that fits the data (95 % confidence), out of 100.
    pub range: Option<(u8, u8)>,
    /// How many people the group had.
    pub people: Option<u32>,
    /// Whether this is what the treatment is compared with.
    pub is_comparator: bool,
}

/// Whether an outcome is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FigureKind {
    /// More is better.
    Benefit,
    /// Less is better.
    Harm,
    /// Depression came back: less is better.
    Relapse,
}

/// How the groups relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FigureLayout {
    /// Groups of one study, with a comparator.
    Pair,
    /// Rows that overlap or were not compared: never parts of one whole.
    Separate,
}

/// How sure the guide's authors are of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Certainty {
    /// New studies are not likely to change it much.
    FairlySure,
    /// New studies may well change it.
    NotVerySure,
    /// It is little more than a hint.
    VeryUnsure,
}

names!(FigureKind, "The name in figure files and class names.", Benefit => "benefit", Harm => "harm", Relapse => "relapse");
names!(FigureLayout, "The name in figure files.", Pair => "pair", Separate => "separate");
names!(
    Certainty,
    "The name in figure files and class names.",
    FairlySure => "fairly-sure",
    NotVerySure => "not-very-sure",
    VeryUnsure => "very-unsure",
);
