//! Short paragraphs (NHS content rules; PEMAT-P item 8).

use super::{Broken, Passage, PassageKind};

/// A paragraph may have this many sentences.
const MOST_SENTENCES: usize = 3;

pub(super) fn broken(passage: &Passage) -> Vec<Broken> {
    let count = passage.sentences.len();
    let is_long = matches!(passage.kind, PassageKind::Paragraph | PassageKind::Item) && count > MOST_SENTENCES;
    let what = || Broken::new(format!("the passage has {count} sentences"), "Use 3 or fewer, or split it.");
    is_long.then(what).into_iter().collect()
}
