//! Geometry of an icon array: 100 marks in ten rows of ten. It knows neither Leptos nor the DOM.
//!
//! Coordinates: one cell is 10 by 10 units, x to the right, y down, so the whole picture is 100 by 100.

use std::fmt::Write;

/// Cells in a row, and rows.
const SIDE: u8 = 10;
/// The width of a cell, in units.
const CELL: u16 = 10;

/// The two halves of an icon array as SVG path data. Each mark is a line without length: a round line cap makes it a dot.
/// Within a row each mark is told by its distance from the one before, so that rows are alike and compress well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IconArray {
    /// The marks of people who had the outcome, row by row from the top left, so that they are easy to count.
    pub filled: String,
    /// All other marks.
    pub empty: String,
}

impl IconArray {
    /// The array for this many people out of 100; more than 100 counts as 100.
    pub fn of(per_100: u8) -> IconArray {
        let filled = per_100.min(SIDE * SIDE);
        IconArray { filled: marks(0..filled), empty: marks(filled..SIDE * SIDE) }
    }
}

fn marks(cells: std::ops::Range<u8>) -> String {
    cells.fold(String::new(), |mut path, cell| {
        let middle = |step: u8| u16::from(step) * CELL + CELL / 2;
        // Writing to a string cannot fail.
        let _ = if path.is_empty() || cell % SIDE == 0 {
            write!(path, "M{} {}h0", middle(cell % SIDE), middle(cell / SIDE))
        } else {
            write!(path, "m{CELL} 0h0")
        };
        path
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str) -> usize {
        path.matches("h0").count()
    }

    #[test]
    fn the_marks_are_as_many_as_the_people() {
        for per_100 in 0..=100 {
            let array = IconArray::of(per_100);
            assert_eq!(count(&array.filled), usize::from(per_100));
            assert_eq!(count(&array.filled) + count(&array.empty), 100);
        }
    }

    #[test]
    fn marks_fill_row_by_row_from_the_top_left() {
        assert_eq!(IconArray::of(2).filled, "M5 5h0m10 0h0");
        assert!(IconArray::of(11).filled.ends_with("M5 15h0"));
        assert!(IconArray::of(99).empty.starts_with("M95 95h0"));
    }
}
