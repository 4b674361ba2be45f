//! The words of the lexicon as terms: small words, everyday phrases, signs of danger.

use serde::{Deserialize, Serialize};

use crate::lexicon::Lexicon;
use crate::vocabulary::{Term, Vocabulary};
use crate::words::folded_words;

/// A phrase, word by word.
pub(crate) type Phrase = Vec<Term>;

/// A phrase each word of which is any of some.
pub(crate) type ChoicePhrase = Vec<Vec<Term>>;

/// The lexicon as terms, as it travels.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct PackedPhrases {
    small: Phrase,
    everyday: Vec<(Vec<Phrase>, Vec<Phrase>)>,
    danger: Vec<ChoicePhrase>,
}

impl PackedPhrases {
    /// The phrases of a lexicon, all words of which are in the vocabulary.
    pub(crate) fn of(lexicon: &Lexicon, vocabulary: &Vocabulary) -> PackedPhrases {
        let phrase =
            |words: &String| -> Phrase { folded_words(words).filter_map(|word| vocabulary.term(&word)).collect() };
        let phrases =
            |list: &[String]| -> Vec<Phrase> { list.iter().map(phrase).filter(|phrase| !phrase.is_empty()).collect() };
        let choices = |words: &String| -> ChoicePhrase {
            words.split_whitespace().map(|choices| phrase(&choices.to_owned())).collect()
        };
        PackedPhrases {
            small: lexicon.small_words.iter().flat_map(phrase).collect(),
            everyday: lexicon.everyday.iter().map(|entry| (phrases(&entry.says), phrases(&entry.means))).collect(),
            danger: lexicon.danger.iter().map(choices).filter(|phrase| !phrase.is_empty()).collect(),
        }
    }

    /// Every term in it.
    pub(crate) fn terms(&self) -> impl Iterator<Item = &Term> {
        let everyday = self.everyday.iter().flat_map(|(says, means)| says.iter().chain(means));
        self.small.iter().chain(everyday.chain(self.danger.iter().flatten()).flatten())
    }
}

/// The lexicon as terms.
pub(crate) struct Phrases {
    /// Whether a term is a small word.
    small: Vec<bool>,
    /// Each everyday phrase, and the place of its meanings in `meanings`.
    pub(crate) everyday: Vec<(Phrase, usize)>,
    /// What everyday phrases mean.
    pub(crate) meanings: Vec<Vec<Phrase>>,
    /// What shows danger.
    pub(crate) danger: Vec<ChoicePhrase>,
}

impl Phrases {
    /// The phrases in a vocabulary of so many terms.
    pub(crate) fn unpack(packed: PackedPhrases, terms: usize) -> Phrases {
        let mut small = vec![false; terms];
        for term in packed.small {
            if let Some(small) = small.get_mut(term as usize) {
                *small = true;
            }
        }
        let mut everyday = Vec::new();
        let mut meanings = Vec::new();
        for (place, (says, means)) in packed.everyday.into_iter().enumerate() {
            everyday.extend(says.into_iter().map(|phrase| (phrase, place)));
            meanings.push(means);
        }
        Phrases { small, everyday, meanings, danger: packed.danger }
    }

    /// Whether a term is a small word.
    pub(crate) fn is_small(&self, term: Term) -> bool {
        self.small.get(term as usize).copied().unwrap_or_default()
    }
}
