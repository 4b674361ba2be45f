//! Lists of links to places on the same page.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::places::write_attribute;

/// A link to a place on this page.
pub struct PlaceLink {
    link: HtmlElement,
    /// How far the place is below the window's upper edge, in pixels; `None` if it is not on the page.
    pub place_top: Option<f64>,
}

impl PlaceLink {
    /// Says, for the eye and for screen readers, whether this is where the reader is.
    pub fn mark_as_current(&self, is_current: bool) {
        const NAME: &str = "aria-current";
        if is_current != self.link.has_attribute(NAME) {
            if is_current {
                self.scroll_list();
            }
            write_attribute(&self.link, NAME, is_current.then_some("location"));
        }
    }

    /// Scrolls the list, and nothing but the list, so that the link is in its middle.
    fn scroll_list(&self) {
        if let Some(list) = self.link.offset_parent() {
            list.set_scroll_top(self.link.offset_top() - list.client_height() / 2);
        }
    }
}

/// The links to places on this page within the first element of a class.
pub fn links_to_places(class: &str) -> Vec<PlaceLink> {
    let Ok(found) = document().query_selector_all(&format!(".{class} a[href^='#']")) else { return Vec::new() };
    let link = |place: u32| -> Option<PlaceLink> {
        let link: HtmlElement = found.get(place)?.dyn_into().ok()?;
        let id = link.get_attribute("href")?;
        let target = document().get_element_by_id(id.trim_start_matches('#'));
        Some(PlaceLink { link, place_top: target.map(|target| target.get_bounding_client_rect().top()) })
    };
    (0..found.length()).filter_map(link).collect()
}

/// The height of the window, in pixels.
pub fn window_height() -> f64 {
    document()
        .document_element()
        .and_then(|root| root.dyn_into::<HtmlElement>().ok())
        .map_or(0.0, |root| f64::from(root.client_height()))
}
