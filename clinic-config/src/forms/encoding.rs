//! How a form's fields are written when it is sent.

use guide_model::Encoding;
use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

impl TextValue for Encoding {
    const REMEDY: &'static str = "Write \"json\" or \"form\".";

    fn from_text(text: &str) -> Result<Encoding, Fault> {
        Encoding::from_name(text).ok_or("is no encoding")
    }

    fn text_schema() -> Schema {
        json!({ "enum": Encoding::ALL.iter().map(|encoding| encoding.as_str()).collect::<Vec<_>>() })
    }
}
