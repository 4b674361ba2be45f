//! Geometry of a chart's rows: where a number of people lies on the line from 0 to 100. It knows neither Leptos nor the
//! DOM.
//!
//! Coordinates: one person is one unit to the right. Left of 0 and right of 100 there is room for a number.

use guide_model::ChartRow;

/// What each row and the scale above the rows are drawn in.
pub const VIEW_BOX: &str = "0 0 132 14";
/// The ground of each row from 0 to 100, with a border at every 25 people.
pub const TRACK: &str = "M16 2.5h100v9H16zM41 2.5v9M66 2.5v9M91 2.5v9";
/// The height of the marks.
pub const MIDDLE: u8 = 7;
/// The numbers of people that the scale names.
pub const STEPS: [u8; 5] = [0, 25, 50, 75, 100];

/// Where 0 lies.
const ZERO: u8 = 16;
/// From the middle of a mark to its number.
const GAP: u8 = 5;
/// How wide a number of two digits is.
const NUMBER: u8 = 8;
/// From a number to the track beside it.
const MARGIN: u8 = 2;

/// Where the marks of a row are, and where the number of each stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowMarks {
    /// The first group's mark.
    pub treatment: Mark,
    /// The other group's mark.
    pub comparator: Mark,
}

/// A mark with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The middle of the mark.
    pub x: u8,
    /// Where its number ends, if it stands to the left, or begins.
    pub number_x: u8,
    /// Whether its number stands to the left.
    pub number_is_left: bool,
}

impl RowMarks {
    /// The marks of a row. The number of the mark further left stands to its left, so that the two never meet.
    pub fn of(row: &ChartRow) -> RowMarks {
        let treatment_is_left = row.treatment < row.comparator;
        RowMarks {
            treatment: Mark::of(row.treatment, treatment_is_left),
            comparator: Mark::of(row.comparator, !treatment_is_left),
        }
    }

    /// The line between the two marks, as SVG path data.
    pub fn between(&self) -> String {
        format!("M{} {MIDDLE}H{}", self.comparator.x, self.treatment.x)
    }
}

impl Mark {
    fn of(people: u8, number_is_left: bool) -> Mark {
        let x = x_of(people);
        let number_x = match number_is_left {
            // The number would stand across the beginning of the track: it stands before it.
            true if x < ZERO + GAP + NUMBER => ZERO - MARGIN,
            true => x - GAP,
            false => x + GAP,
        };
        Mark { x, number_x, number_is_left }
    }
}

/// Where a number of people lies; more than 100 counts as 100.
pub fn x_of(people: u8) -> u8 {
    ZERO + people.min(100)
}

#[cfg(test)]
mod tests {
    use guide_model::Text;

    use super::*;

    fn marks(treatment: u8, comparator: u8) -> RowMarks {
        RowMarks::of(&ChartRow { label: Text::keep("felt dizzy"), treatment, comparator })
    }

    #[test]
    fn one_person_is_one_unit_on_the_line() {
        assert_eq!((x_of(0), x_of(41), x_of(100), x_of(255)), (16, 57, 116, 116));
        assert_eq!(marks(41, 9).between(), "M25 7H57");
        assert!(TRACK.starts_with(&format!("M{} 2.5h{}v", x_of(0), x_of(100) - x_of(0))));
        for step in &STEPS[1..4] {
            assert!(TRACK.contains(&format!("M{} ", x_of(*step))), "{step}");
        }
    }

    #[test]
    fn the_numbers_stand_outside_the_two_marks() {
        for treatment in 0..=100 {
            for comparator in 0..=100 {
                let RowMarks { treatment, comparator } = marks(treatment, comparator);
                let (left, right) =
                    if treatment.x < comparator.x { (treatment, comparator) } else { (comparator, treatment) };
                assert!(left.number_is_left && !right.number_is_left);
                assert!(left.number_x < left.x && right.number_x > right.x);
            }
        }
    }

    #[test]
    fn no_number_stands_across_the_beginning_of_the_track() {
        for comparator in 0..40 {
            let end = marks(60, comparator).comparator.number_x;
            assert!(end < ZERO || end - NUMBER >= ZERO, "{comparator}");
        }
    }

    #[test]
    fn numbers_have_room_within_the_picture() {
        // A digit is less than 4 units wide.
        assert!(marks(5, 0).comparator.number_x >= 4);
        assert!(marks(100, 99).treatment.number_x <= 132 - 3 * 4 + 1);
    }
}
