//! The fields of a form: reading them, filling them, showing them.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// A field of a form.
pub(super) enum Field {
    /// A radio button or a box to tick: its value counts while it is marked.
    Mark(HtmlInputElement),
    /// A line of text.
    Line(HtmlInputElement),
    /// A text of several lines.
    Text(HtmlTextAreaElement),
    /// A list to choose from.
    List(HtmlSelectElement),
}

impl Field {
    pub(super) fn of(element: Element) -> Option<Field> {
        match element.dyn_into::<HtmlInputElement>() {
            Ok(input) if matches!(input.type_().as_str(), "radio" | "checkbox") => Some(Field::Mark(input)),
            Ok(input) => Some(Field::Line(input)),
            Err(element) => match element.dyn_into::<HtmlTextAreaElement>() {
                Ok(text) => Some(Field::Text(text)),
                Err(element) => element.dyn_into().ok().map(Field::List),
            },
        }
    }

    pub(super) fn value(&self) -> Option<String> {
        match self {
            Field::Mark(input) => input.checked().then(|| input.value()),
            Field::Line(input) => Some(input.value()),
            Field::Text(text) => Some(text.value()),
            Field::List(list) => Some(list.value()),
        }
    }

    fn fill(&self, value: &str) {
        match self {
            Field::Mark(input) => input.set_checked(input.value() == value),
            Field::Line(input) => input.set_value(value),
            Field::Text(text) => text.set_value(value),
            Field::List(list) => list.set_value(value),
        }
    }
}

/// The form with this id.
pub fn form(id: &str) -> Option<HtmlFormElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The fields of a form with this name; the names are the guide's own and need no escape.
fn fields_named(form: &HtmlFormElement, name: &str) -> Vec<Element> {
    let Ok(found) = form.query_selector_all(&format!("[name='{name}']")) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}

/// The fields with these names and their values. Buttons that are not marked have none.
pub fn fields(form: &HtmlFormElement, names: &[String]) -> Vec<(String, String)> {
    let value = |name: &String| fields_named(form, name).into_iter().find_map(|element| Field::of(element)?.value());
    names.iter().filter_map(|name| Some((name.clone(), value(name)?))).collect()
}

/// Fills the field with this name, or marks the button of that name with this value.
pub fn fill_field(form: &HtmlFormElement, name: &str, value: &str) {
    fields_named(form, name).into_iter().filter_map(Field::of).for_each(|field| field.fill(value));
}

/// Shows the line that holds a field.
pub fn show_field(form: &HtmlFormElement, name: &str) {
    for line in fields_named(form, name).into_iter().filter_map(|field| field.parent_element()) {
        let _ = line.remove_attribute("hidden");
    }
}

/// Moves the keyboard's focus to a field.
pub fn focus_field(form: &HtmlFormElement, name: &str) {
    let field = fields_named(form, name).into_iter().next().and_then(|field| field.dyn_into::<HtmlElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
    }
}

/// Empties a form.
pub fn empty_form(form: &HtmlFormElement) {
    form.reset();
}

/// Shows or hides the line that holds the element with this id.
pub fn show_line(form: &HtmlFormElement, id: &str, is_shown: bool) {
    let line = form.query_selector(&format!("#{id}")).ok().flatten().and_then(|element| element.parent_element());
    if let Some(line) = line.and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        line.set_hidden(!is_shown);
    }
}
