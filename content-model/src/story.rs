//! The story of what happens at a synapse, step by step.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{Inline, List, Text};

/// One step of the story.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoryStep {
    /// Its id, which is where links lead.
    pub id: Text,
    /// A few words that name it.
    pub title: Text,
    /// What happens.
    pub caption: List<Inline>,
    /// What is drawn, in words, for those who do not see the picture.
    pub drawing: Text,
    /// How settled it is.
    pub standing: Standing,
}

/// How settled a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// Scientists broadly agree on it.
    WellEstablished,
    /// At least one study in people points this way.
    SupportedInPeople,
    /// It was seen in animals only.
    AnimalsOnly,
    /// The findings disagree.
    Debated,
}

names!(
    Standing,
    "The name in `story.toml` and class names.",
    WellEstablished => "well-established",
    SupportedInPeople => "supported-in-people",
    AnimalsOnly => "animals-only",
    Debated => "debated",
);
