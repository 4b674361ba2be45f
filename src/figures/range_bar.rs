//! Geometry of a range: from which to which number out of 100 the truth may lie. It knows neither Leptos nor the DOM.
//!
//! Coordinates: x is people out of 100, from 0 to 100; y is 0 on the line.

/// The view box that leaves room for the numbers below the line.
pub const VIEW_BOX: &str = "-4 -4 112 16";
/// The numbers below the line and where the middle of each is.
pub const NUMBERS: [(&str, &str); 3] = [("0", "0"), ("50", "50"), ("100", "100")];
/// How far below the line they stand.
pub const NUMBERS_Y: &str = "11";

/// The parts of a drawn range as SVG path data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeBar {
    /// All numbers that there are: 0 to 100, with a tick at each end and in the middle.
    pub scale: &'static str,
    /// The numbers that may be true.
    pub band: String,
    /// The number that was found: a line without length, which a round line cap makes a dot.
    pub found: String,
}

impl RangeBar {
    /// The picture of a range around the number that was found; numbers above 100 count as 100.
    pub fn of(found: u8, (low, high): (u8, u8)) -> RangeBar {
        let [found, low, high] = [found, low, high].map(|number| number.min(100));
        RangeBar {
            scale: "M0 0H100M0-2V2M50-2V2M100-2V2",
            band: format!("M{low} 0H{high}"),
            found: format!("M{found} 0h0"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::RangeBar;

    #[test]
    fn the_band_goes_from_the_lowest_to_the_highest_number() {
        let bar = RangeBar::of(45, (34, 56));
        assert_eq!((bar.band.as_str(), bar.found.as_str()), ("M34 0H56", "M45 0h0"));
    }

    #[test]
    fn nothing_lies_beyond_100() {
        assert_eq!(RangeBar::of(99, (97, 120)).band, "M97 0H100");
    }
}
