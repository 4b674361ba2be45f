//! How far two pictures differ.

use std::fmt;

use super::picture::{Color, Picture};

/// A pixel is clearly different if one of its three colors is by more than this, of 255. Edges of letters, which each
/// browser smooths in its own way, differ less.
pub const CLEAR: u8 = 40;
/// So many of 100 pixels may be clearly different.
const CLEAR_ALLOWED: f64 = 0.05;
/// A pixel is a little different from here on: the grounds of page and cards are not further apart.
pub const FAINT: u8 = 6;
/// So many of 100 pixels may be a little different.
const FAINT_ALLOWED: f64 = 2.0;

/// What is different between two pictures of one size.
#[derive(Clone, Debug)]
pub struct Difference {
    /// How many of 100 pixels are clearly different.
    clear: f64,
    /// How many of 100 pixels are different at all.
    faint: f64,
    /// The second picture, paled, with red where it is clearly different and yellow where it is a little.
    pub marked: Picture,
}

const RED: Color = [214, 0, 40];
const YELLOW: Color = [255, 214, 90];

impl Difference {
    /// Compares pictures; none if they are not of one size.
    pub fn between(accepted: &Picture, found: &Picture) -> Option<Difference> {
        if (accepted.width, accepted.height) != (found.width, found.height) {
            return None;
        }
        let pairs = || accepted.pixels.iter().zip(&found.pixels);
        let percent = |level| {
            let different = pairs().filter(|(left, right)| differ(**left, **right, level)).count();
            100.0 * different as f64 / found.pixels.len().max(1) as f64
        };
        let mark = |(left, right): (&Color, &Color)| match (*left, *right) {
            (left, right) if differ(left, right, CLEAR) => RED,
            (left, right) if differ(left, right, FAINT) => YELLOW,
            (_, right) => paled(right),
        };
        let marked = Picture { pixels: pairs().map(mark).collect(), ..*found };
        Some(Difference { clear: percent(CLEAR), faint: percent(FAINT), marked })
    }

    /// Whether it is small enough to be the browser's doing.
    pub fn is_allowed(&self) -> bool {
        self.clear <= CLEAR_ALLOWED && self.faint <= FAINT_ALLOWED
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { clear, faint, .. } = self;
        write!(
            f,
            "of 100 pixels, {clear:.2} are clearly different ({CLEAR_ALLOWED} may be) and {faint:.2} at all ({FAINT_ALLOWED} may be)"
        )
    }
}

/// Whether two colors are further apart than a level.
pub fn differ(left: Color, right: Color, level: u8) -> bool {
    left.iter().zip(right).any(|(left, right)| left.abs_diff(right) > level)
}

/// Gray, and nearer to white.
fn paled([red, green, blue]: Color) -> Color {
    let gray = (u16::from(red) + u16::from(green) + u16::from(blue)) / 3;
    [u8::try_from(170 + gray / 3).unwrap_or(u8::MAX); 3]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(different: usize, color: Color) -> Picture {
        let mut pixels = vec![[250, 248, 242]; 10_000];
        pixels.iter_mut().take(different).for_each(|pixel| *pixel = color);
        Picture { width: 100, height: 100, pixels }
    }

    #[test]
    fn only_a_few_pixels_may_be_different() {
        const BLACK: Color = [0, 0, 0];
        // A card that lost its ground.
        const WHITE: Color = [255, 255, 255];
        let accepted = picture(0, BLACK);
        for (different, color, is_allowed) in [
            (5, BLACK, true),
            (6, BLACK, false),
            (200, WHITE, true),
            (201, WHITE, false),
            (10_000, [252, 248, 240], true),
        ] {
            let difference = Difference::between(&accepted, &picture(different, color));
            assert_eq!(difference.map(|found| found.is_allowed()), Some(is_allowed), "{different} pixels of {color:?}");
        }
    }

    #[test]
    fn a_difference_is_told_in_numbers() {
        let difference = Difference::between(&picture(0, RED), &picture(250, RED)).map(|found| found.to_string());
        let told = "of 100 pixels, 2.50 are clearly different (0.05 may be) and 2.50 at all (2 may be)";
        assert_eq!(difference.as_deref(), Some(told));
    }

    #[test]
    fn what_is_different_is_red_and_the_rest_pale() {
        let difference = Difference::between(&picture(0, RED), &picture(1, [0, 0, 0]));
        let marked = difference.map(|found| found.marked.pixels).unwrap_or_default();
        assert_eq!(marked.first(), Some(&RED));
        assert_eq!(marked.get(1), Some(&[252, 252, 252]));
    }

    #[test]
    fn pictures_of_other_sizes_cannot_be_compared() {
        let other = Picture { width: 50, height: 200, ..picture(0, RED) };
        assert!(Difference::between(&picture(0, RED), &other).is_none());
    }
}
