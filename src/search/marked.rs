//! A text with some ranges marked, as pieces.

use std::ops::Range;

/// The pieces of a text in turn, each with whether it is marked. Ranges that are none of the text's are left out.
pub fn pieces<'a>(text: &'a str, marked: &[Range<usize>]) -> Vec<(&'a str, bool)> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for range in marked {
        let (Some(before), Some(within)) = (text.get(end..range.start), text.get(range.clone())) else { continue };
        pieces.extend([(before, false), (within, true)]);
        end = range.end;
    }
    pieces.push((text.get(end..).unwrap_or_default(), false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    /// The pieces of a text, marked from one letter up to another.
    fn marked(text: &str, from: usize, to: usize) -> Vec<(&str, bool)> {
        pieces(text, std::slice::from_ref(&(from..to)))
    }

    #[test]
    fn marked_words_stand_apart() {
        assert_eq!(marked("a cold day", 2, 6), [("a ", false), ("cold", true), (" day", false)]);
        assert_eq!(marked("cold", 0, 4), [("cold", true)]);
        assert_eq!(pieces("cold", &[]), [("cold", false)]);
    }

    #[test]
    fn ranges_of_another_text_lose_nothing() {
        for (from, to) in [(3, 9), (5, 2), (1, 2)] {
            assert_eq!(marked("é day", from, to), [("é day", false)], "{from} to {to}");
        }
    }
}
