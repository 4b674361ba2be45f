//! The index in memory: texts, vocabulary, and which word stands where.

use std::ops::Range;

use thiserror::Error;

use crate::packed::{LINE_END, Packed, PackedText};
use crate::phrases::Phrases;
use crate::postings::Postings;
use crate::vocabulary::{Term, Vocabulary};
use crate::words::is_word;
use crate::{Kind, Target};

/// Bytes that are no index.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum IndexError {
    /// They have another form.
    #[error("the search index cannot be unpacked: {0}. It may come from another build; load the page again.")]
    Form(postcard::Error),
    /// They point outside themselves.
    #[error("the search index is damaged: an entry {0}. Load the page again.")]
    Damaged(&'static str),
}

/// Everything that can be found, ready to be searched.
pub struct Index {
    pub(crate) vocabulary: Vocabulary,
    /// The letters of all pieces.
    letters: String,
    pieces: Vec<KnownPiece>,
    pub(crate) entries: Vec<IndexedEntry>,
    pub(crate) postings: Postings,
    pub(crate) phrases: Phrases,
}

/// A word or what stands between words.
pub(crate) struct KnownPiece {
    /// Where its letters stand.
    letters: Range<usize>,
    /// The word's term; `None` for signs.
    pub(crate) term: Option<Term>,
}

/// Something that can be found.
pub(crate) struct IndexedEntry {
    pub(crate) kind: Kind,
    pub(crate) target: Target,
    /// What it is a part of.
    pub(crate) parent: Option<usize>,
    /// The page that it stands on, or itself.
    pub(crate) page: usize,
    pub(crate) title: Vec<u32>,
    pub(crate) also: Vec<u32>,
    pub(crate) body: Vec<u32>,
}

impl Index {
    /// Unpacks an index and counts its words.
    ///
    /// # Errors
    /// When the bytes are no index, or one of another form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Index, IndexError> {
        let packed: Packed = postcard::from_bytes(bytes).map_err(IndexError::Form)?;
        let texts = || packed.pieces.split(LINE_END);
        let (vocabulary, terms) = Vocabulary::of(texts().filter(|text| is_word(text)), &packed.stems);
        let pieces = known_pieces(texts(), terms);
        if packed.phrases.terms().any(|term| *term as usize >= vocabulary.terms()) {
            return Err(IndexError::Damaged("names a word that is not there"));
        }
        let phrases = Phrases::unpack(packed.phrases, vocabulary.terms());
        let place = |text| place_pieces(text, &packed.frequent, pieces.len());
        let texts = packed.titles.into_iter().zip(packed.also).zip(packed.bodies);
        let heads = packed.kinds.into_iter().zip(packed.targets.split(LINE_END)).zip(packed.parents);
        let mut entries: Vec<IndexedEntry> = Vec::new();
        for (((kind, target), distance), ((title, also), body)) in heads.zip(texts) {
            let target = target.parse().map_err(|_| IndexError::Damaged("leads to a page that is not there"))?;
            let (title, also, body) = (place(title)?, place(also)?, place(body)?);
            let parent = parent(entries.len(), distance)?;
            let page = parent.map_or(entries.len(), |parent| entries[parent].page);
            entries.push(IndexedEntry { kind, target, parent, page, title, also, body });
        }
        let postings = Postings::count(&entries, &pieces, vocabulary.terms());
        Ok(Index { vocabulary, letters: packed.pieces, pieces, entries, postings, phrases })
    }

    /// The letters of a piece, and its term if it is a word.
    pub(crate) fn piece(&self, piece: u32) -> Option<(&str, Option<Term>)> {
        let piece = self.pieces.get(piece as usize)?;
        Some((self.letters.get(piece.letters.clone())?, piece.term))
    }

    /// The terms of a text, in order.
    pub(crate) fn terms(&self, text: &[u32]) -> impl Iterator<Item = Term> {
        text.iter().filter_map(|piece| self.pieces.get(*piece as usize)?.term)
    }
}

impl IndexedEntry {
    /// Of a section below another one, that other.
    pub(crate) fn section_above<'a>(&self, entries: &'a [IndexedEntry]) -> Option<&'a IndexedEntry> {
        let parent = entries.get(self.parent?)?;
        (self.kind == Kind::Section && parent.kind == Kind::Section).then_some(parent)
    }
}

/// The pieces with their terms; `terms` are those of the words in turn.
fn known_pieces<'a>(texts: impl Iterator<Item = &'a str>, terms: Vec<Term>) -> Vec<KnownPiece> {
    let mut terms = terms.into_iter();
    let mut from = 0;
    let piece = |text: &str| {
        let letters = from..from + text.len();
        from = letters.end + LINE_END.len();
        KnownPiece { letters, term: if is_word(text) { terms.next() } else { None } }
    };
    texts.map(piece).collect()
}

/// A text with the places of pieces where their numbers stood. Every number must lead somewhere.
fn place_pieces(mut text: PackedText, frequent: &[u32], pieces: usize) -> Result<Vec<u32>, IndexError> {
    for number in &mut text {
        let after_frequent = number.checked_sub(frequent.len() as u32);
        let place = after_frequent.or_else(|| frequent.get(*number as usize).copied());
        *number = place
            .filter(|place| (*place as usize) < pieces)
            .ok_or(IndexError::Damaged("names a word that is not there"))?;
    }
    Ok(text)
}

/// The place that stands so far before another.
fn parent(place: usize, distance: u32) -> Result<Option<usize>, IndexError> {
    match distance {
        0 => Ok(None),
        distance => match place.checked_sub(distance as usize) {
            Some(parent) => Ok(Some(parent)),
            None => Err(IndexError::Damaged("is part of one that is not there")),
        },
    }
}
