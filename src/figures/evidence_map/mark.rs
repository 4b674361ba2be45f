//! Geometry of a trial's mark: its area tells the people, its shape the treatment. It knows neither Leptos nor the DOM.
//!
//! One unit is a pixel. The mark stands in the middle of a square picture that is just large enough for it.

use std::f64::consts::PI;

use guide_model::TrialTreatment;

use crate::figures::tenths::Tenths;

/// Square units for each person: the smallest trial can still be seen, and the largest leaves room for its neighbors.
const AREA_PER_PERSON: f64 = 4.2;
/// Empty units around a mark.
const MARGIN: f64 = 1.0;

/// A mark as SVG path data, and the side of its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Width and height of the picture, a whole number of units.
    pub side: u32,
    /// The shape.
    pub path: String,
}

impl Mark {
    /// The mark for a trial with this many people.
    pub fn of(people: u32, treatment: TrialTreatment) -> Mark {
        let area = AREA_PER_PERSON * f64::from(people);
        match treatment {
            TrialTreatment::Drip => circle(area),
            TrialTreatment::Spray => square(area),
            TrialTreatment::OtherRoute => triangle(area),
        }
    }
}

fn circle(area: f64) -> Mark {
    // Rounded before it is written: both arcs are halves of one circle only if its width is exactly two radii.
    let radius = (10.0 * (area / PI).sqrt()).round() / 10.0;
    let (side, middle) = picture(2.0 * radius);
    let (left, width) = (middle - radius, 2.0 * radius);
    let [left, middle, radius, width] = [left, middle, radius, width].map(Tenths::of);
    let path = format!("M{left} {middle}a{radius} {radius} 0 1 0 {width} 0a{radius} {radius} 0 1 0 -{width} 0z");
    Mark { side, path }
}

fn square(area: f64) -> Mark {
    let edge = area.sqrt();
    let (side, middle) = picture(edge);
    let corner = middle - edge / 2.0;
    let [corner, edge] = [corner, edge].map(Tenths::of);
    Mark { side, path: format!("M{corner} {corner}h{edge}v{edge}h-{edge}z") }
}

/// A triangle with equal edges, whose height is in the middle.
fn triangle(area: f64) -> Mark {
    let edge = (4.0 * area / 3.0_f64.sqrt()).sqrt();
    let height = edge * 3.0_f64.sqrt() / 2.0;
    let (side, middle) = picture(edge);
    let [middle, top, half, height, edge] = [middle, middle - height / 2.0, edge / 2.0, height, edge].map(Tenths::of);
    Mark { side, path: format!("M{middle} {top}l{half} {height}h-{edge}z") }
}

/// Side and middle of the picture for a shape of this width.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a mark is a few dozen units wide")]
fn picture(width: f64) -> (u32, f64) {
    let side = (width + 2.0 * MARGIN).ceil();
    (side as u32, side / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trials of the guide have from 7 to 676 people.
    const PEOPLE: [u32; 8] = [1, 7, 18, 62, 168, 365, 676, 1000];

    /// The numbers of a path, in order.
    fn numbers(path: &str) -> Vec<f64> {
        let marked = path.replace('-', " -");
        let parts = marked.split(|sign: char| sign.is_ascii_alphabetic() || sign == ' ');
        parts.filter_map(|part| part.parse().ok()).collect()
    }

    /// Left, top, right, bottom and area of a mark, read from its path.
    fn drawn(people: u32, treatment: TrialTreatment) -> ([f64; 4], f64) {
        let all = numbers(&Mark::of(people, treatment).path);
        match treatment {
            TrialTreatment::Drip => {
                let (left, middle, radius) = (all[0], all[1], all[2]);
                ([left, middle - radius, left + 2.0 * radius, middle + radius], PI * radius * radius)
            }
            TrialTreatment::Spray => {
                let (left, top, edge) = (all[0], all[1], all[2]);
                ([left, top, left + edge, top + edge], edge * edge)
            }
            TrialTreatment::OtherRoute => {
                let (middle, top, half, height) = (all[0], all[1], all[2], all[3]);
                ([middle - half, top, middle + half, top + height], half * height)
            }
        }
    }

    #[test]
    fn the_area_tells_the_number_of_people_whatever_the_shape() {
        for people in PEOPLE.into_iter().filter(|people| *people >= 7) {
            for treatment in TrialTreatment::ALL {
                let (_, area) = drawn(people, *treatment);
                let expected = AREA_PER_PERSON * f64::from(people);
                // Paths are rounded to a tenth of a unit.
                assert!((area / expected - 1.0).abs() < 0.04, "{people} {treatment:?}: {area} for {expected}");
            }
        }
    }

    #[test]
    fn a_mark_stays_within_its_picture() {
        for people in PEOPLE {
            for treatment in TrialTreatment::ALL {
                let side = f64::from(Mark::of(people, *treatment).side);
                let (bounds, _) = drawn(people, *treatment);
                assert!(bounds.iter().all(|edge| (0.0..=side).contains(edge)), "{people} {treatment:?}: {bounds:?}");
            }
        }
    }

    /// The width of a result's column on a screen of 320 pixels.
    const COLUMN: u32 = 69;

    #[test]
    fn the_largest_trial_fits_a_column_of_a_small_phone() {
        for treatment in [TrialTreatment::Drip, TrialTreatment::Spray] {
            assert!(Mark::of(676, treatment).side <= COLUMN);
        }
    }

    #[test]
    fn circles_are_round() {
        for people in 1..=1000 {
            let all = numbers(&Mark::of(people, TrialTreatment::Drip).path);
            let (radius, width) = (all[2], all[7]);
            assert!((width - 2.0 * radius).abs() < 1e-9, "{people}: {all:?}");
        }
    }

    #[test]
    fn marks_of_one_size_are_told_apart_by_their_shape() {
        let paths = TrialTreatment::ALL.iter().map(|treatment| Mark::of(100, *treatment).path);
        let kinds: Vec<String> = paths.map(|path| path.chars().filter(char::is_ascii_alphabetic).collect()).collect();
        assert_eq!(kinds, ["Maaz", "Mhvhz", "Mlhz"]);
    }
}
