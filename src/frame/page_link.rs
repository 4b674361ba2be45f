//! A link to a page that knows whether it is the current one.

use guide_model::{Address, Page};
use leptos::prelude::*;

use crate::app::use_address;
use crate::content::summary;
use crate::routes::use_base;

/// A link with the page's short title; says `aria-current` on the page itself and `true` on pages below it.
#[component]
pub fn PageLink(
    /// The page it leads to.
    page: Page,
) -> impl IntoView {
    let address = use_address();
    let current = move || match address.get() {
        Address::Page(here) if here == page => Some("page"),
        here if here.page() == page => Some("true"),
        _ => None,
    };
    view! { <a class="page-link" href=use_base().page(page) aria-current=current>{summary(page).short_title.as_str()}</a> }
}
