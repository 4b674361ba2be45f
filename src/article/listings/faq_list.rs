//! Readers' questions, each with an address of its own.

use guide_model::FaqGroup;
use leptos::prelude::*;

use crate::article::blocks;
use crate::article::inlines::InPageLink;

/// The questions by group.
#[component]
pub fn FaqList(
    /// The groups.
    groups: &'static [FaqGroup],
) -> impl IntoView {
    let group = |group: &'static FaqGroup| {
        let questions = group
            .questions
            .iter()
            .map(|entry| {
                view! {
                    <div class="question">
                        <h3 id=entry.id>
                            <InPageLink anchor=entry.id>{entry.question}</InPageLink>
                        </h3>
                        {blocks(entry.answer)}
                    </div>
                }
            })
            .collect_view();
        view! {
            <h2 id=group.id>{group.title}</h2>
            {questions}
        }
    };
    groups.iter().map(group).collect_view()
}
