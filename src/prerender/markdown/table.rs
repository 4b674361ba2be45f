//! Writes tables as Markdown.

use super::writer::Writer;
use crate::markup::{Element, Node};

/// The caption, and the rows below their headings.
pub(super) fn table(writer: Writer<'_>, table: &Element) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut rows = Vec::new();
    for part in elements(table) {
        match part.tag {
            "caption" => blocks.extend(writer.element(part)),
            _ => rows.extend(elements(part).map(|row| cells(writer, row))),
        }
    }
    if let Some(header) = rows.first() {
        let rule = "|---".repeat(header.len());
        let lines = rows.iter().map(|cells| format!("| {} |", cells.join(" | ")));
        let mut lines: Vec<String> = lines.collect();
        lines.insert(1, format!("{rule}|"));
        blocks.push(lines.join("\n"));
    }
    blocks
}

fn elements(parent: &Element) -> impl Iterator<Item = &Element> {
    parent.children.iter().filter_map(|child| match child {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    })
}

fn cells(writer: Writer<'_>, row: &Element) -> Vec<String> {
    elements(row).map(|cell| writer.line(&cell.children).replace('|', "\\|")).collect()
}
