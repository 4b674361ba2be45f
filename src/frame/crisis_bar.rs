//! Crisis help at the top of every page: the first links after the skip link.

use guide_model::Page;
use leptos::prelude::*;

use crate::content::words;
use crate::routes::use_base;

/// The crisis line. It is plain links, so it works before and without any script.
#[component]
pub fn CrisisBar() -> impl IntoView {
    let words = words();
    view! {
        <aside class="crisis" aria-label=words.crisis_label>
            <p class="crisis__line">
                <strong class="crisis__question">{words.crisis_question}</strong>
                <a class="crisis__call" href="tel:988">{words.crisis_call}</a>
                <a class="crisis__call" href="sms:988">{words.crisis_text}</a>
                <a class="crisis__emergency" href="tel:911">{words.crisis_emergency}</a>
                <a class="crisis__more" href=use_base().page(Page::GetHelp)>{words.crisis_more}</a>
            </p>
        </aside>
    }
}
