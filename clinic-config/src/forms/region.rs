//! The country whose help comes first.

use guide_model::Region;
use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

impl TextValue for Region {
    const REMEDY: &'static str = "Write one of us, gb, ca, au, nz, ie.";

    fn from_text(text: &str) -> Result<Region, Fault> {
        Region::from_name(text).ok_or("is no region that the guide knows")
    }

    fn text_schema() -> Schema {
        let names: Vec<&str> = Region::ALL.iter().map(|region| region.as_str()).collect();
        json!({ "enum": names })
    }
}
