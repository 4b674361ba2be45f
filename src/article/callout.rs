//! Draws a box that stands out: care cards, do and don't, steps, open questions, notes, doors.

use guide_model::{Block, CalloutKind};
use leptos::prelude::*;

use crate::content::words;

/// A box. Its heading is a third-level one: boxes stand within sections.
#[component]
pub fn Callout(
    /// What kind of box.
    kind: CalloutKind,
    /// Its own title; `None` takes the kind's.
    title: Option<&'static str>,
    /// What it says.
    blocks: &'static [Block],
) -> impl IntoView {
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
    let urgency = urgency.map(|words| view! { <span class="visually-hidden">{words}</span> });
    let heading =
        (!title.is_empty()).then(|| view! { <p class="callout__title">{urgency}<strong>{title}</strong></p> });
    view! {
        <div class=format!("callout callout--{}", kind.as_str())>
            {heading}
            {super::blocks(blocks)}
        </div>
    }
}
