//! Writes lists as Markdown.

use super::writer::Writer;
use crate::markup::{Element, Node};

/// A list, its items with what is nested in them.
pub(super) fn list(writer: Writer<'_>, list: &Element) -> String {
    let first = list.value("start").and_then(|start| start.parse().ok()).unwrap_or(1_u32);
    let items = list.children.iter().filter_map(|child| match child {
        Node::Element(item) => Some(writer.blocks(&item.children)),
        Node::Text(_) => None,
    });
    let items: Vec<Vec<String>> = items.filter(|blocks| !blocks.is_empty()).collect();
    let gap = if items.iter().all(|blocks| blocks.len() == 1) { "\n" } else { "\n\n" };
    let written = (first..).zip(items).map(|(number, blocks)| {
        let mark = if list.tag == "ol" { format!("{number}. ") } else { "- ".to_owned() };
        indented(&mark, &blocks.join("\n\n"))
    });
    written.collect::<Vec<_>>().join(gap)
}

/// The text behind its mark, and below the mark's end.
fn indented(mark: &str, text: &str) -> String {
    let margin = " ".repeat(mark.len());
    let lines = text.lines().enumerate().map(|(place, line)| match (place, line) {
        (0, line) => format!("{mark}{line}"),
        (_, "") => String::new(),
        (_, line) => format!("{margin}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::indented;

    #[test]
    fn what_is_nested_stands_below_the_end_of_the_mark() {
        assert_eq!(indented("10. ", "a\n\n- b"), "10. a\n\n    - b");
    }
}
