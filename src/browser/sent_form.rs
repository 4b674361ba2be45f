//! A form that the reader sends: what it says of itself and what stands in it.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlFormElement};

use super::cue::Cue;
use super::form::{empty_form, fields, fill_field};

/// A form that the reader sends.
#[derive(Clone, Debug)]
pub struct SentForm(HtmlFormElement);

impl SentForm {
    /// The form of an event.
    pub fn of(event: &Cue) -> Option<SentForm> {
        event.target()?.dyn_into().ok().map(SentForm)
    }

    /// What the form says in the attribute `data-` of this name.
    pub fn data(&self, name: &str) -> Option<String> {
        self.0.dataset().get(name)
    }

    /// The address that takes it.
    pub fn endpoint(&self) -> String {
        self.0.get_attribute("action").unwrap_or_default()
    }

    /// What stands in the field with this name; nothing if it is a box that is not ticked.
    pub fn value(&self, name: &str) -> Option<String> {
        fields(&self.0, &[name.to_owned()]).pop().map(|(_, value)| value)
    }

    /// Fills the field with this name.
    pub fn fill(&self, name: &str, value: &str) {
        fill_field(&self.0, name, value);
    }

    /// Whether it still stands on the page.
    pub fn stands_on_the_page(&self) -> bool {
        self.0.is_connected()
    }

    /// Empties all fields.
    pub fn empty(&self) {
        empty_form(&self.0);
    }
}

/// Turns off the browser's own checks of forms, as the guide has its own. A text that is too long is then told, not cut
/// off. `places` is the selector of what holds the forms.
pub fn take_over_checks(places: &str) {
    for form in all(&format!("{places} form")) {
        let _ = form.set_attribute("novalidate", "");
    }
    for field in all(&format!("{places} [maxlength]")) {
        let _ = field.remove_attribute("maxlength");
    }
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.item(place)?.dyn_into().ok()).collect()
}
