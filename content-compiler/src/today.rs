//! The day of the build.

use guide_model::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Today in UTC; `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970) stands in for the clock where it is set.
pub fn today() -> Date {
    let fixed = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
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
