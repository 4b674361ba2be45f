//! The index in memory: texts, vocabulary, and which word stands where.

use thiserror::Error;

use crate::packed::{PIECE_END, Packed, PackedEntry};
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
        let mut packed: Packed = postcard::from_bytes(bytes).map_err(IndexError::Form)?;
        let texts = || packed.pieces.split(PIECE_END);
        let (vocabulary, terms) = Vocabulary::of(texts().filter(|text| is_word(text)), &packed.stems);
        let mut terms = terms.into_iter();
        let mut piece = |text: &str| KnownPiece {
            term: if is_word(text) { terms.next() } else { None },
            text: text.to_owned(),
        };
        let pieces: Vec<KnownPiece> = texts().map(&mut piece).collect();
        place_pieces(&mut packed.entries, &packed.frequent, pieces.len())?;
        if packed.phrases.terms().any(|term| *term as usize >= vocabulary.terms()) {
            return Err(IndexError::Damaged("a word that is not there"));
        }
        let postings = Postings::count(&packed.entries, &pieces, vocabulary.terms());
        let phrases = Phrases::unpack(packed.phrases, vocabulary.terms());
        let mut entries: Vec<IndexedEntry> = Vec::with_capacity(packed.entries.len());
        for entry in packed.entries {
            entries.push(IndexedEntry::unpack(entry, &entries));
        }
        Ok(Index { vocabulary, pieces, entries, postings, phrases })
    }

    /// The terms of a text, in order.
    pub(crate) fn terms(&self, text: &[u32]) -> impl Iterator<Item = Term> {
        text.iter().filter_map(|piece| self.pieces.get(*piece as usize)?.term)
    }
}

impl IndexedEntry {
    /// The entry that stands after some others, its parent among them.
    fn unpack(entry: PackedEntry, before: &[IndexedEntry]) -> IndexedEntry {
        let PackedEntry { kind, target, parent, title, also, body } = entry;
        let parent = parent.map(|parent| parent as usize).filter(|parent| *parent < before.len());
        let page = parent.map_or(before.len(), |parent| before[parent].page);
        let section = parent.filter(|parent| kind == Kind::Section && before[*parent].kind == Kind::Section);
        IndexedEntry { kind, target, page, section, title, also, body }
    }
}

/// Puts the places of pieces where their numbers stand. Every number must lead somewhere, and every entry must stand
/// after its parent.
fn place_pieces(entries: &mut [PackedEntry], frequent: &[u32], pieces: usize) -> Result<(), IndexError> {
    for (place, entry) in entries.iter_mut().enumerate() {
        for number in entry.texts().into_iter().flatten() {
            *number = frequent.get(*number as usize).copied().unwrap_or(number.saturating_sub(frequent.len() as u32));
            if *number as usize >= pieces {
                return Err(IndexError::Damaged("a word that is not there"));
            }
        }
        if entry.parent.is_some_and(|parent| parent as usize >= place) {
            return Err(IndexError::Damaged("a parent that does not stand before it"));
        }
    }
    Ok(())
}
