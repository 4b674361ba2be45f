//! What can be done with the whole sheet, as static markup: print it, empty it, keep it on the device.

use crate::content::words;
use crate::markup::{Element, element};

/// Id of the button that prints.
pub(super) const PRINT_ID: &str = "worksheet-print";
/// Id of the button that empties.
pub(super) const EMPTY_ID: &str = "worksheet-empty";
/// Id of the box to tick for keeping.
pub(super) const KEEP_ID: &str = "worksheet-keep";
/// Id of the line that says what was done.
pub(super) const STATUS_ID: &str = "worksheet-status";

/// The tools.
pub(super) fn tools() -> Element {
    let button =
        |id, name: &'static str| element("button").attribute("type", "button").class("button").id(id).child(name);
    let keep = element("label")
        .class("worksheet__keep")
        .child(element("input").attribute("type", "checkbox").id(KEEP_ID))
        .child(
            element("span")
                .child(format!("{} ", words::WORKSHEET_KEEP))
                .child(element("small").child(words::WORKSHEET_KEEP_NOTE)),
        );
    element("div")
        .class("worksheet__tools")
        .child(button(PRINT_ID, words::WORKSHEET_PRINT))
        .child(button(EMPTY_ID, words::WORKSHEET_FORGET))
        .child(keep)
        .child(element("p").id(STATUS_ID).attribute("role", "status"))
}
