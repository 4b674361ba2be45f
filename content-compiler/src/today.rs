//! The day of the build.

use guide_model::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Today in UTC; `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970) stands in for the clock where it is set.
pub fn today() -> Date {
    day(std::env::var("SOURCE_DATE_EPOCH").ok().as_deref())
}

fn day(epoch: Option<&str>) -> Date {
    let fixed = epoch.and_then(|seconds| seconds.parse().ok());
    let now = fixed.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now);
    let day = now.to_zoned(TimeZone::UTC).date();
    let parts = (u16::try_from(day.year()), u8::try_from(day.month()), u8::try_from(day.day()));
    match parts {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).unwrap_or(FIRST_DAY),
        _ => FIRST_DAY,
    }
}

/// The first day that a clock can show.
const FIRST_DAY: Date = match Date::new(1970, 1, 1) {
    Some(date) => date,
    None => unreachable!(),
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_given_seconds_stand_in_for_the_clock() {
        for (seconds, day_in_utc) in [("0", "1970-01-01"), ("1795219199", "2026-11-20"), ("1795219200", "2026-11-21")] {
            assert_eq!(day(Some(seconds)).to_string(), day_in_utc);
        }
    }

    #[test]
    fn what_is_no_number_of_seconds_leaves_the_clock_in_place() {
        let before = day(None);
        let found = day(Some("tomorrow"));
        assert!(before <= found && found <= day(None));
    }
}
