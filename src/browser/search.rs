//! What the search asks of the browser: a dialog, the options of a list, and steps from link to link.

use leptos::ev::KeyboardEvent;
use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlDialogElement, HtmlElement};

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog over the page. Says whether the browser has dialogs.
pub fn show_dialog(id: &str) -> bool {
    dialog(id).is_some_and(|dialog| dialog.show_modal().is_ok())
}

/// Closes a dialog.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

/// Marks the option of a list that is active, and brings it in sight.
pub fn select_option(list_id: &str, active: Option<usize>) {
    let Some(list) = document().get_element_by_id(list_id) else { return };
    let options = list.children();
    for place in 0..options.length() {
        let Some(option) = options.item(place) else { continue };
        let is_active = active == usize::try_from(place).ok();
        let _ = option.set_attribute("aria-selected", if is_active { "true" } else { "false" });
        if is_active {
            option.scroll_into_view_with_bool(false);
        }
    }
}

/// Where the option leads in which an event happened.
pub fn address_of_option(target: Option<EventTarget>) -> Option<String> {
    target?.dyn_into::<Element>().ok()?.closest("[data-address]").ok()??.get_attribute("data-address")
}

/// Arrow keys go from a field to the links of a list, from link to link, and back to the field; Escape goes back to it.
/// Says whether the key was used.
pub fn move_among_links(event: &KeyboardEvent, list_id: &str, field_id: &str) -> bool {
    moved(event, list_id, field_id).is_some()
}

fn moved(event: &KeyboardEvent, list_id: &str, field_id: &str) -> Option<()> {
    let found = document().query_selector_all(&format!("#{list_id} a.search__hit")).ok()?;
    let links: Vec<HtmlElement> = (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect();
    let field: HtmlElement = document().get_element_by_id(field_id)?.dyn_into().ok()?;
    let focused = document().active_element()?;
    let here = links.iter().position(|link| **link == focused);
    let goal = match (event.key().as_str(), here) {
        ("ArrowDown", None) => links.first()?,
        ("ArrowDown", Some(place)) => links.get(place + 1)?,
        ("ArrowUp", Some(0)) | ("Escape", Some(_)) => &field,
        ("ArrowUp", Some(place)) => links.get(place - 1)?,
        _ => return None,
    };
    goal.focus().ok()
}

/// The text that stands in an address; one that means nothing there is read as it stands.
pub fn decoded(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// A text as it may stand in an address.
pub fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
}
