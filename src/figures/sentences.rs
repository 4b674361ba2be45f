//! A figure's numbers in words: both framings, always with "out of 100 people".

use guide_model::{ChartRow, Figure, Group, Text};

use crate::content::words;

/// "45 out of 100 people felt at least half better; 55 did not get that much better."
pub fn both_framings(figure: &Figure, group: &Group, out_of_100_people: &str) -> String {
    let rest = 100_u8.saturating_sub(group.per_100);
    format!("{} {out_of_100_people} {}; {rest} {}.", group.per_100, figure.outcome, figure.not_outcome)
}

/// "34 to 56", the range that fits the data.
pub fn range(group: &Group) -> Option<String> {
    group.range.map(|(low, high)| format!("{low} to {high}"))
}

/// "Esketamine spray: 41 out of 100 people had it; 59 did not."
pub fn of_group(group: Text, per_100: u8) -> String {
    let (people, rest) = (words::OUT_OF_100_PEOPLE, 100_u8.saturating_sub(per_100));
    format!("{group}: {per_100} {people} {}; {rest} {}.", words::CHART_HAD, words::CHART_HAD_NOT)
}

/// "32 more out of 100": how many more in the first group, or fewer.
pub fn difference(row: &ChartRow) -> String {
    let people = row.extra().unsigned_abs();
    match row.extra().signum() {
        1 => format!("{people} {}", words::CHART_MORE),
        -1 => format!("{people} {}", words::CHART_FEWER),
        _ => words::CHART_SAME.to_owned(),
    }
}
