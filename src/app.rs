//! The app: router, frame and the one outlet that shows pages.

use guide_model::Address;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;
use leptos_router::path;

use crate::article::in_page_link;
use crate::browser;
use crate::content::words;
use crate::drawn_texts::DrawnTexts;
use crate::frame::{Header, crisis_bar, footer, host_line};
use crate::markup::{Element, StaticView};
use crate::navigation::{Announcer, Navigation};
use crate::pages::{NotFoundPage, PageOutlet};
use crate::prefetch::prefetch_on_intent;
use crate::records::RecordCache;
use crate::routes::{Base, use_base};

/// Id of the element with the page's own content: where the skip link leads.
pub const MAIN_ID: &str = "main";

/// The whole guide.
#[component]
pub fn App(
    /// The path the guide is served under.
    base: Base,
    /// The texts at hand.
    texts: DrawnTexts,
    /// Whether the page stands there already and is taken over.
    is_prerendered: bool,
) -> impl IntoView {
    provide_context(base);
    provide_context(texts);
    // The prerenderer has provided a full one.
    if use_context::<RecordCache>().is_none() {
        provide_context(RecordCache::default());
    }
    prefetch_on_intent(texts, base);
    // Before the router: its own listener for Back and Forward must find this one already there.
    provide_context(Navigation::new(is_prerendered));
    view! {
        <Router base=base.as_str()>
            <Shell/>
        </Router>
    }
}

/// The frame around every page.
///
/// There is one route, read by [`Address::parse`]: the list of pages lives in one place, and a page change is one
/// synchronous swap, so that focus and scroll find the new page in place.
#[component]
fn Shell() -> impl IntoView {
    let base = use_base();
    let path = use_location().pathname;
    let address = Memo::new(move |_| base.parse(&path.get()));
    provide_context(CurrentAddress(address));
    view! {
        <a class="skip-link" href=format!("#{MAIN_ID}") target="_self">{words::SKIP_TO_CONTENT}</a>
        {StaticView::new(move || crisis_bar(base))}
        <Header/>
        {host_line(base).map(|line| StaticView::new(move || line))}
        <main
            id=MAIN_ID
            class="main"
            tabindex="-1"
            on:click=|click| {
                if browser::show_citation_note(&click, way_to_source) {
                    click.prevent_default();
                }
            }
        >
            <FlatRoutes fallback=NotFoundPage>
                <Route path=path!("/*address") view=PageOutlet/>
            </FlatRoutes>
        </main>
        {StaticView::new(move || footer(base))}
        <Announcer/>
    }
}

/// In the note beside a citation: the way to the source's entry in the list.
fn way_to_source(place: String) -> Element {
    in_page_link(place.trim_start_matches('#')).child(words::NOTE_MORE)
}

/// What the address bar shows, as the router knows it.
#[derive(Clone, Copy)]
pub struct CurrentAddress(Memo<Address>);

/// The current address.
pub fn use_address() -> Memo<Address> {
    expect_context::<CurrentAddress>().0
}
