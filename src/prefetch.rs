//! Fetches the text of a page that the reader is about to open, so that it is at hand when they do.

use std::sync::atomic::{AtomicBool, Ordering};

use guide_model::{Address, Page};
use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::drawn_texts::DrawnTexts;
use crate::routes::Base;

/// Begins to watch which links the reader points at or moves the focus to (in the browser only).
pub fn prefetch_on_intent(texts: DrawnTexts, base: Base) {
    if cfg!(feature = "ssr") {
        return;
    }
    let point = move |target: Option<web_sys::EventTarget>| {
        if let Some(Address::Page(page)) = browser::path_of_link(target).map(|path| base.parse(&path)) {
            prefetch(page, texts, base);
            // The page the reader leaves, too: Back must find it in place at once, or the browser cannot scroll it.
            if let Address::Page(here) = base.parse(&browser::current_path()) {
                prefetch(here, texts, base);
            }
        }
    };
    let over = window_event_listener(ev::pointerover, move |event| point(event.target()));
    let focus = window_event_listener(ev::focusin, move |event| point(event.target()));
    on_cleanup(move || {
        over.remove();
        focus.remove();
    });
}

/// Fetches the text of the page that follows on the reading path, though nobody asked for it, unless data is dear. Its
/// turn comes after what the page itself needs.
pub fn prefetch_next(page: Page, texts: DrawnTexts, base: Base) {
    if let Some(next) = page.next()
        && !browser::data_is_dear()
    {
        browser::in_a_turn_of_its_own(move || prefetch(next, texts, base));
    }
}

/// Fetches a page's text in the background, unless the reader saves data. A failure is told when the page is opened.
fn prefetch(page: Page, texts: DrawnTexts, base: Base) {
    static ASKED: [AtomicBool; Page::ALL.len()] = [const { AtomicBool::new(false) }; Page::ALL.len()];
    if !browser::saves_data() && !ASKED[page as usize].swap(true, Ordering::Relaxed) {
        leptos::task::spawn_local(async move {
            let _ = texts.get_or_fetch(page, base).await;
        });
    }
}
