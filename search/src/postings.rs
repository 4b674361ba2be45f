//! Which word stands where, how often, and how telling it is.

use crate::index::{IndexedEntry, KnownPiece};
use crate::vocabulary::Term;
use crate::weights::Weights;

/// The parts of an entry in which words are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    /// Its heading.
    Title,
    /// Other names for it.
    Also,
    /// The headings above it.
    Above,
    /// What it says.
    Body,
}

impl Field {
    const COUNT: usize = 4;
}

/// A word in a part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Posting {
    pub(crate) entry: u32,
    pub(crate) field: Field,
    pub(crate) times: u16,
}

/// All words of all entries.
pub(crate) struct Postings {
    /// The postings, term by term, each term's in the order of the entries.
    list: Vec<Posting>,
    /// Where the postings of each term begin; one more at the end.
    starts: Vec<usize>,
    /// How many entries hold each term themselves, not only above.
    holders: Vec<u32>,
    /// How many words the parts of each entry have, and how many on average.
    lengths: Vec<[f32; Field::COUNT]>,
    average: [f32; Field::COUNT],
}

impl Postings {
    /// Counts the words. Parents stand before their parts.
    pub(crate) fn count(entries: &[IndexedEntry], pieces: &[KnownPiece], terms: usize) -> Postings {
        let mut counter = Counter { found: Vec::new(), last: vec![usize::MAX; terms], lengths: Vec::new() };
        for (place, entry) in entries.iter().enumerate() {
            counter.lengths.push([0.0; Field::COUNT]);
            counter.add(place, Field::Title, &entry.title, pieces);
            counter.add(place, Field::Also, &entry.also, pieces);
            counter.add(place, Field::Body, &entry.body, pieces);
            let mut above = entry.parent;
            while let Some(parent) = above.and_then(|parent| entries.get(parent)) {
                counter.add(place, Field::Above, &parent.title, pieces);
                above = parent.parent;
            }
        }
        counter.finish(terms)
    }

    /// The postings of a term.
    pub(crate) fn of(&self, term: Term) -> &[Posting] {
        let term = term as usize;
        let (Some(from), Some(to)) = (self.starts.get(term), self.starts.get(term + 1)) else { return &[] };
        self.list.get(*from..*to).unwrap_or_default()
    }

    /// How many entries there are.
    pub(crate) fn entries(&self) -> usize {
        self.lengths.len()
    }

    /// How many entries hold a term themselves.
    pub(crate) fn holders(&self, term: Term) -> u32 {
        self.holders.get(term as usize).copied().unwrap_or_default()
    }

    /// How telling a word is that so many entries hold: the logarithm of how rare it is (Robertson and Sparck Jones'
    /// weight in the form of BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009).
    pub(crate) fn rarity(&self, holders: u32) -> f32 {
        let (all, holders) = (self.entries() as f32, holders as f32);
        (1.0 + (all - holders + 0.5) / (holders + 0.5)).ln()
    }

    /// How often a posting's word stands there, by the field's weight, and less in a long field (BM25F, as above).
    pub(crate) fn frequency(&self, posting: Posting, weights: &Weights) -> f32 {
        let field = posting.field as usize;
        let (weight, by_length) = match posting.field {
            Field::Title => (weights.title, weights.title_length),
            Field::Also => (weights.also, 0.0),
            Field::Above => (weights.above, 0.0),
            Field::Body => (weights.body, weights.body_length),
        };
        let length = self.lengths.get(posting.entry as usize).map_or(0.0, |lengths| lengths[field]);
        let relative = length / self.average[field].max(1.0);
        weight * f32::from(posting.times) / (1.0 - by_length + by_length * relative)
    }
}

/// Counts while the entries are read.
struct Counter {
    found: Vec<(Term, Posting)>,
    /// Where the last posting of each term lies in `found`.
    last: Vec<usize>,
    lengths: Vec<[f32; Field::COUNT]>,
}

impl Counter {
    fn add(&mut self, entry: usize, field: Field, text: &[u32], pieces: &[KnownPiece]) {
        let terms = text.iter().filter_map(|piece| pieces.get(*piece as usize)?.term);
        for term in terms {
            self.lengths[entry][field as usize] += 1.0;
            let last = &mut self.last[term as usize];
            match self.found.get_mut(*last) {
                Some((_, posting)) if posting.entry as usize == entry && posting.field == field => {
                    posting.times = posting.times.saturating_add(1);
                }
                _ => {
                    *last = self.found.len();
                    self.found.push((term, Posting { entry: entry as u32, field, times: 1 }));
                }
            }
        }
    }

    /// Puts the postings in the order of their terms: those of a term stay in the order of the entries.
    fn finish(self, terms: usize) -> Postings {
        let Counter { found, lengths, .. } = self;
        let mut starts = vec![0; terms + 1];
        let mut holders = vec![0; terms];
        let mut holder = vec![u32::MAX; terms];
        for (term, posting) in &found {
            let term = *term as usize;
            starts[term + 1] += 1;
            if posting.field != Field::Above && holder[term] != posting.entry {
                holder[term] = posting.entry;
                holders[term] += 1;
            }
        }
        for term in 0..terms {
            starts[term + 1] += starts[term];
        }
        let mut next = starts.clone();
        let mut list = vec![Posting { entry: 0, field: Field::Title, times: 0 }; found.len()];
        for (term, posting) in found {
            list[next[term as usize]] = posting;
            next[term as usize] += 1;
        }
        Postings { list, starts, holders, average: average(&lengths), lengths }
    }
}

fn average(lengths: &[[f32; Field::COUNT]]) -> [f32; Field::COUNT] {
    let mut average = [0.0; Field::COUNT];
    for length in lengths {
        for (sum, words) in average.iter_mut().zip(length) {
            *sum += words / lengths.len() as f32;
        }
    }
    average
}
