//! Reads the story of a synapse.

use guide_model::StoryStep;

use crate::page_writer::PageWriter;

/// The list, as part of a page's text.
pub(crate) fn read(_writer: &mut PageWriter<'_>) -> Option<Vec<StoryStep>> {
    None
}
