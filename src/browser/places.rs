//! Elements that the app finds by their ids: what stands in them, what they say of themselves, where the focus is.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::cue::Cue;
use super::form::Field;
use crate::markup;

/// Puts elements in the place of all that is in the element with this id.
pub fn fill_place(id: &str, content: &[markup::Element]) {
    if let Some(place) = document().get_element_by_id(id) {
        super::fill(&place, content);
    }
}

/// Puts words in the place of all that is in the element with this id.
pub fn set_text(id: &str, text: &str) {
    if let Some(place) = document().get_element_by_id(id) {
        place.set_text_content(Some(text));
    }
}

/// Sets an attribute of the element with this id, or takes it away.
pub fn set_attribute(id: &str, name: &str, value: Option<&str>) {
    if let Some(element) = document().get_element_by_id(id) {
        write_attribute(&element, name, value);
    }
}

/// Sets an attribute of an element, or takes it away.
pub(super) fn write_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// What the element with this id says in its attribute `data-` of this name.
pub fn data_of(id: &str, name: &str) -> Option<String> {
    document().get_element_by_id(id)?.get_attribute(&format!("data-{name}"))
}

/// What is written or chosen in the field with this id; `None` where there is no such field, or it is not ticked.
pub fn value_of(id: &str) -> Option<String> {
    Field::of(document().get_element_by_id(id)?)?.value()
}

/// Ticks the box with this id, or takes the tick away.
pub fn tick(id: &str, is_ticked: bool) {
    if let Some(field) = field(id) {
        field.set_checked(is_ticked);
    }
}

/// Writes into the field with this id.
pub fn set_value(id: &str, value: &str) {
    if let Some(field) = field(id) {
        field.set_value(value);
    }
}

/// Lets readers write into the field with this id.
pub fn enable(id: &str) {
    if let Some(field) = field(id) {
        field.set_disabled(false);
    }
}

fn field(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Moves the keyboard's focus to the element with this id, and the page so far that it is seen.
pub fn move_focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus to the field that the clicked link leads to. Says whether it is such a link.
pub fn focus_linked_field(click: &Cue) -> bool {
    let link = click.closest("a[href^='#']");
    let id = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
    let field = document().get_element_by_id(id.trim_start_matches('#'));
    let is_field = field.is_some_and(|field| field.matches("input, textarea").unwrap_or_default());
    if is_field {
        move_focus(id.trim_start_matches('#'));
    }
    is_field
}
