//! What the value of a key can become: how it is read, and how a schema describes it.

use serde_json::{Value as Schema, json};

use crate::characters::unseen;
use crate::json::Json;
use crate::reader::Reader;

/// A type that the value of a key becomes.
pub(crate) trait Value: Sized {
    /// The value, or nothing; the reader is then told what is wrong.
    fn read(json: &Json, reader: &mut Reader) -> Option<Self>;

    /// What JSON Schema says about it.
    fn schema() -> Schema;
}

/// What a text is instead, after the word "which": "is no color".
pub(crate) type Fault = &'static str;

/// A type that one text becomes.
pub(crate) trait TextValue: Sized {
    /// What to write, as a sentence.
    const REMEDY: &'static str;

    /// The value; the text is not empty and has no unseen characters.
    fn from_text(text: &str) -> Result<Self, Fault>;

    /// What JSON Schema says about the text.
    fn text_schema() -> Schema;
}

impl<T: TextValue> Value for T {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Text(text) = json else {
            reader.refuse(json, "is no text", T::REMEDY);
            return None;
        };
        if text.trim().is_empty() {
            reader.refuse(json, "is empty", "Fill it in, or leave the key out.");
            return None;
        }
        if let Some(character) = unseen(text) {
            let fault = format!("holds the unseen character U+{:04X}", u32::from(character));
            reader.refuse(json, &fault, "Type the text anew, without that character.");
            return None;
        }
        T::from_text(text).map_err(|fault| reader.refuse(json, fault, T::REMEDY)).ok()
    }

    fn schema() -> Schema {
        let mut schema = T::text_schema();
        if let Some(rules) = schema.as_object_mut() {
            rules.insert("type".to_owned(), json!("string"));
        }
        schema
    }
}

impl<T: Value> Value for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        T::read(json, reader).map(Some)
    }

    fn schema() -> Schema {
        T::schema()
    }
}
