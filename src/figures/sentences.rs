//! A figure's numbers in words: both framings, always with "out of 100 people".

use guide_model::{Figure, Group};

/// "45 out of 100 people felt at least half better; 55 did not get that much better."
pub fn both_framings(figure: &Figure, group: &Group, out_of_100_people: &str) -> String {
    let rest = 100_u8.saturating_sub(group.per_100);
    format!("{} {out_of_100_people} {}; {rest} {}.", group.per_100, figure.outcome, figure.not_outcome)
}

/// "34 to 56", the range that fits the data.
pub fn range(group: &Group) -> Option<String> {
    group.range.map(|(low, high)| format!("{low} to {high}"))
}
