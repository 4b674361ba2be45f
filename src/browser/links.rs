//! Links that say whether they lead to where the reader is.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

use super::places::write_attribute;

/// Sets `aria-current` on each link that matches a selector to what `current` says of its path, or takes it away.
pub fn mark_current_links(selector: &str, current: impl Fn(&str) -> Option<&'static str>) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    let links = (0..found.length()).filter_map(|place| found.get(place)?.dyn_into::<HtmlAnchorElement>().ok());
    for link in links {
        write_attribute(&link, "aria-current", current(&link.pathname()));
    }
}
