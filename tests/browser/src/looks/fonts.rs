//! Which fonts a machine has, told by how wide words are.

use crate::{Browser, Failure};

/// How many pixels wide a few words are at a size of 100 px.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fonts(Vec<(String, i32)>);

/// Where a font is taken from, and words to measure in it.
const SAMPLES: &[(&str, &str)] = &[
    ("body", "Ketamine helps some people"),
    ("h1", "Side effects and risks"),
    (".crisis__call", "Call or text 988 at 8am"),
];
/// So much can be the browser's doing.
const ALLOWED: i32 = 2;

impl Fonts {
    /// The fonts in which the page is shown.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn of(browser: &Browser) -> Result<Fonts, Failure> {
        let samples = serde_json::to_string(SAMPLES)?;
        let widths = format!(
            "((pen) => {samples}.map(([selector, words]) => {{
                const {{ fontWeight, fontFamily }} = getComputedStyle(document.querySelector(selector));
                pen.font = `${{fontWeight}} 100px ${{fontFamily}}`;
                return [`${{selector}} ${{fontWeight}}: ${{words}}`, Math.round(pen.measureText(words).width)];
            }}))(document.createElement('canvas').getContext('2d'))"
        );
        Ok(Fonts(browser.read(&widths).await?))
    }

    /// What [`Fonts::lines`] wrote.
    pub fn read(file: &str) -> Fonts {
        let line = |line: &str| {
            let (width, words) = line.split_once(' ')?;
            Some((words.to_owned(), width.parse().ok()?))
        };
        Fonts(file.lines().filter_map(line).collect())
    }

    /// A line for each width.
    pub fn lines(&self) -> String {
        self.0.iter().map(|(words, width)| format!("{width} {words}\n")).collect()
    }

    /// Whether all words are as wide as with the others.
    pub fn are(&self, others: &Fonts) -> bool {
        let same = |((words, width), (other_words, other)): (&(String, i32), &(String, i32))| {
            words == other_words && width.abs_diff(*other) <= ALLOWED.unsigned_abs()
        };
        self.0.len() == others.0.len() && self.0.iter().zip(&others.0).all(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_widths_are_read_as_they_were_and_other_fonts_are_seen() {
        let fonts = |width| Fonts(vec![("body 400: Ketamine".to_owned(), width), ("h1 600: Side".to_owned(), 240)]);
        assert_eq!(fonts(512).lines(), "512 body 400: Ketamine\n240 h1 600: Side\n");
        assert_eq!(Fonts::read(&fonts(512).lines()), fonts(512));
        assert!(fonts(512).are(&fonts(514)));
        assert!(!fonts(512).are(&fonts(515)));
        assert!(!fonts(512).are(&Fonts::read("")));
    }
}
