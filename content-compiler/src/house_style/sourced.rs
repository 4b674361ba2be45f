//! Every paragraph and list item that states facts cites a source.

use guide_model::{Inline, LinkTarget};

use super::{Broken, Passage};

/// Reports a passage that cites nothing, unless it only leads on: to a list below it, or to another place.
pub(crate) fn without_a_source(passage: &Passage, inlines: &[Inline]) -> Option<Broken> {
    let leads_on = passage.sentences.last().is_none_or(|last| last.text.ends_with([':', '?'])) || links_on(inlines);
    (passage.cites().next().is_none() && !leads_on).then(|| {
        Broken::new(
            "this passage cites no source",
            "Cite one: [@zarate-2006]. If it states no fact about the treatment, end it with [@-].",
        )
    })
}

fn links_on(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Link { target: LinkTarget::Page { .. } | LinkTarget::Anchor(_), .. } => true,
        Inline::Strong(inner) | Inline::Emphasis(inner) => links_on(inner),
        _ => false,
    })
}
