//! The ledger of statements from clinic articles, each judged.

use guide_model::{Claim, Verdict};
use leptos::prelude::*;

use crate::content::words;
use crate::records::{RecordFile, RecordView};
use crate::routes::use_base;

/// The ledger.
#[component]
pub fn ClaimLedger() -> impl IntoView {
    view! { <RecordView file=RecordFile::Claims draw=Callback::new(ledger)/> }
}

fn ledger(claims: Vec<Claim>) -> AnyView {
    view! { <ol class="claims">{claims.iter().map(entry).collect_view()}</ol> }.into_any()
}

fn entry(claim: &Claim) -> AnyView {
    let words = words();
    let base = use_base();
    let sources = claim
        .sources
        .iter()
        .map(|id| view! { <li><a href=base.source(id)>{id.clone()}</a></li> })
        .collect_view();
    view! {
        <li class="claim" id=claim.id.clone()>
            <p class=format!("verdict verdict--{}", claim.verdict.as_str())>{verdict_name(claim.verdict)}</p>
            <p><strong>{words.claim_says} ": "</strong>{claim.claim.clone()}</p>
            <p><strong>{words.claim_why} ": "</strong>{claim.why.clone()}</p>
            <p><strong>{words.claim_say_instead} ": "</strong>{claim.say_instead.clone()}</p>
            <ul class="claim__sources" aria-label=words.sources>{sources}</ul>
        </li>
    }
    .into_any()
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
