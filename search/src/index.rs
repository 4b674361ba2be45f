//! The index in memory: texts, vocabulary, and which word stands where.

use thiserror::Error;

use crate::packed::{PIECE_END, Packed, PackedEntry};
use crate::phrases::Phrases;
use crate::postings::Postings;
use crate::vocabulary::{Term, Vocabulary};
use crate::words::{folded_words, is_word};
use crate::{Kind, Target};

/// Bytes that are no index.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum IndexError {
    /// They have another form.
    #[error("the search index cannot be unpacked: {0}. It may come from another build; load the page again.")]
    Form(postcard::Error),
    /// They point outside themselves.
    #[error("the search index is damaged: an entry names {0}. Load the page again.")]
    Damaged(&'static str),
}

/// Everything that can be found, ready to be searched.
pub struct Index {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) pieces: Vec<KnownPiece>,
    pub(crate) entries: Vec<IndexedEntry>,
    pub(crate) postings: Postings,
    pub(crate) phrases: Phrases,
}

/// A word or what stands between words.
pub(crate) struct KnownPiece {
    pub(crate) text: String,
    /// The word's term; `None` for signs.
    pub(crate) term: Option<Term>,
}

/// Something that can be found.
pub(crate) struct IndexedEntry {
    pub(crate) kind: Kind,
    pub(crate) target: Target,
    /// The page that it stands on, or itself.
    pub(crate) page: usize,
    /// Of a section below another one, that other.
    pub(crate) section: Option<usize>,
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
        let texts: Vec<&str> = packed.pieces.split(PIECE_END).collect();
        let words = texts.iter().copied().filter(|text| is_word(text));
        let phrase_words: Vec<String> = packed.lexicon.phrases().flat_map(folded_words).collect();
        let (vocabulary, terms) = Vocabulary::of(words.chain(phrase_words.iter().map(String::as_str)));
        let mut terms = terms.into_iter();
        let mut piece = |text: &str| KnownPiece {
            term: if is_word(text) { terms.next() } else { None },
            text: text.to_owned(),
        };
        let pieces: Vec<KnownPiece> = texts.into_iter().map(&mut piece).collect();
        check(&packed.entries, pieces.len())?;
        let postings = Postings::count(&packed.entries, &pieces, vocabulary.terms());
        let phrases = Phrases::of(&packed.lexicon, &vocabulary);
        let mut entries: Vec<IndexedEntry> = Vec::with_capacity(packed.entries.len());
        for (place, entry) in packed.entries.into_iter().enumerate() {
            let page = entry.parent.map_or(place, |parent| entries[parent as usize].page);
            let PackedEntry { kind, target, parent, title, also, body } = entry;
            let parent = parent.map(|parent| parent as usize);
            let section = parent.filter(|parent| kind == Kind::Section && entries[*parent].kind == Kind::Section);
            entries.push(IndexedEntry { kind, target, page, section, title, also, body });
        }
        Ok(Index { vocabulary, pieces, entries, postings, phrases })
    }

    /// The terms of a text, in order.
    pub(crate) fn terms(&self, text: &[u32]) -> impl Iterator<Item = Term> {
        text.iter().filter_map(|piece| self.pieces.get(*piece as usize)?.term)
    }
}

/// Whether every number leads somewhere, and every entry stands after its parent.
fn check(entries: &[PackedEntry], pieces: usize) -> Result<(), IndexError> {
    for (place, entry) in entries.iter().enumerate() {
        let mut numbers = [&entry.title, &entry.also, &entry.body].into_iter().flatten();
        if numbers.any(|piece| *piece as usize >= pieces) {
            return Err(IndexError::Damaged("a word that is not there"));
        }
        if entry.parent.is_some_and(|parent| parent as usize >= place) {
            return Err(IndexError::Damaged("a parent that does not stand before it"));
        }
    }
    Ok(())
}
