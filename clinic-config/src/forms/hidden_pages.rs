//! The pages that a clinic does not show.

use guide_model::Page;
use serde_json::{Value as Schema, json};

use crate::json::Json;
use crate::reader::Reader;
use crate::similar::nearest;
use crate::value::Value;

const REMEDY: &str = "Write a list of page names, such as [\"cost-and-access\", \"history\"].";

/// Pages of the guide, each once; all of them [can be hidden](Page::can_be_hidden).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HiddenPages(Vec<Page>);

impl HiddenPages {
    /// The pages, in the order of the file.
    pub fn as_slice(&self) -> &[Page] {
        &self.0
    }

    /// Adds a page, or reports why not.
    fn add(&mut self, entry: &Json, reader: &mut Reader) {
        let Json::Text(name) = entry else {
            return reader.refuse(entry, "is no text", REMEDY);
        };
        match Page::from_name(name) {
            None => {
                let remedy = match nearest(name, &hidable()) {
                    Some(meant) => format!("Did you mean \"{meant}\"?"),
                    None => format!("Remove it. Pages that can be hidden are {}.", hidable().join(", ")),
                };
                reader.refuse(entry, "is no page of the guide", remedy);
            }
            Some(page) if !page.can_be_hidden() => reader.refuse(entry, "always shows", "Remove it from the list."),
            Some(page) if self.0.contains(&page) => {
                reader.refuse(entry, "is in the list already", "Remove one of the two.");
            }
            Some(page) => self.0.push(page),
        }
    }
}

impl Value for HiddenPages {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
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

    fn schema() -> Schema {
        json!({ "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": hidable() } })
    }
}

/// The names of the pages that can be hidden.
fn hidable() -> Vec<&'static str> {
    Page::ALL.iter().filter(|page| page.can_be_hidden()).map(|page| page.as_str()).collect()
}
