//! Numbers that are drawn as rows: two groups beside each other, one row for each outcome.

use serde::{Deserialize, Serialize};

use crate::{Certainty, CitationMark, FigureKind, List, Text};

/// A picture of many outcomes of one study or label: both groups, row by row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chart {
    /// The record's name, unique in the guide.
    pub id: Text,
    /// The caption.
    pub title: Text,
    /// Who was studied.
    pub who: Text,
    /// When it was measured.
    pub time: Text,
    /// Whether the outcomes are wanted.
    pub kind: FigureKind,
    /// What the people of the first group got.
    pub treatment: Text,
    /// What the others got.
    pub comparator: Text,
    /// The outcomes, those with the largest difference first.
    pub rows: List<ChartRow>,
    /// How sure the guide's authors are.
    pub certainty: Certainty,
    /// Why no surer.
    pub certainty_reason: Text,
    /// What else a reader must know.
    pub note: Option<Text>,
    /// The number of the source on the page that shows the chart.
    pub citation: CitationMark,
}

/// One outcome in both groups, out of 100 people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartRow {
    /// The outcome, as "felt dizzy".
    pub label: Text,
    /// How many out of 100 in the first group.
    pub treatment: u8,
    /// How many out of 100 in the other.
    pub comparator: u8,
}

impl ChartRow {
    /// How many more out of 100 with the treatment; below zero if there were fewer.
    pub fn extra(&self) -> i16 {
        i16::from(self.treatment) - i16::from(self.comparator)
    }
}
