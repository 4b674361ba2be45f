//! The index as it travels: every text as the numbers of its words.
//!
//! A text that is written as numbers of words is smaller than its letters, compressed too, and it need not be split into
//! words again in the browser. The same texts give the snippets. What takes long is done while the index is made: words
//! are sorted, and forms of one word know each other.

use serde::{Deserialize, Serialize};

use crate::phrases::PackedPhrases;
use crate::{Kind, Target};

/// The index as it travels (postcard's wire format, version 1).
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Packed {
    /// Every different sign between words and every different word, by [`order`](crate::pack), with a line break between
    /// them. Words of the lexicon that no text holds are among them.
    pub(crate) pieces: String,
    /// The places of the most frequent pieces: in texts they have the lowest numbers, which take one byte.
    pub(crate) frequent: Vec<u32>,
    /// For each folded word, how many folded words before it the last one with the same stem stands; 0 if none does.
    pub(crate) stems: Vec<u32>,
    /// What can be found.
    pub(crate) entries: Vec<PackedEntry>,
    /// The lexicon.
    pub(crate) phrases: PackedPhrases,
}

/// An entry whose texts are numbers: first those of the frequent pieces, then the places of all pieces. Between two words
/// stands a space.
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

impl PackedEntry {
    /// Its texts.
    pub(crate) fn texts(&mut self) -> [&mut Vec<u32>; 3] {
        [&mut self.title, &mut self.also, &mut self.body]
    }
}
