//! The pages that a clinic does not show.

use serde_json::{Value as Schema, json};

use crate::json::Json;
use crate::reader::Reader;
use crate::similar::nearest;
use crate::value::Value;

/// Pages that always show: the front door, crisis help, and what an unknown address shows.
const ALWAYS_SHOWN: &[&str] = &["home", "get-help", "not-found"];

const REMEDY: &str = "Write a list of page names, such as [\"cost-and-access\", \"history\"].";

/// Names of pages of the guide, each once; none of them always shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HiddenPages(Vec<String>);

impl HiddenPages {
    /// The names.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether the page with this name is hidden.
    pub fn contains(&self, page: &str) -> bool {
        self.iter().any(|hidden| hidden == page)
    }

    /// Adds a page, or reports why not.
    fn add(&mut self, entry: &Json, reader: &mut Reader<'_>) {
        let Json::Text(page) = entry else {
            return reader.refuse(entry, "is no text", REMEDY);
        };
        if ALWAYS_SHOWN.contains(&page.as_str()) {
            reader.refuse(entry, "always shows", "Remove it from the list.");
        } else if !reader.pages.contains(&page.as_str()) {
            let hidable = hidable(reader.pages);
            let remedy = match nearest(page, &hidable) {
                Some(meant) => format!("Did you mean \"{meant}\"?"),
                None => format!("Remove it. Pages that can be hidden are {}.", hidable.join(", ")),
            };
            reader.refuse(entry, "is no page of the guide", remedy);
        } else if self.contains(page) {
            reader.refuse(entry, "is in the list already", "Remove one of the two.");
        } else {
            self.0.push(page.clone());
        }
    }
}

impl Value for HiddenPages {
    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let Json::List(entries) = json else {
            reader.refuse(json, "is no list", REMEDY);
            return None;
        };
        let mut pages = HiddenPages::default();
        for (index, entry) in entries.iter().enumerate() {
            reader.in_entry(index, |reader| pages.add(entry, reader));
        }
        Some(pages)
    }

    fn schema(pages: &[&str]) -> Schema {
        let page = if pages.is_empty() {
            json!({ "type": "string", "pattern": "^[a-z0-9-]+$", "not": { "enum": ALWAYS_SHOWN } })
        } else {
            json!({ "type": "string", "enum": hidable(pages) })
        };
        json!({ "type": "array", "uniqueItems": true, "items": page })
    }
}

fn hidable<'a>(pages: &[&'a str]) -> Vec<&'a str> {
    pages.iter().copied().filter(|page| !ALWAYS_SHOWN.contains(page)).collect()
}
