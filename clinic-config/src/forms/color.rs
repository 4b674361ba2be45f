//! A color, as style sheets write it.

use std::fmt;

use serde_json::{Value as Schema, json};

use crate::value::{Fault, TextValue};

/// A color of red, green and blue, each from 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Color {
    /// The color of these parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Color {
        Color { red, green, blue }
    }

    /// The color that `#rgb` or `#rrggbb` names.
    pub fn from_hex(text: &str) -> Option<Color> {
        let digits: Vec<u8> = text
            .strip_prefix('#')?
            .chars()
            .map(|digit| u8::try_from(digit.to_digit(16)?).ok())
            .collect::<Option<_>>()?;
        match digits[..] {
            [red, green, blue] => Some(Color::new(red * 17, green * 17, blue * 17)),
            [r1, r2, g1, g2, b1, b2] => Some(Color::new(r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2)),
            _ => None,
        }
    }
}

/// As `#rrggbb`.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl TextValue for Color {
    const REMEDY: &'static str = "Write #rgb or #rrggbb, such as \"#17605a\".";

    fn from_text(text: &str) -> Result<Color, Fault> {
        Color::from_hex(text).ok_or("is no color")
    }

    fn text_schema() -> Schema {
        json!({ "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$" })
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    #[test]
    fn short_and_long_colors_are_read() {
        assert_eq!(Color::from_hex("#0aF"), Some(Color::new(0, 170, 255)));
        assert_eq!(Color::from_hex("#17605A").map(|color| color.to_string()).as_deref(), Some("#17605a"));
    }

    #[test]
    fn what_is_no_color_is_refused() {
        for text in ["teal", "#", "#12", "#1234", "#12345", "#1234567", "17605a", "#17605g", "#١٢٣", "# 123", "#+12"]
        {
            assert_eq!(Color::from_hex(text), None, "{text}");
        }
    }
}
