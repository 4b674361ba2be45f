//! Myths and half-truths, each with its verdict.

use guide_model::{Myth, MythVerdict};
use leptos::prelude::*;

use crate::article::blocks;
use crate::article::inlines::{InPageLink, inlines};
use crate::content::words;

/// The myths.
#[component]
pub fn MythList(
    /// The myths.
    myths: &'static [Myth],
) -> impl IntoView {
    let entry = |myth: &'static Myth| {
        let words = words();
        let verdict = match myth.verdict {
            MythVerdict::False => words.myth_false,
            MythVerdict::HalfTrue => words.myth_half_true,
            MythVerdict::NotKnown => words.myth_not_known,
            MythVerdict::TrueBut => words.myth_true_but,
        };
        view! {
            <div class="myth">
                <h3 id=myth.id class="myth__claim">
                    <InPageLink anchor=myth.id>"“" {myth.claim} "”"</InPageLink>
                </h3>
                <p class=format!("verdict verdict--{}", myth.verdict.as_str())>{verdict}</p>
                {blocks(myth.answer)}
                <p class="myth__sure"><strong>{words.myth_how_sure} ": "</strong>{inlines(myth.how_sure)}</p>
            </div>
        }
    };
    myths.iter().map(entry).collect_view()
}
