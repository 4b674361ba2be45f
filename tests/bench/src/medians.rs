//! Medians of what many visits found.

use std::collections::BTreeMap;

use guide_model::{Condition, Contestant, Figures, Measure};

use crate::visit::Found;

/// All that was found so far.
#[derive(Debug, Default)]
pub struct Samples(BTreeMap<(Condition, Measure, Contestant), Vec<f64>>);

impl Samples {
    /// Adds a visit.
    pub fn add(&mut self, condition: Condition, contestant: Contestant, found: Found) {
        for (measure, value) in found {
            self.0.entry((condition, measure, contestant)).or_default().push(value);
        }
    }

    /// The medians; a measure that some visits lack is the median of the others.
    pub fn medians(self) -> Figures {
        let mut figures = Figures::new();
        for ((condition, measure, contestant), values) in self.0 {
            let of_measure = figures.entry(condition).or_default().entry(measure).or_default();
            of_measure.extend(median(values).map(|value| (contestant, value)));
        }
        figures
    }
}

/// The middle of the values, or the mean of the two middle ones, to a thousandth; `None` of none.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len().checked_sub(1)? / 2;
    let (low, high) = (values.get(middle)?, values.get(values.len() / 2)?);
    Some(((low + high) / 2.0 * 1000.0).round() / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_value_counts() {
        assert_eq!(median(vec![9.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0]), Some(2.5));
        assert_eq!(median(Vec::new()), None);
    }

    #[test]
    fn one_slow_visit_changes_nothing() {
        let mut samples = Samples::default();
        for value in [100.0, 9000.0, 110.0] {
            samples.add(Condition::Fast, Contestant::Guide, Found::from([(Measure::Search, value)]));
        }
        let medians = samples.medians();
        assert_eq!(medians[&Condition::Fast][&Measure::Search][&Contestant::Guide], 110.0);
    }
}
