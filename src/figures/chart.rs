//! Draws many outcomes row by row: both groups, and the difference.

use guide_model::Chart;

use crate::markup::{Element, element};

/// Draws many outcomes row by row: both groups, and the difference.
pub fn chart(chart: &'static Chart) -> Element {
    let _ = chart;
    element("div")
}
