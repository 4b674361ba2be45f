//! The words of the lexicon as terms: small words, everyday phrases, signs of danger.

use crate::lexicon::Lexicon;
use crate::vocabulary::{Term, Vocabulary};
use crate::words::folded_words;

/// A phrase, word by word.
pub(crate) type Phrase = Vec<Term>;

/// The lexicon as terms.
pub(crate) struct Phrases {
    /// Whether a term is a small word.
    small: Vec<bool>,
    /// Each everyday phrase, and the place of its meanings in `meanings`; long phrases first.
    pub(crate) everyday: Vec<(Phrase, usize)>,
    /// What everyday phrases mean.
    pub(crate) meanings: Vec<Vec<Phrase>>,
    /// What shows danger.
    pub(crate) danger: Vec<Phrase>,
}

impl Phrases {
    /// The phrases of a lexicon; every word of it is in the vocabulary.
    pub(crate) fn of(lexicon: &Lexicon, vocabulary: &Vocabulary) -> Phrases {
        let phrase = |words: &String| -> Phrase {
            folded_words(words).filter_map(|word| vocabulary.term(&word)).collect()
        };
        let mut small = vec![false; vocabulary.terms()];
        for term in lexicon.small_words.iter().flat_map(phrase) {
            small[term as usize] = true;
        }
        let mut everyday: Vec<(Phrase, usize)> = Vec::new();
        for (place, entry) in lexicon.everyday.iter().enumerate() {
            everyday.extend(entry.says.iter().map(|says| (phrase(says), place)));
        }
        everyday.retain(|(phrase, _)| !phrase.is_empty());
        everyday.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        let meanings = lexicon.everyday.iter().map(|entry| entry.means.iter().map(phrase).collect()).collect();
        let danger = lexicon.danger.iter().map(phrase).filter(|phrase| !phrase.is_empty()).collect();
        Phrases { small, everyday, meanings, danger }
    }

    /// Whether a term is a small word.
    pub(crate) fn is_small(&self, term: Term) -> bool {
        self.small.get(term as usize).copied().unwrap_or_default()
    }
}
