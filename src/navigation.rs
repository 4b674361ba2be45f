//! What a page change must do and leptos_router does not: title, focus, announcement, closing the menu.
//!
//! The router itself pushes the address and scrolls to the top or to the hash; on Back and Forward the browser
//! restores the scroll position, if the page is in place before it gets to that. For a page whose text comes late it is
//! restored here.

use std::collections::HashMap;

use leptos::ev;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::location::Location;

use crate::browser;
use crate::content::words;
use crate::frame::MENU_ID;
use crate::routes::use_base;

/// Id of every page's `<h1>`.
pub const TITLE_ID: &str = "title";

/// What a page says of itself once it is in place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// The tab's new title.
    pub title: String,
    /// The page's name, as it is announced.
    pub heading: String,
    /// Whether it came after the page was opened, so that the router found no place to scroll to.
    pub is_late: bool,
}

/// How the reader got to the current page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
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
    is_prerendered: bool,
    way: StoredValue<Way>,
    path: StoredValue<String>,
    /// How far each page of this visit was scrolled when it was last seen, in pixels.
    scrolled: StoredValue<HashMap<String, f64>>,
    /// How far the page that Back or Forward leads to was scrolled.
    wanted_scroll: StoredValue<Option<f64>>,
    announcement: RwSignal<String>,
}

impl Navigation {
    /// Begins to listen for Back and Forward (in the browser only). `is_prerendered` says whether the first page of
    /// this visit stands there already and is taken over.
    pub fn new(is_prerendered: bool) -> Navigation {
        let navigation = Navigation {
            is_prerendered,
            way: StoredValue::new(Way::First),
            path: StoredValue::new(String::new()),
            scrolled: StoredValue::new(HashMap::new()),
            wanted_scroll: StoredValue::new(None),
            announcement: RwSignal::new(String::new()),
        };
        if cfg!(not(feature = "ssr")) {
            navigation.path.set_value(browser::current_path());
            // A jump within a page says "popstate" as well, but brings no other page.
            let handle = window_event_listener(ev::popstate, move |_| {
                let path = browser::current_path();
                if path != navigation.path.get_value() {
                    navigation.way.set_value(Way::Traversal);
                    let scrolled = navigation.scrolled.with_value(|scrolled| scrolled.get(&path).copied());
                    navigation.wanted_scroll.set_value(scrolled);
                }
            });
            let note = move || {
                let path = browser::current_path();
                navigation.scrolled.update_value(|scrolled| {
                    let _ = scrolled.insert(path, browser::scrolled());
                });
            };
            let scroll = window_event_listener(ev::scroll, move |_| note());
            // The browser tells of a scroll only with its next frame, and a click may lead away before that.
            let click = window_event_listener(ev::click, move |_| note());
            on_cleanup(move || {
                handle.remove();
                scroll.remove();
                click.remove();
            });
        }
        navigation
    }

    /// Whether the page being built is the first of this visit: the browser, not the app, brought the reader to it.
    pub fn is_first_page(self) -> bool {
        self.way.get_value() == Way::First
    }

    /// Whether the page being built stands there already.
    pub fn takes_page_over(self) -> bool {
        self.is_prerendered && self.is_first_page()
    }

    /// Whether the reader goes to the top of the page being built, and not back to a place on it or on to one further down.
    pub fn leads_to_top(self, location: &Location) -> bool {
        self.way.get_value() == Way::Link && location.hash.get_untracked().is_empty()
    }

    /// A page is in place: title first, then focus, then the announcement. On a prerendered first page the
    /// browser did it all.
    fn arrived(self, arrival: &Arrival, path: String, hash: &str) {
        self.path.set_value(path);
        let way = self.way.get_value();
        self.way.set_value(Way::Link);
        if way == Way::First {
            // What is drawn over another page's HTML would keep that page's title.
            if !self.is_prerendered {
                browser::set_title(&arrival.title);
            }
            return;
        }
        browser::set_title(&arrival.title);
        browser::hide_popover(MENU_ID);
        let anchor = hash.trim_start_matches('#');
        // The browser itself restores the scroll position of a page that is in place at once.
        if let (Way::Traversal, true, Some(pixels)) = (way, arrival.is_late, self.wanted_scroll.get_value()) {
            browser::scroll_down_to(pixels);
        }
        if way == Way::Link && !anchor.is_empty() && (browser::unfold(anchor) || arrival.is_late) {
            browser::scroll_to(anchor);
        }
        let went_to_anchor = way == Way::Link && !anchor.is_empty() && browser::focus(anchor);
        if !went_to_anchor {
            browser::focus(TITLE_ID);
        }
        self.announcement.set(format!("{} {}", words::ANNOUNCE_PAGE, arrival.heading));
    }
}

/// How the app knows which page of the visit it draws.
pub fn use_navigation() -> Navigation {
    expect_context()
}

/// Goes to an address of the guide, as a link to it does.
///
/// leptos_router puts the base before each address by itself; the guide's own addresses have it already.
pub fn use_way() -> impl Fn(&str, NavigateOptions) + Clone + 'static {
    let (navigate, base) = (use_navigate(), use_base());
    move |address, options| navigate(address.strip_prefix(base.as_str()).unwrap_or(address), options)
}

/// What a page calls, in an effect, once it is in place.
pub fn use_arrival() -> Callback<Arrival> {
    let navigation = use_navigation();
    let Location { pathname, hash, .. } = use_location();
    Callback::new(move |arrival| navigation.arrived(&arrival, pathname.get_untracked(), &hash.get_untracked()))
}

/// Says the new page's name to screen readers. It is on the page from the start, so that the change is heard.
#[component]
pub fn Announcer() -> impl IntoView {
    let announcement = use_navigation().announcement;
    view! { <p class="visually-hidden" role="status" aria-live="polite">{move || announcement.get()}</p> }
}
