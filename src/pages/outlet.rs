//! The one place in the frame that shows pages.

use guide_model::Address;
use leptos::prelude::*;

use super::{ArticlePage, SourcePage};
use crate::app::use_address;
use crate::erased::{Erase, ErasedView};

/// Shows the page of the current address.
///
/// Each page is built anew and none is patched into the next ([`ErasedView`]), so that nothing of the old page (a record's
/// markup, a scroll position within a table, an open box) can be left behind in the new one.
#[component]
pub fn PageOutlet() -> impl IntoView {
    let address = use_address();
    (move || page(address.get())).erased()
}

fn page(address: Address) -> ErasedView {
    match address {
        Address::Page(page) => view! { <ArticlePage page/> }.erased(),
        Address::Source(id) => view! { <SourcePage id/> }.erased(),
    }
}
