//! The box on the search page: what is typed stands in the address, and what is found in a list of links.

use std::time::Duration;

use guide_model::Page;
use guide_search::Results;
use leptos::ev::KeyboardEvent;
use leptos::html::{Div, Input};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_location;

use super::hit;
use super::index::IndexState;
use crate::browser;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::navigation::use_way;
use crate::routes::{Base, use_base};

/// Before the query in the address. It stands behind the `#`, which no browser sends: a host never learns what somebody
/// looks for.
const QUERY: &str = "#q=";
/// How long typing pauses before the address follows: browsers take only so many changes of it.
const PAUSE: Duration = Duration::from_millis(600);
/// Letters that are read of a query.
const MOST_LETTERS: &str = "200";

/// The box and its results. Without the app there is no box: the page lists everything.
#[component]
pub fn SearchBox() -> impl IntoView {
    let (words, base) = (words(), use_base());
    let index = IndexState::new(base);
    let hash = use_location().hash;
    let query = RwSignal::new(String::new());
    let is_ready = RwSignal::new(false);
    let (field, list) = (NodeRef::<Input>::new(), NodeRef::<Div>::new());
    let results = Memo::new(move |_| query.with(|query| index.search(query)));
    Effect::new(move |_| {
        index.load();
        is_ready.set(true);
    });
    // Back and Forward, and a shared address.
    Effect::new(move |_| {
        let asked = hash.with(|hash| hash.strip_prefix(QUERY).map(browser::decoded)).unwrap_or_default();
        if asked != query.get_untracked() {
            query.set(asked);
        }
    });
    Effect::new(move |_| {
        if let Some(place) = list.get() {
            let shown = results.with(|results| drawn(base, results));
            browser::fill(&place, &shown);
        }
    });
    let way = use_way();
    let follow = StoredValue::new(None::<TimeoutHandle>);
    let typed = move |text: String| {
        query.set(text.clone());
        let way = way.clone();
        let waiting = set_timeout_with_handle(
            move || {
                let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                way(&address(base, &text), options);
            },
            PAUSE,
        );
        follow.update_value(|earlier| {
            if let Some(earlier) = std::mem::replace(earlier, waiting.ok()) {
                earlier.clear();
            }
        });
    };
    on_cleanup(move || {
        follow.try_update_value(|waiting| waiting.take().map(|waiting| waiting.clear()));
    });
    let keys = move |event: KeyboardEvent| {
        if browser::move_among_links(&event, "search-results", "search-field") {
            event.prevent_default();
        }
    };
    view! {
        <search class="search__box" data-with-app="" on:keydown=keys>
            <label class="search__label" for="search-field">{words.search_label}</label>
            <input
                class="search__field"
                id="search-field"
                type="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MOST_LETTERS
                aria-describedby="search-count"
                node_ref=field
                disabled=move || !is_ready.get()
                prop:value=move || query.get()
                on:input:target=move |event| typed(event.target().value())
            />
            <p class="search__count" id="search-count" role="status">
                {move || query.with(|query| results.with(|results| hit::count(query, index.state().get(), results)))}
            </p>
            <div id="search-results" node_ref=list></div>
        </search>
    }
}

/// The search page with a query in its address.
pub fn address(base: Base, query: &str) -> String {
    let page = base.page(Page::Search);
    if query.is_empty() { page } else { format!("{page}{QUERY}{}", browser::encoded(query)) }
}

/// Help first, where it may be needed; then what was found.
fn drawn(base: Base, results: &Results) -> Vec<Element> {
    let entry = |hit: &guide_search::Hit| {
        element("li").child(link(hit::address(base, hit)).class("search__hit").children(hit::content(hit)))
    };
    let list = element("ol").class("search__hits").children(results.hits.iter().map(entry));
    let list = (!results.hits.is_empty()).then_some(list);
    results.danger.then(|| hit::help(base).attribute("role", "alert")).into_iter().chain(list).collect()
}
