//! Draws a box that stands out: care cards, do and don't, steps, open questions, notes, doors.

use guide_model::{Block, CalloutKind, List, Text};

use super::blocks::static_blocks;
use super::inlines::in_page_link;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// A box. `title` is its own title; `None` takes the kind's. `id` is where links lead to it.
pub(super) fn callout(
    base: Base,
    kind: CalloutKind,
    title: Option<&'static str>,
    id: Option<Text>,
    blocks: List<Block>,
) -> Element {
    let words = words();
    let (urgency, own_title) = match kind {
        CalloutKind::CallEmergency => (Some(words.call_emergency_urgency), words.call_emergency),
        CalloutKind::CallClinic => (Some(words.call_clinic_urgency), words.call_clinic),
        CalloutKind::Do => (None, words.do_title),
        CalloutKind::Dont => (None, words.dont_title),
        CalloutKind::WhatYouCanDo => (None, words.what_you_can_do),
        CalloutKind::NotKnown => (None, words.not_known),
        CalloutKind::Note | CalloutKind::Checklist | CalloutKind::Doors => (None, ""),
    };
    let title = title.unwrap_or(own_title);
    let heading = (!title.is_empty()).then(|| {
        let urgency = urgency.map(|urgency| element("span").class("visually-hidden").child(urgency));
        element("p").class("callout__title").children(urgency).child(element("strong").child(title))
    });
    let box_element = element("div").class(format!("callout callout--{}", kind.as_str()));
    let box_element = match id {
        Some(id) => box_element.id(id),
        None => box_element,
    };
    box_element.children(heading).children(static_blocks(base, blocks)).children(action(kind, id))
}

/// What can be done with a box: call from it, or print it alone.
fn action(kind: CalloutKind, id: Option<Text>) -> Option<Element> {
    let words = words();
    let line = |way: Element| element("p").class("callout__action").child(way);
    match (kind, id) {
        (CalloutKind::CallEmergency, _) => {
            Some(line(link("tel:911").class("button button--alarm").child(words.call_emergency_button)))
        }
        // As the target of the address it is alone on paper (style sheet `print`).
        (CalloutKind::Checklist, Some(id)) => Some(line(in_page_link(&id).child(words.checklist_only))),
        _ => None,
    }
}
