//! What happens when, in one track or in several beside each other.

use serde::{Deserialize, Serialize};

use crate::{Inline, List, Text};

/// Events in their order.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// The record's name, unique in the guide.
    pub id: Text,
    /// The caption.
    pub title: Text,
    /// What runs beside each other, such as the drip and the spray; empty if there is but one track.
    pub tracks: List<Text>,
    /// The moments, earliest first.
    pub moments: List<Moment>,
}

/// A point or a span of time, and what happens in it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// When: "0 to 40 minutes", "2019".
    pub when: Text,
    /// A few words that name it.
    pub title: Text,
    /// What happens, one for each track, or one for all.
    pub happenings: List<List<Inline>>,
}
