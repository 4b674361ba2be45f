//! Where each trial stands on the map: in the column of its year, in the cell of its result. It knows neither Leptos
//! nor the DOM.

use guide_model::{TrialMark, TrialResult};

/// A year with trials.
#[derive(Clone, Debug, PartialEq)]
pub struct Year<'a> {
    /// The year.
    pub year: u16,
    /// Whether years without a trial were left out before it.
    pub follows_a_gap: bool,
    /// The trials of each result, in the order of [`TrialResult::ALL`]: one place below the other, the largest first.
    pub cells: Vec<Vec<&'a TrialMark>>,
}

/// The years in order. The order of the trials makes no difference.
pub fn years<'a>(trials: impl IntoIterator<Item = &'a TrialMark>) -> Vec<Year<'a>> {
    let mut trials: Vec<&TrialMark> = trials.into_iter().collect();
    trials.sort_by_key(|trial| (trial.year, u32::MAX - trial.people, trial.source));
    let mut years: Vec<Year<'a>> = Vec::new();
    for of_a_year in trials.chunk_by(|left, right| left.year == right.year) {
        let Some(year) = of_a_year.first().map(|trial| trial.year) else { continue };
        let with = |result: &TrialResult| of_a_year.iter().copied().filter(|trial| trial.result == *result).collect();
        let follows_a_gap = years.last().is_some_and(|before| before.year + 1 < year);
        years.push(Year { year, follows_a_gap, cells: TrialResult::ALL.iter().map(with).collect() });
    }
    years
}

#[cfg(test)]
mod tests {
    use guide_model::{CitationMark, List, Text, TrialTreatment};

    use super::*;

    fn trial(source: &'static str, year: u16, people: u32, result: TrialResult) -> TrialMark {
        TrialMark {
            source: Text::keep(source),
            citation: CitationMark { number: 1, mention: 1 },
            name: Text::keep(source),
            year,
            people,
            treatment: TrialTreatment::Drip,
            comparator: Text::keep("salt water"),
            result,
            sentence: List::EMPTY,
        }
    }

    fn some() -> Vec<TrialMark> {
        vec![
            trial("a", 2019, 41, TrialResult::Better),
            trial("b", 2006, 18, TrialResult::Better),
            trial("c", 2019, 297, TrialResult::Better),
            trial("d", 2019, 26, TrialResult::NoClearDifference),
            trial("e", 2020, 41, TrialResult::Worse),
            trial("f", 2019, 41, TrialResult::Better),
        ]
    }

    /// The sources of a cell.
    fn sources(cell: &[&TrialMark]) -> Vec<&'static str> {
        cell.iter().map(|trial| trial.source.as_str()).collect()
    }

    #[test]
    fn each_trial_has_one_place_in_its_year_and_its_result() {
        let trials = some();
        let years = years(&trials);
        let mut seen = Vec::new();
        for year in &years {
            assert_eq!(year.cells.len(), TrialResult::ALL.len());
            for (cell, result) in year.cells.iter().zip(TrialResult::ALL) {
                assert!(cell.iter().all(|trial| trial.year == year.year && trial.result == *result));
                seen.extend(sources(cell));
            }
        }
        seen.sort_unstable();
        assert_eq!(seen, ["a", "b", "c", "d", "e", "f"]);
    }

    #[test]
    fn years_are_in_order_and_say_where_some_were_left_out() {
        let trials = some();
        let years: Vec<(u16, bool)> = years(&trials).iter().map(|year| (year.year, year.follows_a_gap)).collect();
        assert_eq!(years, [(2006, false), (2019, true), (2020, false)]);
    }

    #[test]
    fn in_a_cell_the_largest_stands_first_and_equals_by_their_source() {
        let trials = some();
        assert_eq!(sources(&years(&trials)[1].cells[0]), ["c", "a", "f"]);
    }

    #[test]
    fn the_order_of_the_trials_makes_no_difference() {
        let (trials, mut turned) = (some(), some());
        turned.reverse();
        assert_eq!(years(&trials), years(&turned));
    }

    #[test]
    fn without_trials_there_are_no_years() {
        assert_eq!(years(&[]), []);
    }
}
