//! Writes what a browser tells screen readers of a page as text that people can read and compare.

use std::collections::HashMap;

use serde_json::Value;

/// Roles of nodes that only hold others or repeat their parent's words.
const SILENT: &[&str] = &["none", "generic", "InlineTextBox", "LineBreak", "StaticText", "ListMarker", "RootWebArea"];
/// States that change what a reader can do.
const STATES: &[&str] = &["level", "checked", "expanded", "disabled", "required", "hasPopup"];
/// Letters of a name that are written.
const MOST_LETTERS: usize = 80;

/// The nodes of a tree, one line each, in the page's order.
pub fn written(nodes: &[Value]) -> String {
    let by_id: HashMap<&str, &Value> = nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut text = String::new();
    if let Some(root) = nodes.first() {
        write(root, &by_id, 0, &mut text);
    }
    text
}

fn write(node: &Value, nodes: &HashMap<&str, &Value>, depth: usize, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let is_told = node["ignored"] == false && !SILENT.contains(&role);
    if is_told {
        let name: String = node["name"]["value"].as_str().unwrap_or_default().chars().take(MOST_LETTERS).collect();
        let states = node["properties"].as_array().into_iter().flatten();
        let states = states.filter(|state| STATES.iter().any(|known| state["name"] == *known));
        let states =
            states.map(|state| format!(" {}={}", state["name"].as_str().unwrap_or_default(), state["value"]["value"]));
        text.push_str(&format!("{}{role} {name:?}{}\n", "  ".repeat(depth), states.collect::<String>()));
    }
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(child) = nodes.get(child) {
            write(child, nodes, depth + usize::from(is_told), text);
        }
    }
}
