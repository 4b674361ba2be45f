//! What a page change must do and leptos_router does not: title, focus, announcement, closing the menu.
//!
//! The router itself pushes the address and scrolls to the top or to the hash; on Back and Forward the browser
//! restores the scroll position, which works because the page is swapped before the browser gets to it.

use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::content::words;
use crate::frame::MENU_ID;

/// Id of every page's `<h1>`.
pub const TITLE_ID: &str = "title";

/// How the reader got to the current page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Arrival {
    /// It is the first page of this visit: the browser did all there is to do.
    First,
    /// By a link.
    Link,
    /// By Back or Forward.
    Traversal,
}

/// Knows how the reader got to the current page, and what was last announced.
#[derive(Clone, Copy)]
pub struct Navigation {
    arrival: StoredValue<Arrival>,
    announcement: RwSignal<String>,
}

impl Navigation {
    /// Begins to listen for Back and Forward (in the browser only).
    pub fn new() -> Navigation {
        let navigation =
            Navigation { arrival: StoredValue::new(Arrival::First), announcement: RwSignal::new(String::new()) };
        if cfg!(not(feature = "ssr")) {
            let handle = window_event_listener(ev::popstate, move |_| navigation.arrival.set_value(Arrival::Traversal));
            on_cleanup(move || handle.remove());
        }
        navigation
    }

    /// Called by each page once it is in place. `title` is the tab's new title, `heading` the page's name.
    fn arrived(self, title: &str, heading: &str, hash: &str) {
        let arrival = self.arrival.get_value();
        self.arrival.set_value(Arrival::Link);
        if arrival == Arrival::First {
            return;
        }
        browser::set_title(title);
        browser::hide_popover(MENU_ID);
        let anchor = hash.trim_start_matches('#');
        let went_to_anchor = arrival == Arrival::Link && !anchor.is_empty() && browser::focus(anchor);
        if !went_to_anchor {
            browser::focus(TITLE_ID);
        }
        self.announcement.set(format!("{} {heading}", words().announce_page));
    }
}

impl Default for Navigation {
    fn default() -> Self {
        Navigation::new()
    }
}

/// Tells the navigation that the page calling this is in place. Does nothing while prerendering.
pub fn announce_arrival(title: String, heading: String) {
    let navigation = expect_context::<Navigation>();
    let hash = leptos_router::hooks::use_location().hash;
    Effect::new(move |_| navigation.arrived(&title, &heading, &hash.get_untracked()));
}

/// Says the new page's name to screen readers. It is on the page from the start, so that the change is heard.
#[component]
pub fn Announcer() -> impl IntoView {
    let announcement = expect_context::<Navigation>().announcement;
    view! { <p class="visually-hidden" role="status" aria-live="polite">{move || announcement.get()}</p> }
}
