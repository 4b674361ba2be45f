//! Lengths in pictures, written with one decimal. The standard library could write them too, with 8 KB more of program.

use std::fmt;

/// A length in tenths of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tenths(i32);

impl Tenths {
    /// The nearest length.
    #[expect(clippy::cast_possible_truncation, reason = "pictures are some hundred units wide")]
    pub fn of(length: f64) -> Tenths {
        Tenths((length * 10.0).round() as i32)
    }
}

/// As SVG reads it: `12.5`, `-0.5`, `7.0`.
impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10)
    }
}

#[cfg(test)]
mod tests {
    use super::Tenths;

    #[test]
    fn lengths_are_written_with_one_decimal() {
        for (length, written) in
            [(12.5, "12.5"), (-0.5, "-0.5"), (7.0, "7.0"), (0.04, "0.0"), (-0.04, "0.0"), (9.96, "10.0")]
        {
            assert_eq!(Tenths::of(length).to_string(), written);
        }
    }
}
