//! A day of the calendar.

use guide_model::Date;
use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

impl TextValue for Date {
    const REMEDY: &'static str = "Write year, month and day, such as \"2027-01-31\".";

    fn from_text(text: &str) -> Result<Date, Fault> {
        Date::parse(text).ok_or("is no day")
    }

    fn text_schema() -> Schema {
        json!({ "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" })
    }
}
