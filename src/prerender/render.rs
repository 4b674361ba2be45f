//! Renders one address to HTML.

use std::sync::Arc;

use guide_model::Address;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

use crate::app::App;
use crate::drawn_texts::DrawnTexts;
use crate::head::Head;
use crate::records::RecordCache;
use crate::routes::Base;

/// A page's HTML and the facts of its head.
#[derive(Clone, Debug)]
pub struct RenderedPage {
    /// Which address it is.
    pub address: Address,
    /// What is inside the app's element.
    pub body: String,
    /// What the head says.
    pub head: Head,
}

/// The comment that tells hydration where a part ends, as Leptos writes it. Browsers read it as an empty comment, but
/// HTML calls it an error (13.2.5.41). In texts `<` is escaped, so that nothing else looks like it.
const SHORT_MARKER: &str = "<!>";
/// The same comment without the error.
const MARKER: &str = "<!---->";

/// Renders an address. `texts` and `records` hold all that the page may ask for.
pub fn render(address: Address, head: Head, base: Base, texts: DrawnTexts, records: &RecordCache) -> RenderedPage {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let body = owner.with(|| {
        provide_context(RequestUrl::new(&base.href(&address)));
        provide_context(records.clone());
        view! { <App base texts is_prerendered=false/> }.to_html()
    });
    RenderedPage { address, body: body.replace(SHORT_MARKER, MARKER), head }
}
