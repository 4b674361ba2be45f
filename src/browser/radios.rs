//! Radio buttons on the page.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The radio buttons of a group, in the order of the page.
fn radios(group: &str) -> Vec<HtmlInputElement> {
    let found = document().query_selector_all(&format!("input[type='radio'][name='{group}']"));
    let found = found.map(|nodes| (0..nodes.length()).filter_map(|place| nodes.get(place)?.dyn_into().ok()).collect());
    found.unwrap_or_default()
}

/// Ticks the first radio button of a group.
pub fn choose_first_radio(group: &str) {
    radios(group).first().into_iter().for_each(|radio| radio.set_checked(true));
}

/// The radio button after the ticked one.
fn next_radio(group: &str) -> Option<HtmlInputElement> {
    radios(group).into_iter().skip_while(|radio| !radio.checked()).nth(1)
}

/// Whether a radio button of a group is ticked that is not the last.
pub fn has_next_radio(group: &str) -> bool {
    next_radio(group).is_some()
}

/// Ticks the radio button after the ticked one, if there is one.
pub fn choose_next_radio(group: &str) {
    next_radio(group).into_iter().for_each(|radio| radio.set_checked(true));
}
