//! The ledger of statements from clinic articles, each judged.

use guide_model::{Claim, Verdict};
use leptos::prelude::*;

use crate::content::words;
use crate::markup::{Element, element, link};
use crate::records::{RecordFile, RecordView};
use crate::routes::{Base, use_base};

/// The ledger.
#[component]
pub fn ClaimLedger() -> impl IntoView {
    let base = use_base();
    let draw = Callback::new(move |claims: Vec<Claim>| {
        vec![element("ol").class("claims").children(claims.into_iter().map(|claim| entry(base, claim)))]
    });
    view! { <RecordView file=RecordFile::Claims draw/> }
}

fn entry(base: Base, claim: Claim) -> Element {
    let words = words();
    let part = |label: &'static str, text: String| {
        element("p").child(element("strong").child(format!("{label}: "))).child(text)
    };
    let sources = claim.sources.into_iter().map(|id| element("li").child(link(base.source(&id)).child(id)));
    let verdict = element("p").class(format!("verdict verdict--{}", claim.verdict.as_str()));
    element("li")
        .class("claim")
        .id(claim.id)
        .child(verdict.child(verdict_name(claim.verdict)))
        .child(part(words.claim_says, claim.claim))
        .child(part(words.claim_why, claim.why))
        .child(part(words.claim_say_instead, claim.say_instead))
        .child(element("ul").class("claim__sources").attribute("aria-label", words.sources).children(sources))
}

fn verdict_name(verdict: Verdict) -> &'static str {
    let words = words();
    match verdict {
        Verdict::Supported => words.verdict_supported,
        Verdict::Oversimplified => words.verdict_oversimplified,
        Verdict::Overstated => words.verdict_overstated,
        Verdict::Outdated => words.verdict_outdated,
        Verdict::Inaccurate => words.verdict_inaccurate,
        Verdict::Unverifiable => words.verdict_unverifiable,
        Verdict::Promotional => words.verdict_promotional,
    }
}
