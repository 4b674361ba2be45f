//! Lines of text, alone and as a list.

use serde_json::{Value as Schema, json};

use crate::characters::seen_pattern;
use crate::json::Json;
use crate::reader::Reader;
use crate::value::{Fault, TextValue, Value};

/// The most characters of a line.
const LONGEST: usize = 120;

/// A text of 1 to 120 characters on one line, exactly as it was written. It is text, never markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line(String);

impl Line {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TextValue for Line {
    const REMEDY: &'static str = "Write a text of 1 to 120 characters on one line.";

    fn from_text(text: &str) -> Result<Line, Fault> {
        match text.chars().nth(LONGEST) {
            None => Ok(Line(text.to_owned())),
            Some(_) => Err("is longer than 120 characters"),
        }
    }

    fn text_schema() -> Schema {
        json!({ "minLength": 1, "maxLength": LONGEST, "pattern": seen_pattern() })
    }
}

/// At most `MOST` lines, in their order; none if the key is not set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines<const MOST: usize>(Vec<Line>);

impl<const MOST: usize> Lines<MOST> {
    /// The lines.
    pub fn as_slice(&self) -> &[Line] {
        &self.0
    }
}

impl<const MOST: usize> Value for Lines<MOST> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let remedy = format!("Write a list of at most {MOST} lines, such as [\"First line\", \"Second line\"].");
        let Json::List(entries) = json else {
            reader.refuse(json, "is no list", remedy);
            return None;
        };
        if entries.len() > MOST {
            reader.report(&format!("has {} lines, which is too many", entries.len()), remedy);
            return None;
        }
        let lines: Vec<Option<Line>> = entries
            .iter()
            .enumerate()
            .map(|(index, entry)| reader.in_entry(index, |reader| Line::read(entry, reader)))
            .collect();
        lines.into_iter().collect::<Option<Vec<Line>>>().map(Lines)
    }

    fn schema() -> Schema {
        json!({ "type": "array", "maxItems": MOST, "items": Line::schema() })
    }
}
