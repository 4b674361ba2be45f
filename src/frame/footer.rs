//! The footer: what the guide is not, who stands behind it, where to go on.

use guide_model::Page;
use leptos::prelude::*;

use super::page_link::PageLink;
use crate::content::words;

const LAST_PAGES: &[Page] = &[
    Page::About,
    Page::Evidence,
    Page::Quality,
    Page::ForClinics,
    Page::Contact,
    Page::GetHelp,
];

/// The footer.
#[component]
pub fn Footer() -> impl IntoView {
    let words = words();
    let links = LAST_PAGES
        .iter()
        .map(|page| view! { <li><PageLink page=*page/></li> })
        .collect_view();
    view! {
        <footer class="footer">
            <div class="footer__inner">
                <p class="footer__disclaimer">{words.disclaimer}</p>
                <p>{words.footer_review}</p>
                <nav aria-label=words.footer_label>
                    <ul class="footer__links">{links}</ul>
                </nav>
                <p class="footer__licence">{words.footer_licence}</p>
            </div>
        </footer>
    }
}
