//! Draws what happens when, in one track or in several beside each other.

use guide_model::Timeline;

use crate::markup::{Element, element};
use crate::routes::Base;

/// Draws what happens when, in one track or in several beside each other.
pub fn timeline(base: Base, timeline: &'static Timeline) -> Element {
    let _ = base;
    let _ = timeline;
    element("div")
}
