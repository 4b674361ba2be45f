//! Reads the trials of the evidence map.

use guide_model::TrialMark;

use crate::page_writer::PageWriter;

/// The list, as part of a page's text.
pub(crate) fn read(_writer: &mut PageWriter<'_>) -> Option<Vec<TrialMark>> {
    None
}
