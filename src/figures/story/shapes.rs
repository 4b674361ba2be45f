//! Geometry of the synapse: shapes as SVG path data. It knows neither Leptos nor the DOM.
//!
//! Coordinates: the picture is 360 by 290 units, x to the right, y down. A place is where a shape's middle lies.

use std::fmt::Write;

use crate::figures::tenths::Tenths;

/// The picture's `viewBox`.
pub const VIEW: &str = "0 0 360 290";

/// A place in the picture.
pub type Place = (i16, i16);

/// Dots as lines without length: a round line cap makes them dots.
pub fn dots(places: &[Place]) -> String {
    each(places, |(x, y)| format!("M{x} {y}h0"))
}

/// Squares that stand on a corner.
pub fn diamonds(places: &[Place]) -> String {
    each(places, |(x, y)| format!("M{x} {}l5 5-5 5-5-5z", y - 5))
}

/// Triangles that stand on a side.
pub fn triangles(places: &[Place]) -> String {
    each(places, |(x, y)| format!("M{x} {}l6 10h-12z", y - 6))
}

/// Small bricks.
pub fn bricks(places: &[Place]) -> String {
    each(places, |(x, y)| format!("M{} {}h11v6h-11z", x - 5, y - 3))
}

/// Plugs with six sides, which fit into a funnel.
pub fn plugs(places: &[Place]) -> String {
    each(places, |(x, y)| format!("M{x} {}l7 4v8l-7 4-7-4v-8z", y - 8))
}

/// Receptors of two bars, with so much room between them.
pub fn bars(places: &[Place], room: i16) -> String {
    each(places, |(x, y)| {
        let (left, right, top) = (x - room / 2 - 7, x + room / 2, y - 10);
        format!("M{left} {top}h7v22h-7zM{right} {top}h7v22h-7z")
    })
}

/// Receptors like a funnel, open at the top.
pub fn funnels(places: &[Place]) -> String {
    each(places, |(x, y)| {
        let (left, right, top) = (x - 13, x + 13, y - 12);
        format!("M{left} {top}h4l7 12v14h-7c-4-6-5-14-4-26zM{right} {top}h-4l-7 12v14h7c4-6 5-14 4-26z")
    })
}

/// A contact point that rises from the receiving cell: where its foot stands, how high it is, how wide its head and neck are.
///
/// It is open at its foot, so that its outline and the cell's become one.
pub fn contact_point(foot: i16, high: i16, head: i16, neck: i16) -> String {
    let (floor, top, half) = (GROUND + 1, GROUND - high, head / 2);
    let (left, right, under) = (foot - neck / 2, foot + neck / 2, top + head * 3 / 4);
    format!(
        "M{left} {floor}L{left} {under}C{} {} {} {top} {foot} {top}C{} {top} {} {} {right} {under}L{right} {floor}",
        foot - half - 4,
        under - 4,
        foot - half,
        foot + half,
        foot + half + 4,
        under - 4,
    )
}

/// Where contact points stand on.
const GROUND: i16 = 243;

/// The corners of a quarter of a gear with 8 teeth, from its middle, in tenths of a unit: radius 15 outside, 11 inside.
const QUARTER_GEAR: [(i16, i16); 8] =
    [(150, 0), (147, 29), (102, 42), (91, 61), (106, 106), (83, 125), (42, 102), (21, 108)];

/// A gear; its hole is cut out by the even-odd rule.
pub fn gear((x, y): Place) -> String {
    let mut path = String::new();
    let mut corners = QUARTER_GEAR;
    for quarter in 0..4 {
        for (place, (across, down)) in corners.iter_mut().enumerate() {
            let letter = if quarter == 0 && place == 0 { 'M' } else { 'L' };
            let tenths = |middle: i16, from_it: i16| Tenths::of(f64::from(middle) + f64::from(from_it) / 10.0);
            // Writing to a string cannot fail.
            let _ = write!(path, "{letter}{} {}", tenths(x, *across), tenths(y, *down));
            (*across, *down) = (-*down, *across);
        }
    }
    let _ = write!(path, "zM{} {y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", x - 5);
    path
}

fn each(places: &[Place], shape: impl Fn(Place) -> String) -> String {
    places.iter().map(|place| shape(*place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &[Place] = &[(10, 20), (30, 40)];

    #[test]
    fn every_place_has_one_shape() {
        assert_eq!(dots(TWO), "M10 20h0M30 40h0");
        for shape in [dots, diamonds, triangles, bricks, plugs] {
            assert_eq!(shape(TWO).matches('M').count(), TWO.len());
        }
    }

    #[test]
    fn a_receptor_has_two_halves() {
        assert_eq!(bars(TWO, 2).matches('M').count(), 4);
        assert_eq!(funnels(TWO).matches('M').count(), 4);
    }

    #[test]
    fn bars_leave_as_much_room_as_asked() {
        assert_eq!(bars(&[(50, 50)], 2), "M42 40h7v22h-7zM51 40h7v22h-7z");
        assert_eq!(bars(&[(50, 50)], 10), "M38 40h7v22h-7zM55 40h7v22h-7z");
    }

    #[test]
    fn a_contact_point_stands_open_on_the_cell() {
        let path = contact_point(30, 40, 22, 8);
        assert!(path.starts_with("M26 244L26 "), "{path}");
        assert!(path.ends_with("L34 244"), "{path}");
        assert!(path.contains(" 30 203C"), "{path}");
    }

    #[test]
    fn a_gear_has_its_teeth_and_a_hole() {
        let path = gear((100, 100));
        assert_eq!(path.matches('L').count(), 31);
        assert_eq!(path.matches('M').count(), 2);
        assert!(path.starts_with("M115.0 100.0"), "{path}");
        for (corner, (across, down)) in (0_i16..).zip(QUARTER_GEAR) {
            let (radius, angle) =
                (if corner % 4 < 2 { 150.0 } else { 110.0 }, f64::from(corner) * std::f64::consts::TAU / 32.0);
            assert!((f64::from(across) - radius * angle.cos()).abs() <= 0.5, "{corner}");
            assert!((f64::from(down) - radius * angle.sin()).abs() <= 0.5, "{corner}");
        }
    }
}
