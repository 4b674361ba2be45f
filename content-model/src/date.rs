//! A day of the calendar.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A day of the calendar; earlier days are smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is one: `month` and `day` count from 1.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => 0,
        };
        if year >= 1 && day >= 1 && day <= days { Some(Date { year, month, day }) } else { None }
    }

    /// The day written as ISO 8601 does, `2026-11-20`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let has_digits = text.bytes().all(|sign| sign.is_ascii_digit() || sign == b'-');
        let is_iso = parts.next().is_none() && [year.len(), month.len(), day.len()] == [4, 2, 2];
        if !has_digits || !is_iso {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day as readers say it: November 20, 2026.
    pub fn in_words(self) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        format!("{} {}, {}", MONTHS[usize::from(self.month) - 1], self.day, self.year)
    }
}

/// As ISO 8601 writes it.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_date_is_read_and_written_the_same_way() {
        assert_eq!(Date::parse("2026-11-20").map(|date| date.to_string()).as_deref(), Some("2026-11-20"));
        assert_eq!(Date::parse("2027-05-02").map(Date::in_words).as_deref(), Some("May 2, 2027"));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "soon",
            "2026-13-01",
            "2026-00-10",
            "2026-02-29",
            "2026-2-3",
            "2026-11-20-1",
            "+026-11-20",
            "0000-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2028-02-29").is_some());
    }

    #[test]
    fn earlier_days_are_smaller() {
        assert!(Date::parse("2026-11-30") < Date::parse("2026-12-01"));
    }
}
