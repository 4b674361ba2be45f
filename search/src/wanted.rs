//! The words that a query asks for, each with how much it counts.

use crate::index::Index;
use crate::query::{Concept, Query};
use crate::vocabulary::Term;
use crate::weights::Weights;

/// The words that a query asks for.
pub(crate) struct Wanted {
    /// For each term how much it counts, from 0 to 1.
    terms: Vec<f32>,
    /// Whether the query has only small words: they then count like others.
    only_small: bool,
    small_word: f32,
}

impl Wanted {
    /// The words of a query.
    pub(crate) fn of(query: &Query, index: &Index, weights: &Weights) -> Wanted {
        let only_small = query.concepts.iter().all(|concept| concept.is_small);
        let small_word = if only_small { 1.0 } else { weights.small_word };
        let mut wanted = Wanted { terms: vec![0.0; index.vocabulary.terms()], only_small, small_word };
        for concept in &query.concepts {
            let share = wanted.share_of(concept);
            for alternative in &concept.alternatives {
                for (term, sureness) in alternative.words.iter().flatten() {
                    if let Some(counts) = wanted.terms.get_mut(*term as usize) {
                        *counts = counts.max(share * alternative.weight * sureness);
                    }
                }
            }
        }
        wanted
    }

    /// How much a part of the query counts.
    pub(crate) fn share_of(&self, concept: &Concept) -> f32 {
        if concept.is_small { self.small_word } else { 1.0 }
    }

    /// How much of a term in a heading was asked for, and what it weighs there.
    pub(crate) fn masses(&self, term: Term, index: &Index) -> (f32, f32) {
        let share = if index.phrases.is_small(term) { self.small_word } else { 1.0 };
        let mass = share * index.postings.rarity(index.postings.holders(term));
        (mass * (self.counts(term) / share).min(1.0), mass)
    }

    /// What it is worth to show a term: nothing if it was not asked for, or is a small word beside others.
    pub(crate) fn worth(&self, term: Term, index: &Index) -> f32 {
        let counts = self.counts(term);
        let is_shown = counts > 0.0 && (self.only_small || !index.phrases.is_small(term));
        if is_shown { counts * index.postings.rarity(index.postings.holders(term)) } else { 0.0 }
    }

    fn counts(&self, term: Term) -> f32 {
        self.terms.get(term as usize).copied().unwrap_or_default()
    }
}
