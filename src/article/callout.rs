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
    let (urgency, own_title) = match kind {
        CalloutKind::CallEmergency => (Some(words::CALL_EMERGENCY_URGENCY), words::CALL_EMERGENCY),
        CalloutKind::CallClinic => (Some(words::CALL_CLINIC_URGENCY), words::CALL_CLINIC),
        CalloutKind::Do => (None, words::DO_TITLE),
        CalloutKind::Dont => (None, words::DONT_TITLE),
        CalloutKind::WhatYouCanDo => (None, words::WHAT_YOU_CAN_DO),
        CalloutKind::NotKnown => (None, words::NOT_KNOWN),
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
    let line = |way: Element| element("p").class("callout__action").child(way);
    match (kind, id) {
        (CalloutKind::CallEmergency, _) => {
            Some(line(link("tel:911").class("button button--alarm").child(words::CALL_EMERGENCY_BUTTON)))
        }
        // As the target of the address it is alone on paper (style sheet `print`).
        (CalloutKind::Checklist, Some(id)) => Some(line(in_page_link(&id).child(words::CHECKLIST_ONLY))),
        _ => None,
    }
}
