//! A clinic's color, made dark or light enough to be read (WCAG 2.2, 1.4.3).

use crate::forms::color::Color;

/// The ground on which the light theme's links are hardest to read: `--accent-soft` in `style/tokens.css`.
pub const LIGHT_GROUND: Color = Color::new(0xe3, 0xef, 0xec);
/// The same in the dark theme.
pub const DARK_GROUND: Color = Color::new(0x1d, 0x32, 0x30);

/// The light page: `--paper` in `style/tokens.css`.
pub const LIGHT_PAPER: Color = Color::new(0xfb, 0xf8, 0xf2);
/// The dark page.
pub const DARK_PAPER: Color = Color::new(0x14, 0x19, 0x1a);

/// The least contrast of text.
const ENOUGH: f64 = 4.5;
/// How many steps there are from a color to black or white.
const STEPS: u16 = 32;

/// A clinic's color for both themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccentPair {
    /// On the light page.
    pub light: Readable,
    /// On the dark page.
    pub dark: Readable,
}

/// A tint of the page for boxes, light and dark. Text is as easy to read on it as on the guide's own tint.
pub fn soft_pair(accent: Color) -> (Color, Color) {
    let tint = |paper: Color, strongest: u16, is_fine: &dyn Fn(Color) -> bool| {
        let tints = (0..=strongest).rev().map(|step| mixed(paper, accent, step));
        tints.into_iter().find(|tint| is_fine(*tint)).unwrap_or(paper)
    };
    let is_light = |tint: Color| luminance(tint) >= luminance(LIGHT_GROUND);
    let is_dark = |tint: Color| luminance(tint) <= luminance(DARK_GROUND);
    (tint(LIGHT_PAPER, 4, &is_light), tint(DARK_PAPER, 6, &is_dark))
}

/// A color that can be read on its ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readable {
    /// The color.
    pub color: Color,
    /// Whether it differs from the color that was asked for.
    pub is_corrected: bool,
}

/// The color as it is shown in the two themes of the guide.
pub fn accent_pair(accent: Color) -> AccentPair {
    AccentPair { light: readable_on(accent, LIGHT_GROUND), dark: readable_on(accent, DARK_GROUND) }
}

/// The color itself if its contrast with the ground is 4.5:1, else the first step towards black or white that has it.
pub fn readable_on(color: Color, ground: Color) -> Readable {
    let (black, white) = (Color::new(0, 0, 0), Color::new(255, 255, 255));
    // One of the two always has enough: on every ground the better one has at least 4.58:1.
    let end = if contrast(black, ground) >= contrast(white, ground) { black } else { white };
    let steps = (0..STEPS).map(|step| mixed(color, end, step));
    let found = steps.into_iter().find(|step| contrast(*step, ground) >= ENOUGH).unwrap_or(end);
    Readable { color: found, is_corrected: found != color }
}

/// The contrast of two colors, from 1 to 21.
pub fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The color, so many steps of 32 on the way to another.
fn mixed(from: Color, to: Color, step: u16) -> Color {
    let part = |from: u8, to: u8| {
        let sum = u16::from(from) * (STEPS - step) + u16::from(to) * step;
        u8::try_from(sum / STEPS).unwrap_or(u8::MAX)
    };
    Color::new(part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue))
}

/// The relative luminance, as WCAG defines it.
fn luminance(color: Color) -> f64 {
    let linear = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every color whose parts are multiples of 17, as `#rgb` writes them.
    fn short_colors() -> impl Iterator<Item = Color> {
        let part = |number: u16, place: u32| u8::try_from(number / 16_u16.pow(place) % 16 * 17).unwrap_or_default();
        (0..4096_u16).map(move |number| Color::new(part(number, 2), part(number, 1), part(number, 0)))
    }

    #[test]
    fn contrast_is_what_the_standard_says() {
        let (black, white, gray) = (Color::new(0, 0, 0), Color::new(255, 255, 255), Color::new(0x77, 0x77, 0x77));
        assert!((contrast(black, white) - 21.0).abs() < 0.001);
        assert!((contrast(white, gray) - 4.478).abs() < 0.001);
        assert!((contrast(gray, gray) - 1.0).abs() < 0.001);
    }

    #[test]
    fn a_color_that_can_be_read_stays() {
        let teal = Color::new(0x17, 0x60, 0x5a);
        assert_eq!(readable_on(teal, LIGHT_GROUND), Readable { color: teal, is_corrected: false });
    }

    #[test]
    fn every_tint_is_as_easy_to_read_on_as_the_guides_own() {
        for accent in short_colors() {
            let (light, dark) = soft_pair(accent);
            assert!(luminance(light) >= luminance(LIGHT_GROUND), "{accent} gives {light}");
            assert!(luminance(dark) <= luminance(DARK_GROUND), "{accent} gives {dark}");
        }
    }

    #[test]
    fn a_color_is_darker_on_the_light_page_and_lighter_on_the_dark_one() {
        let yellow = accent_pair(Color::new(0xff, 0xd7, 0x00));
        assert!(yellow.light.is_corrected && !yellow.dark.is_corrected);
        assert_eq!(yellow.light.color.to_string(), "#776400");
        let teal = accent_pair(Color::new(0x17, 0x60, 0x5a));
        assert!(!teal.light.is_corrected && teal.dark.is_corrected);
        assert_eq!(teal.dark.color.to_string(), "#75a09d");
    }

    #[test]
    fn every_color_can_be_read_on_both_pages() {
        for color in short_colors() {
            let pair = accent_pair(color);
            for (shown, ground) in [(pair.light, LIGHT_GROUND), (pair.dark, DARK_GROUND)] {
                assert!(contrast(shown.color, ground) >= ENOUGH, "{color} becomes {} on {ground}", shown.color);
                assert_eq!(shown.is_corrected, contrast(color, ground) < ENOUGH, "{color} on {ground}");
            }
        }
    }

    #[test]
    fn every_ground_has_a_color_that_can_be_read_on_it() {
        for ground in short_colors() {
            assert!(contrast(readable_on(ground, ground).color, ground) >= ENOUGH, "{ground}");
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../style/tokens.css");
        let grounds: Vec<&str> =
            sheet.split("--accent-soft: ").skip(1).filter_map(|rest| rest.split(';').next()).collect();
        let (light, dark) = (LIGHT_GROUND.to_string(), DARK_GROUND.to_string());
        assert_eq!(grounds, [&light, &dark, &dark]);
    }
}
