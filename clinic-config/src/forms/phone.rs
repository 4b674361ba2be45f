//! A telephone number, as it is written and as a link dials it.

use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

/// How few and how many digits a number has; 15 is the most that E.164 allows.
const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;
const LONGEST: usize = 40;

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    written: String,
    dialed: String,
}

impl Phone {
    /// The number as the clinic wrote it.
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The number as a link: `tel:+15550100199`.
    pub fn tel(&self) -> String {
        format!("tel:{}", self.dialed)
    }

    /// The number, if it is one.
    pub(crate) fn from_number(written: &str) -> Option<Phone> {
        let is_plain = written.chars().all(|sign| sign.is_ascii_digit() || " +()-.".contains(sign));
        let before_digits = written.split(|sign: char| sign.is_ascii_digit()).next().unwrap_or_default();
        let is_international = before_digits.contains('+');
        if !is_plain || written.matches('+').count() != usize::from(is_international) || written.len() > LONGEST {
            return None;
        }
        // In "+44 (0)20", the 0 is dialed only without +44.
        let dialed = if is_international { written.replacen("(0)", "", 1) } else { written.to_owned() };
        let digits: String = dialed.chars().filter(char::is_ascii_digit).collect();
        let plus = if is_international { "+" } else { "" };
        let phone = Phone { written: written.to_owned(), dialed: format!("{plus}{digits}") };
        DIGITS.contains(&digits.len()).then_some(phone)
    }
}

impl TextValue for Phone {
    const REMEDY: &'static str = "Write 3 to 15 digits with spaces and + ( ) - . only, such as \"+1 (555) 010-0199\".";

    fn from_text(text: &str) -> Result<Phone, Fault> {
        Phone::from_number(text).ok_or("is no phone number")
    }

    fn text_schema() -> Schema {
        json!({ "maxLength": LONGEST, "pattern": "^[ ().-]*(\\+[ ().-]*)?([0-9][ ().-]*){3,16}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Phone;

    fn tel(written: &str) -> Option<String> {
        Phone::from_number(written).map(|phone| phone.tel())
    }

    #[test]
    fn a_number_is_kept_as_written_and_dialed_without_signs() {
        assert_eq!(Phone::from_number("(555) 010-0199").as_ref().map(Phone::as_str), Some("(555) 010-0199"));
        assert_eq!(tel("(555) 010-0199").as_deref(), Some("tel:5550100199"));
        assert_eq!(tel("+1 555.010.0199").as_deref(), Some("tel:+15550100199"));
        assert_eq!(tel("(+353) 1 555 0199").as_deref(), Some("tel:+35315550199"));
        assert_eq!(tel("988").as_deref(), Some("tel:988"));
    }

    #[test]
    fn the_zero_in_parentheses_is_not_dialed_from_abroad() {
        assert_eq!(tel("+44 (0)20 7946 0958").as_deref(), Some("tel:+442079460958"));
        assert_eq!(tel("(0)20 7946 0958").as_deref(), Some("tel:02079460958"));
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for written in
            ["", "12", "call us", "555 +1 0100", "++1 555 010", "+", "555;ext=1", "٥٥٥٠١٠", "1234567890123456"]
        {
            assert_eq!(tel(written), None, "{written}");
        }
    }
}
