//! The words explained, in the alphabet's order.

use guide_model::GlossaryTerm;
use leptos::prelude::*;

use crate::article::inlines::inlines;
use crate::content::words;

/// The glossary.
#[component]
pub fn GlossaryList(
    /// The terms.
    terms: &'static [GlossaryTerm],
) -> impl IntoView {
    let entry = |term: &'static GlossaryTerm| {
        let also = (!term.also.is_empty())
            .then(|| view! { <p class="glossary__also">{words().glossary_also} ": " {term.also.join(", ")}</p> });
        view! {
            <div class="glossary__entry">
                <dt id=term.id>{term.term}</dt>
                <dd>
                    <p>{inlines(term.meaning)}</p>
                    {also}
                </dd>
            </div>
        }
    };
    view! { <dl class="glossary">{terms.iter().map(entry).collect_view()}</dl> }
}
