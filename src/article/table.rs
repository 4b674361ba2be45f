//! Draws a table. On a phone each row stands for itself, and each cell says which column it is from.

use guide_model::{Inline, List, plain_text};

use super::inlines::inlines;
use crate::markup::{Element, element};
use crate::routes::Base;

/// A table whose first column names the rows.
pub(super) fn table(
    base: Base,
    caption: List<Inline>,
    header: List<List<Inline>>,
    rows: List<List<List<Inline>>>,
) -> Element {
    let columns = header.iter().map(|cell| column_heading().children(inlines(base, *cell)));
    let row = |row: &'static List<List<Inline>>| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let place = match header.get(column) {
                Some(name) if column > 0 => cell_of(plain_text(name)),
                _ => row_heading(),
            };
            place.children(inlines(base, *cell))
        });
        element("tr").children(cells)
    };
    let table = element("table")
        .child(element("caption").children(inlines(base, caption)))
        .child(element("thead").child(element("tr").children(columns)))
        .child(element("tbody").children(rows.iter().map(row)));
    scroll_frame(plain_text(&caption), table)
}

/// A frame that scrolls sideways where a table is too wide for it; it can be focused, so that a keyboard can scroll it,
/// and has the table's name.
pub fn scroll_frame(name: impl Into<std::borrow::Cow<'static, str>>, table: Element) -> Element {
    element("div")
        .class("table")
        .attribute("tabindex", "0")
        .attribute("role", "group")
        .attribute("aria-label", name)
        .child(table)
}

/// A cell that says which column it is from: on a phone the column's heading is not above it.
pub fn cell_of(column: impl Into<std::borrow::Cow<'static, str>>) -> Element {
    element("td").attribute("data-label", column)
}

/// The heading of a column.
pub(super) fn column_heading() -> Element {
    element("th").attribute("scope", "col")
}

/// The heading of a row.
pub(super) fn row_heading() -> Element {
    element("th").attribute("scope", "row")
}
