//! The box on the search page: what is typed stands in the address, and what is found in a list of links.

use guide_model::Page;
use guide_search::{Hit, Results};
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::{combobox, hit};
use crate::browser;
use crate::content::words;
use crate::markup::{Element, StaticView, element, link};
use crate::routes::Base;

/// Id of the field.
pub(super) const FIELD_ID: &str = "search-field";
/// Id of the place for how many were found.
pub(super) const COUNT_ID: &str = "search-count";
/// Id of the place for what was found.
pub(super) const RESULTS_ID: &str = "search-results";
/// Before the query in the address. It stands behind the `#`, which no browser sends: a host never learns what somebody
/// looks for.
const QUERY: &str = "#q=";

/// The place of the box. Each change of the address behind its `#` is told to the program that fills it.
#[component]
pub fn SearchBox(
    /// The box as it stands before its program is there.
    view: StaticView,
) -> impl IntoView {
    let hash = use_location().hash;
    Effect::new(move |_| browser::ask_for_search(&hash.read()));
    view
}

/// The box and the place for its results. Without the program there is no box: the page lists everything.
pub fn search_box() -> Element {
    let label = element("label").class("search__label").attribute("for", FIELD_ID).child(words::SEARCH_LABEL);
    let field = combobox::field(FIELD_ID, "search").attribute("aria-describedby", COUNT_ID).attribute("disabled", "");
    element("search")
        .class("search__box")
        .attribute("data-with-app", "")
        .child(label)
        .child(field)
        .child(element("p").class("search__count").id(COUNT_ID).attribute("role", "status"))
        .child(element("div").id(RESULTS_ID))
}

/// The search page with a query in its address.
pub(super) fn address(base: Base, query: &str) -> String {
    let page = base.page(Page::Search);
    if query.is_empty() { page } else { format!("{page}{QUERY}{}", browser::encoded(query)) }
}

/// The query that stands behind the `#` of an address.
pub(super) fn query_in(hash: &str) -> String {
    hash.strip_prefix(QUERY).map(browser::decoded).unwrap_or_default()
}

/// Help first, where it may be needed; then what was found.
pub(super) fn results(base: Base, results: &Results) -> Vec<Element> {
    let entry =
        |hit: &Hit| element("li").child(link(hit::address(base, hit)).class("search__hit").children(hit::content(hit)));
    let list = element("ol").class("search__hits").children(results.hits.iter().map(entry));
    let list = (!results.hits.is_empty()).then_some(list);
    results.danger.then(|| hit::help(base).attribute("role", "alert")).into_iter().chain(list).collect()
}
