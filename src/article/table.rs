//! Draws a table that scrolls on its own on a narrow screen.

use guide_model::{Inline, plain_text};
use leptos::prelude::*;

use super::inlines::inlines;

/// A table whose first column names the rows.
///
/// The frame around it can be focused, so that a keyboard can scroll it; the caption is its name.
#[component]
pub fn Table(
    /// What the table shows.
    caption: &'static [Inline],
    /// The column headings.
    header: &'static [&'static [Inline]],
    /// The rows.
    rows: &'static [&'static [&'static [Inline]]],
) -> impl IntoView {
    let columns = header.iter().map(|cell| view! { <th scope="col">{inlines(cell)}</th> }).collect_view();
    let rows = rows
        .iter()
        .map(|row| {
            let name = row.first().map(|cell| view! { <th scope="row">{inlines(cell)}</th> });
            let cells = row.iter().skip(1).map(|cell| view! { <td>{inlines(cell)}</td> }).collect_view();
            view! { <tr>{name}{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table" tabindex="0" role="group" aria-label=plain_text(caption)>
            <table>
                <caption>{inlines(caption)}</caption>
                <thead>
                    <tr>{columns}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
