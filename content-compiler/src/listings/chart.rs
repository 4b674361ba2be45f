//! Reads a chart of `charts/`.

use guide_model::Chart;

use crate::directive_block::Place;
use crate::page_writer::PageWriter;

/// The record with this name, as part of a page's text.
pub(crate) fn read(_writer: &mut PageWriter<'_>, _place: &Place<'_>, _id: &str) -> Option<Chart> {
    None
}
