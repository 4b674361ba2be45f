//! The picture that other sites show beside a link to a page: 1200 × 630 pixels, drawn at build time.
//!
//! The letters are a subset of Adobe's Source Serif 4 (SIL Open Font License 1.1, see `social_card/OFL.txt`), renamed as
//! that licence asks. Readers never load it.

use std::sync::{Arc, LazyLock};

use guide_model::Page;
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};
use resvg::{tiny_skia, usvg};
use thiserror::Error;

use crate::content::{summary, words};
use crate::markup::escape;

/// Width in pixels, as Open Graph asks for large pictures.
pub const WIDTH: u32 = 1200;
/// Height in pixels.
pub const HEIGHT: u32 = 630;

/// How many letters of a title fit on a line.
const LETTERS_ON_A_LINE: usize = 25;

/// Why a card could not be drawn.
#[derive(Debug, Error)]
pub enum CardError {
    /// The drawing is not SVG.
    #[error("the card of {0} is no drawing: {1}")]
    Drawing(&'static str, usvg::Error),
    /// There is no memory for it, or it cannot be written as PNG.
    #[error("the card of {0} cannot be made")]
    Picture(&'static str),
}

/// Where a page's card lies below the site's base.
pub fn path(page: Page) -> String {
    format!("cards/{}.png", page.as_str())
}

/// A page's card as PNG.
///
/// # Errors
/// When it cannot be drawn.
pub fn draw(page: Page) -> Result<Vec<u8>, CardError> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        fonts.load_font_data(include_bytes!("social_card/guide-serif.ttf").to_vec());
        Arc::new(fonts)
    });
    let name = page.as_str();
    let options = Options { fontdb: FONTS.clone(), font_family: "Guide Serif".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&drawing(&summary(page).title, words::GUIDE_NAME), &options)
        .map_err(|error| CardError::Drawing(name, error))?;
    let mut picture = tiny_skia::Pixmap::new(WIDTH, HEIGHT).ok_or(CardError::Picture(name))?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut picture.as_mut());
    picture.encode_png().map_err(|_| CardError::Picture(name))
}

/// The drawing: the mark and the guide's name, and the title in as many lines as it needs.
fn drawing(title: &str, guide: &str) -> String {
    let lines = lines(title);
    let first = 350 - 46 * (lines.len() as i32 - 1);
    let text: String = (0..)
        .zip(&lines)
        .map(|(number, line)| {
            let y = first + 92 * number;
            format!("<text x=\"90\" y=\"{y}\" font-size=\"80\" fill=\"#1f2b2a\">{}</text>", escape(line))
        })
        .collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <path fill=\"#fbf8f2\" d=\"M0 0h1200v630H0z\"/><path fill=\"#17605a\" d=\"M0 0h28v630H0z\"/>\
         <g transform=\"translate(90 76) scale(2.2)\" fill=\"#17605a\"><path d=\"M2 4h20a4 4 0 0 1 0 10H2z\"/>\
         <path d=\"M30 28H10a4 4 0 0 1 0-10h20z\" opacity=\".45\"/></g>\
         <text x=\"182\" y=\"124\" font-size=\"40\" fill=\"#4c5a58\">{guide}</text>{text}</svg>",
        guide = escape(guide),
    )
}

/// A title in lines, broken between words.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LETTERS_ON_A_LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_broken_between_words() {
        assert_eq!(
            lines("Side effects and risks of ketamine treatment"),
            ["Side effects and risks of", "ketamine treatment"]
        );
        assert_eq!(lines("Words"), ["Words"]);
    }

    #[test]
    fn no_title_of_the_guide_needs_more_than_4_lines() {
        for page in Page::ALL {
            assert!(lines(&summary(*page).title).len() <= 4, "{}", page.as_str());
        }
    }

    #[test]
    fn a_card_is_a_picture_of_the_right_size_with_letters_in_it() -> Result<(), CardError> {
        let png = draw(Page::Benefits)?;
        assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
        assert_eq!(png[16..24], [WIDTH.to_be_bytes(), HEIGHT.to_be_bytes()].concat());
        assert_ne!(png, draw(Page::Faq)?);
        Ok(())
    }
}
