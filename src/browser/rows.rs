//! The rows of a long list on the page: what they say of themselves, and which of them stand there.

use std::collections::BTreeMap;

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The rows of a list, in the order in which they were found.
pub struct ListRows {
    list: Element,
    elements: Vec<HtmlElement>,
    facts: Vec<BTreeMap<String, String>>,
    /// The places of those that are shown, in the order in which they stand.
    shown: Vec<usize>,
}

/// The rows of the list with this id: its child elements with their `data-` attributes.
pub fn list_rows(id: &str) -> Option<ListRows> {
    let list = document().get_element_by_id(id)?;
    let children = list.children();
    let elements: Vec<HtmlElement> =
        (0..children.length()).filter_map(|place| children.item(place)?.dyn_into().ok()).collect();
    let facts = elements.iter().map(|element| data_attributes(element)).collect();
    let shown = (0..elements.len()).collect();
    Some(ListRows { list, elements, facts, shown })
}

fn data_attributes(element: &Element) -> BTreeMap<String, String> {
    let names = element.get_attribute_names();
    let names = names.iter().filter_map(|name| name.as_string());
    names
        .filter_map(|name| {
            let value = element.get_attribute(&name)?;
            Some((name.strip_prefix("data-")?.to_owned(), value))
        })
        .collect()
}

impl ListRows {
    /// The `data-` attributes of each row, without that prefix.
    pub fn facts(&self) -> &[BTreeMap<String, String>] {
        &self.facts
    }

    /// Whether the list is still on the page.
    pub fn stand_on_the_page(&self) -> bool {
        self.list.is_connected()
    }

    /// Shows these rows, given by their places in the list as it was found, in this order, and hides all others.
    pub fn arrange(&mut self, places: Vec<usize>) {
        // A list that stands as it should is left alone: to lay a long one out again takes a slow phone a tenth of a second.
        if self.shown == places {
            return;
        }
        for element in &self.elements {
            element.set_hidden(true);
        }
        for element in places.iter().filter_map(|place| self.elements.get(*place)) {
            element.set_hidden(false);
            // Moving the last to the end, one after the other, puts all of them in order.
            let _ = self.list.append_child(element);
        }
        self.shown = places;
    }
}
