//! The one place in the frame that shows pages.

use guide_model::Address;
use leptos::prelude::*;

use super::{ArticlePage, SourcePage};
use crate::app::use_address;
use crate::erased::{Erase, ErasedView};

/// Shows the page of the current address.
///
/// It is keyed by the address: each page is built anew and none is patched into the next, so that nothing of the old
/// page (a record's markup, a scroll position within a table, an open box) can be left behind in the new one.
#[component]
pub fn PageOutlet() -> impl IntoView {
    let address = use_address();
    view! { <For each=move || [address.get()] key=Clone::clone children=page/> }.erased()
}

fn page(address: Address) -> ErasedView {
    match address {
        Address::Page(page) => view! { <ArticlePage page/> }.erased(),
        Address::Source(id) => view! { <SourcePage id/> }.erased(),
    }
}
