//! Draws a box that stands out: care cards, do and don't, steps, open questions, notes, doors.

use guide_model::{Block, CalloutKind, List};

use super::blocks::static_blocks;
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// A box. `title` is its own title; `None` takes the kind's.
pub(super) fn callout(base: Base, kind: CalloutKind, title: Option<&'static str>, blocks: List<Block>) -> Element {
    let words = words();
    let (urgency, own_title) = match kind {
        CalloutKind::CallEmergency => (Some(words.call_emergency_urgency), words.call_emergency),
        CalloutKind::CallClinic => (Some(words.call_clinic_urgency), words.call_clinic),
        CalloutKind::Do => (None, words.do_title),
        CalloutKind::Dont => (None, words.dont_title),
        CalloutKind::WhatYouCanDo => (None, words.what_you_can_do),
        CalloutKind::NotKnown => (None, words.not_known),
        CalloutKind::Note | CalloutKind::Doors => (None, ""),
    };
    let title = title.unwrap_or(own_title);
    let heading = (!title.is_empty()).then(|| {
        let urgency = urgency.map(|urgency| element("span").class("visually-hidden").child(urgency));
        element("p").class("callout__title").children(urgency).child(element("strong").child(title))
    });
    element("div")
        .class(format!("callout callout--{}", kind.as_str()))
        .children(heading)
        .children(static_blocks(base, blocks))
}
