//! A note beside a citation: the browser's own popover with what the page's source list says.

use js_sys::{Function, Object, Reflect};
use leptos::prelude::document;
use leptos::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent, Node};

use super::{create, property, scrolled};
use crate::markup;

/// Id of the one note that can be open.
const NOTE_ID: &str = "citation-note";

/// Shows what a citation stands for, if the click was on one; `way_on` makes a link to a place from its address. Says
/// whether the note is shown: the link is to be followed otherwise.
pub fn show_citation_note(click: &MouseEvent, way_on: impl Fn(String) -> markup::Element) -> bool {
    let is_plain =
        click.button() == 0 && !(click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key());
    is_plain && show(click, way_on).is_some()
}

fn show(click: &MouseEvent, way_on: impl Fn(String) -> markup::Element) -> Option<()> {
    let citation: HtmlElement = click.target()?.dyn_into::<Element>().ok()?.closest("a.cite").ok()??.dyn_into().ok()?;
    let place = citation.get_attribute("href")?;
    let source = document().get_element_by_id(place.strip_prefix('#')?)?;
    let shows: Function = property(&citation, "showPopover")?.dyn_into().ok()?;
    if let Some(old) = document().get_element_by_id(NOTE_ID) {
        old.remove();
    }
    let note = note_of(&source, way_on(place))?;
    // Behind the citation, so that the keyboard comes to it next.
    citation.closest("sup").ok()??.after_with_node_1(&note).ok()?;
    // Where there is room, the style sheet puts it beside the line.
    let line = citation.get_bounding_client_rect().top() + scrolled();
    note.style().set_property("--line", &format!("{}px", line.round() as i32)).ok()?;
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("source"), &citation).ok()?;
    shows.call1(&note, &options).ok()?;
    // Screen readers then read it; closing it brings the focus back.
    note.focus().ok()
}

/// The note with what the list says of the source, without its way back to the text.
fn note_of(source: &Element, way_on: markup::Element) -> Option<HtmlElement> {
    let note = markup::element("div")
        .class("definition note")
        .id(NOTE_ID)
        .attribute("popover", "auto")
        .attribute("role", "note")
        .attribute("tabindex", "-1")
        .child(markup::element("p"))
        .child(markup::element("p").child(way_on));
    let note: HtmlElement = create(&note).dyn_into().ok()?;
    let copy = source.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok()?;
    if let Some(back) = copy.query_selector(".sources__back").ok()? {
        back.remove();
    }
    let words: Node = note.first_child()?;
    while let Some(child) = copy.first_child() {
        words.append_child(&child).ok()?;
    }
    Some(note)
}
