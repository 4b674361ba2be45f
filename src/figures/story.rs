//! Draws the story of a synapse, step by step.

use guide_model::{List, StoryStep};

use crate::markup::{Element, element};
use crate::routes::Base;

/// Draws the story of a synapse, step by step.
pub fn story(base: Base, steps: List<StoryStep>) -> Element {
    let _ = base;
    let _ = steps;
    element("div")
}
