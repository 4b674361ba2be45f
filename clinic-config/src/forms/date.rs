//! A day of the calendar.

use std::fmt;

use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

/// A day of the calendar; earlier days are smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Year, month and day; month and day count from 1.
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The day that `2027-01-31` names.
    fn from_iso(text: &str) -> Option<Date> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = parts[..] else {
            return None;
        };
        let is_iso = [year.len(), month.len(), day.len()] == [4, 2, 2];
        let has_digits = text.chars().all(|sign| sign.is_ascii_digit() || sign == '-');
        if !is_iso || !has_digits {
            return None;
        }
        let date = Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (date.year > 0 && date.day > 0 && date.day <= date.days_of_month()).then_some(date)
    }

    fn days_of_month(self) -> u8 {
        let is_leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => 0,
        }
    }
}

/// As ISO 8601 writes it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TextValue for Date {
    const REMEDY: &'static str = "Write year, month and day, such as \"2027-01-31\".";

    fn from_text(text: &str) -> Result<Date, Fault> {
        Date::from_iso(text).ok_or("is no day")
    }

    fn text_schema() -> Schema {
        json!({ "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_day_is_read_and_written_the_same_way() {
        assert_eq!(Date::from_iso("2028-02-29").map(|date| date.to_string()).as_deref(), Some("2028-02-29"));
        assert_eq!(Date::from_iso("2027-01-31").map(Date::parts), Some((2027, 1, 31)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "soon",
            "2027-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-1-31",
            "2027-01-31-1",
            "+027-01-31",
            "0000-01-01",
        ] {
            assert_eq!(Date::from_iso(text), None, "{text}");
        }
    }
}
