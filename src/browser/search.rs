//! What the search asks of the browser: a dialog, the options of a list, steps from link to link, the address.

use leptos::prelude::{document, window};
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, HtmlAnchorElement, HtmlDialogElement, HtmlElement};

use super::cue::Cue;

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog over the page.
pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        // One that is open stays so.
        let _ = dialog.show_modal();
    }
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

/// Arrow keys go from a field to the links of a list, from link to link, and back to the field; Escape goes back to it.
pub fn move_among_links(cue: &Cue, list_id: &str, field_id: &str) {
    if moved(cue, list_id, field_id).is_some() {
        cue.is_answered();
    }
}

fn moved(cue: &Cue, list_id: &str, field_id: &str) -> Option<()> {
    let found = document().query_selector_all(&format!("#{list_id} a.search__hit")).ok()?;
    let links: Vec<HtmlElement> = (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect();
    let field: HtmlElement = document().get_element_by_id(field_id)?.dyn_into().ok()?;
    let focused = document().active_element()?;
    let here = links.iter().position(|link| **link == focused);
    let is_in_field = *field == focused;
    let goal = match (cue.key().as_str(), here) {
        ("ArrowDown", None) if is_in_field => links.first()?,
        ("ArrowDown", Some(place)) => links.get(place + 1)?,
        ("ArrowUp", Some(0)) | ("Escape", Some(_)) => &field,
        ("ArrowUp", Some(place)) => links.get(place - 1)?,
        _ => return None,
    };
    goal.focus().ok()
}

/// Goes to an address as a click on a link to it does: by the app if it runs, else by the browser.
pub fn follow_link(address: &str) {
    follow(address, false);
}

/// The same, without a scroll to the top.
pub fn follow_link_in_place(address: &str) {
    follow(address, true);
}

fn follow(address: &str, is_in_place: bool) {
    let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok())
    else {
        return;
    };
    link.set_href(address);
    if is_in_place {
        // The router's own mark.
        let _ = link.set_attribute("data-noscroll", "");
    }
    let _ = document().body().map(|body| body.append_child(&link));
    link.click();
    link.remove();
}

/// Puts another address in the place of the page's own, without a step back to it.
pub fn replace_address(address: &str) {
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// Tells `start.js` that the box of the search stands on the page, and what stands behind the `#` of the address.
pub fn ask_for_search(hash: &str) {
    tell("guide-search", hash);
}

/// Tells `start.js` that a form stands on the page, and what stands behind the `?` of the address: the address bar may
/// follow later.
pub fn ask_for_forms(query: &str) {
    tell("guide-forms", query);
}

fn tell(event: &str, detail: &str) {
    let details = CustomEventInit::new();
    details.set_detail(&JsValue::from_str(detail));
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &details) {
        let _ = document().dispatch_event(&event);
    }
}

/// The text that stands in an address; one that means nothing there is read as it stands.
pub fn decoded(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// A text as it may stand in an address.
pub fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text))
}
