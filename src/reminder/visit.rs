//! What a reader says of a visit, read from the form's fields: plain data.

use std::collections::BTreeMap;

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day of the visit.
    Day,
    /// The time of the visit.
    Time,
    /// What the calendar shows.
    Title,
    /// Whether the checklists go into the entry: the value of the ticked box is their text.
    Lists,
}

impl Field {
    /// The name in the form, which is its id on the page too.
    pub const fn as_str(self) -> &'static str {
        match self {
            Field::Day => "reminder-day",
            Field::Time => "reminder-time",
            Field::Title => "reminder-title",
            Field::Lists => "reminder-lists",
        }
    }

    /// The names of all fields.
    pub const NAMES: [&'static str; 4] =
        [Field::Day.as_str(), Field::Time.as_str(), Field::Title.as_str(), Field::Lists.as_str()];
}

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Day and time as RFC 5545 writes them where the place is not said, such as `20261128T093000`.
    pub start: String,
    /// What the calendar shows.
    pub title: String,
    /// What the entry says besides; it may be empty.
    pub notes: String,
}

impl Visit {
    /// Reads the fields. `neutral` is the title of a visit that the reader gave none.
    ///
    /// # Errors
    /// The field that is empty, or that no browser fills like this.
    pub fn of(fields: &BTreeMap<String, String>, neutral: &str) -> Result<Visit, Field> {
        let value = |field: Field| fields.get(field.as_str()).map_or("", |value| value.trim());
        let day = digits(value(Field::Day), '-', 8).ok_or(Field::Day)?;
        // Some browsers write seconds, which nobody asked for.
        let time = value(Field::Time).get(..5).and_then(|time| digits(time, ':', 4)).ok_or(Field::Time)?;
        let title = Some(value(Field::Title)).filter(|title| !title.is_empty()).unwrap_or(neutral);
        Ok(Visit { start: day + "T" + &time + "00", title: title.to_owned(), notes: value(Field::Lists).to_owned() })
    }
}

/// A text of so many digits without the signs between them.
fn digits(text: &str, sign: char, count: usize) -> Option<String> {
    let digits = text.replace(sign, "");
    (digits.len() == count && digits.bytes().all(|digit| digit.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(fields: &[(Field, &str)]) -> Result<Visit, Field> {
        let fields = fields.iter().map(|(field, value)| (field.as_str().to_owned(), (*value).to_owned()));
        Visit::of(&fields.collect(), "Appointment")
    }

    #[test]
    fn a_visit_is_read_from_what_browsers_write() {
        let read = visit(&[(Field::Day, "2026-11-28"), (Field::Time, "09:30"), (Field::Title, " Dr. Lee ")]);
        let expected = Visit { start: "20261128T093000".to_owned(), title: "Dr. Lee".to_owned(), notes: String::new() };
        assert_eq!(read, Ok(expected.clone()));
        let read = visit(&[(Field::Day, "2026-11-28"), (Field::Time, "09:30:15.000"), (Field::Title, "Dr. Lee")]);
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn without_a_title_the_neutral_one_stands() {
        let title = |title| visit(&[(Field::Day, "2026-11-28"), (Field::Time, "09:30"), (Field::Title, title)]);
        assert_eq!(title("  ").map(|visit| visit.title), Ok("Appointment".to_owned()));
    }

    #[test]
    fn the_field_that_is_missing_or_wrong_is_named() {
        assert_eq!(visit(&[(Field::Time, "09:30")]), Err(Field::Day));
        assert_eq!(visit(&[(Field::Day, "next week"), (Field::Time, "09:30")]), Err(Field::Day));
        assert_eq!(visit(&[(Field::Day, "12026-11-28"), (Field::Time, "09:30")]), Err(Field::Day));
        assert_eq!(visit(&[(Field::Day, "2026-11-28")]), Err(Field::Time));
        assert_eq!(visit(&[(Field::Day, "2026-11-28"), (Field::Time, "9 am — or")]), Err(Field::Time));
        assert_eq!(visit(&[(Field::Day, "2026-11-28"), (Field::Time, "noon—é")]), Err(Field::Time));
    }
}
