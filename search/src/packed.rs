//! The index as it travels: every text as the numbers of its words.
//!
//! A text that is written as numbers of words is smaller than its letters, compressed too, and it need not be split into
//! words again in the browser. The same texts give the snippets. What takes long is done while the index is made: words
//! are sorted, and forms of one word know each other.

use serde::{Deserialize, Serialize};

use crate::Kind;
use crate::phrases::PackedPhrases;

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
    /// What the entries are.
    pub(crate) kinds: Vec<Kind>,
    /// Where they are, with a line break between them.
    pub(crate) targets: String,
    /// How many places before each its parent stands; 0 if it has none.
    pub(crate) parents: Vec<u32>,
    /// Their texts: like stands by like, which compresses better.
    pub(crate) titles: Vec<PackedText>,
    /// Their other names.
    pub(crate) also: Vec<PackedText>,
    /// What they say.
    pub(crate) bodies: Vec<PackedText>,
    /// The lexicon.
    pub(crate) phrases: PackedPhrases,
}

/// A text as numbers: first those of the frequent pieces, then the places of all pieces. Between two words stands a space.
pub(crate) type PackedText = Vec<u32>;

/// What stands between the pieces of [`Packed::pieces`], and between targets.
pub(crate) const LINE_END: &str = "\n";
