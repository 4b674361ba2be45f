//! The only place that speaks to the browser. While prerendering, nothing here is called.

mod connection;
mod cue;
mod drawing;
mod form;
mod links;
mod notes;
mod places;
mod radios;
mod request;
mod rows;
mod search;
mod sections;
mod sent_form;
mod sharing;
mod storage;
mod turn;

use guide_model::Date;
use js_sys::Reflect;
use leptos::prelude::document;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{AddEventListenerOptions, Element, FocusOptions, HtmlAnchorElement, HtmlElement};

use crate::clinics::from_attribute;
use crate::markup;
use crate::routes::Base;

pub use connection::{data_is_dear, saves_data};
pub use cue::{Cue, Pause, after, listen};
pub use drawing::{create, create_from_the_top, fill};
pub use form::{empty_form, fields, fill_field, focus_field, form, show_field, show_line};
pub use links::mark_current_links;
pub use notes::show_citation_note;
pub use places::{
    data_of, enable, fill_place, focus_linked_field, move_focus, set_attribute, set_text, set_value, tick, value_of,
};
pub use radios::{choose_first_radio, choose_next_radio, has_next_radio};
pub use request::{Deadline, is_offline, random_id};
pub use rows::{ListRows, list_rows};
pub use search::{
    ask_for_forms, ask_for_search, close_dialog, decoded, encoded, follow_link, follow_link_in_place, move_among_links,
    replace_address, select_option, show_dialog,
};
pub use sections::{PlaceLink, links_to_places, window_height};
pub use sent_form::{SentForm, take_over_checks};
pub use sharing::{can_share, copy, copy_address, hand_over, share};
pub use storage::{forget, store, stored};
pub use turn::in_a_turn_of_its_own;

/// Id of the element that holds the app.
pub const APP_ID: &str = "app";

/// A property of an object; `None` where the browser has none.
fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn root() -> Option<HtmlElement> {
    document().document_element()?.dyn_into().ok()
}

/// The element that holds the app; the prerenderer fills it.
pub fn app_element() -> Option<HtmlElement> {
    document().get_element_by_id(APP_ID)?.dyn_into().ok()
}

/// The copy of the guide that this page belongs to, as the prerenderer wrote it on `<html>`.
pub fn base() -> Base {
    let told = |name| root().and_then(|root| root.dataset().get(name));
    let base = Base::new(&told("base").unwrap_or_default());
    match told("clinic").map(|packed| from_attribute(&packed)) {
        None => base,
        Some(Ok(clinic)) => base.with_clinic(clinic),
        Some(Err(error)) => {
            warn(&format!("The clinic's settings on <html> cannot be read: {error}."));
            base
        }
    }
}

/// The mark in the names of this build's texts, as the prerenderer wrote it on `<html>`.
pub fn mark_of_texts() -> String {
    root().and_then(|root| root.dataset().get("texts")).unwrap_or_default()
}

/// The address that the prerenderer wrote on the app's element: what the HTML there shows.
pub fn prerendered_address(app: &HtmlElement) -> Option<String> {
    app.dataset().get("address")
}

/// Scheme and host of the address bar.
pub fn origin() -> String {
    leptos::prelude::window().location().origin().unwrap_or_default()
}

/// The path of the address bar.
pub fn current_path() -> String {
    leptos::prelude::window().location().pathname().unwrap_or_default()
}

/// The names and values that stand behind the `?` of an address.
pub fn query(text: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(text.trim_start_matches('?').as_bytes()).into_owned()
}

/// Removes all that is in an element.
pub fn clear(element: &Element) {
    element.replace_children_with_node(&js_sys::Array::new());
}

/// Loads a script module once.
pub fn load_module(src: &str) {
    let selector = format!("script[src=\"{src}\"]");
    if document().query_selector(&selector).ok().flatten().is_none()
        && let Some(head) = document().head()
    {
        let script = create(&markup::element("script").attribute("type", "module").attribute("src", src.to_owned()));
        // A script that cannot be added is one that is not there: nothing else depends on it.
        let _ = head.append_child(&script);
    }
}

/// Says on `<html>` that the app runs: style sheets and tests look at it.
pub fn mark_ready() {
    if let Some(root) = root() {
        // A page whose root cannot be written works all the same.
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// Says on `<html>` that the app does not run, so that the page stays as it is.
pub fn mark_failed() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "failed");
    }
}

/// Sets the tab's title.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Moves the keyboard's focus to the element with this id, without scrolling. Says whether there is one.
pub fn focus(id: &str) -> bool {
    let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok())
    else {
        return false;
    };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// Closes an open popover; does nothing in a browser without popovers.
pub fn hide_popover(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let is_open = element.matches(":popover-open").unwrap_or(false);
    if is_open && let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.hide_popover();
    }
}

/// The theme that the reader chose on this device, if any: the start script wrote it on `<html>`.
pub fn chosen_theme() -> Option<String> {
    root().and_then(|root| root.dataset().get("theme"))
}

/// Writes a warning to the console.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&JsValue::from_str(message));
}

/// Opens the browser's print dialog.
pub fn print() {
    let _ = leptos::prelude::window().print();
}

/// Opens the browser's print dialog, and calls `after` when it is closed.
pub fn print_then(after: fn()) {
    let window = leptos::prelude::window();
    let closed = Closure::once_into_js(after);
    let options = AddEventListenerOptions::new();
    options.set_once(true);
    let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
        "afterprint",
        closed.unchecked_ref(),
        &options,
    );
    let _ = window.print();
}

/// Takes the target out of the address, without a step in the history.
pub fn leave_anchor() {
    let window = leptos::prelude::window();
    let path = window.location().pathname().unwrap_or_default();
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&path));
    }
}

/// Asks the reader yes or no.
pub fn confirm(question: &str) -> bool {
    leptos::prelude::window().confirm_with_message(question).unwrap_or_default()
}

/// Today where the reader is; `None` if the device's clock says what no calendar has.
///
/// The browser could write it out as well, but takes a tenth of a second on a slow phone to load what it needs for that.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).ok();
    Date::new(u16::try_from(now.get_full_year()).ok()?, part(now.get_month() + 1)?, part(now.get_date())?)
}

/// Now, in UTC, as ISO 8601 writes it: `2026-11-21T10:52:10.123Z`.
pub fn now() -> String {
    String::from(js_sys::Date::new_0().to_iso_string())
}

/// Whether an event happened in the element with this id.
pub fn is_within(target: Option<web_sys::EventTarget>, id: &str) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(&format!("#{id}")).ok().flatten().is_some())
}

/// Makes a place of this page the target of the address, as a link to it does.
pub fn go_to_anchor(id: &str) {
    let _ = leptos::prelude::window().location().set_hash(id);
}

/// Loads the page of the address bar as the browser does.
pub fn reload() {
    let _ = leptos::prelude::window().location().reload();
}

/// Scrolls to the element with this id.
pub fn scroll_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

/// The path that the link leads to in which an event happened, if it leads to a page of this origin.
pub fn path_of_link(target: Option<web_sys::EventTarget>) -> Option<String> {
    let element: Element = target?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href^='/']").ok().flatten()?.dyn_into().ok()?;
    Some(link.pathname())
}

/// Opens the folds in which the element with this id lies. Says whether one was closed.
pub fn unfold(id: &str) -> bool {
    let mut place = document().get_element_by_id(id);
    let mut was_closed = false;
    while let Some(fold) = place.and_then(|element| element.closest("details").ok().flatten()) {
        was_closed |= !fold.has_attribute("open");
        let _ = fold.set_attribute("open", "");
        place = fold.parent_element();
    }
    was_closed
}

/// How far the page is scrolled, in pixels.
pub fn scrolled() -> f64 {
    leptos::prelude::window().scroll_y().unwrap_or_default()
}

/// Scrolls down to so many pixels.
pub fn scroll_down_to(pixels: f64) {
    leptos::prelude::window().scroll_to_with_x_and_y(0.0, pixels);
}
