//! The one place in the frame that shows pages.

use guide_model::Address;
use leptos::prelude::*;

use super::{ArticlePage, SourcePage};
use crate::app::use_address;

/// Shows the page of the current address.
#[component]
pub fn PageOutlet() -> impl IntoView {
    let address = use_address();
    move || match address.get() {
        Address::Page(page) => view! { <ArticlePage page/> }.into_any(),
        Address::Source(id) => view! { <SourcePage id/> }.into_any(),
    }
}
