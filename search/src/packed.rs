//! The index as it travels: every text as the numbers of its words.
//!
//! A text that is written as numbers of words is smaller than its letters, compressed too, and it need not be split into
//! words again in the browser. The same texts give the snippets.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::words::{Piece, pieces};
use crate::{Entry, Kind, Lexicon, Target};

/// The index as it travels (postcard's wire format, version 1).
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Packed {
    /// Every different word and sign between words, the most frequent first, with a line break between them.
    pub(crate) pieces: String,
    pub(crate) entries: Vec<PackedEntry>,
    pub(crate) lexicon: Lexicon,
}

/// An entry whose texts are numbers of pieces. Between two words stands a space.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PackedEntry {
    pub(crate) kind: Kind,
    pub(crate) target: Target,
    pub(crate) parent: Option<u32>,
    pub(crate) title: Vec<u32>,
    pub(crate) also: Vec<u32>,
    pub(crate) body: Vec<u32>,
}

/// What stands between the pieces of [`Packed::pieces`].
pub(crate) const PIECE_END: &str = "\n";

/// The pieces of a text that are written down: words, and what stands between them if it is not white space alone.
pub(crate) fn written_pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    pieces(text).filter_map(|piece| match piece {
        Piece::Word(word) => Some(word.to_owned()),
        Piece::Between(signs) => Some(one_space(signs)).filter(|signs| signs != " "),
    })
}

/// Signs with a space for each run of white space, so that none holds the line break that ends a piece.
fn one_space(signs: &str) -> String {
    signs.chars().fold(String::new(), |mut written, sign| {
        match (sign.is_whitespace(), written.ends_with(' ')) {
            (true, true) => {}
            (true, false) => written.push(' '),
            (false, _) => written.push(sign),
        }
        written
    })
}

/// Packs what can be found. An entry stands after its parent.
///
/// # Errors
/// When a value cannot be packed.
pub fn pack(entries: &[Entry], lexicon: &Lexicon) -> Result<Vec<u8>, postcard::Error> {
    let texts = entries.iter().flat_map(|entry| [&entry.title, &entry.also, &entry.body]);
    let numbers = PieceNumbers::of(texts.flat_map(|text| written_pieces(text)));
    let packed = Packed {
        pieces: numbers.joined(),
        entries: entries.iter().map(|entry| numbers.entry(entry)).collect(),
        lexicon: lexicon.clone(),
    };
    postcard::to_stdvec(&packed)
}

/// The number of each piece.
struct PieceNumbers(BTreeMap<String, u32>);

impl PieceNumbers {
    fn of(pieces: impl Iterator<Item = String>) -> PieceNumbers {
        let mut counts = BTreeMap::<String, u32>::new();
        pieces.for_each(|piece| *counts.entry(piece).or_default() += 1);
        let mut by_count: Vec<(String, u32)> = counts.into_iter().collect();
        by_count.sort_by_key(|(_, count)| Reverse(*count));
        PieceNumbers(by_count.into_iter().zip(0..).map(|((piece, _), number)| (piece, number)).collect())
    }

    fn joined(&self) -> String {
        let mut pieces: Vec<(u32, &str)> = self.0.iter().map(|(piece, number)| (*number, piece.as_str())).collect();
        pieces.sort_unstable();
        let pieces: Vec<&str> = pieces.into_iter().map(|(_, piece)| piece).collect();
        pieces.join(PIECE_END)
    }

    fn text(&self, text: &str) -> Vec<u32> {
        written_pieces(text).filter_map(|piece| self.0.get(&piece).copied()).collect()
    }

    fn entry(&self, entry: &Entry) -> PackedEntry {
        PackedEntry {
            kind: entry.kind,
            target: entry.target.clone(),
            parent: entry.parent.and_then(|parent| u32::try_from(parent).ok()),
            title: self.text(&entry.title),
            also: self.text(&entry.also),
            body: self.text(&entry.body),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::written_pieces;

    #[test]
    fn a_single_space_between_words_is_not_written() {
        let written: Vec<String> = written_pieces("A drip, then\n the  spray (S-ketamine).").collect();
        assert_eq!(written, ["A", "drip", ", ", "then", "the", "spray", " (", "S", "-", "ketamine", ")."]);
    }
}
