//! The story of what happens at a synapse, step by step.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{Inline, List, Text};

/// One step of the story.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct StoryStep {
    /// Its name, one of [`Scene`]'s. Links lead to `step-` and this name.
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

/// What can be drawn: a step is drawn as the scene of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// Nothing happens.
    Rest,
    /// Contact points are thin.
    Stress,
    /// Ketamine sits in its receptors.
    Block,
    /// The brake cell is quiet.
    Brake,
    /// Much glutamate is in the gap.
    Burst,
    /// The glutamate is at its other receptors.
    Ampa,
    /// Signals run within the receiving cell.
    Growth,
    /// Contact points are back.
    Contacts,
}

names!(
    Scene,
    "The `id` in `story.toml`, and class names.",
    Rest => "rest",
    Stress => "stress",
    Block => "block",
    Brake => "brake",
    Burst => "burst",
    Ampa => "ampa",
    Growth => "growth",
    Contacts => "contacts",
);
