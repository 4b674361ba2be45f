//! What a reader typed, as what it may mean.

use crate::everyday::everyday;
use crate::index::Index;
use crate::vocabulary::{Likeness, Meant, Term};
use crate::weights::Weights;
use crate::words::{Piece, fold, pieces};

/// Only so many letters of a query are read: nobody types more, and it bounds the time.
pub const MOST_LETTERS: usize = 200;
/// Only so many words of it.
const MOST_WORDS: usize = 16;

/// A query, word by word and thing by thing.
pub(crate) struct Query {
    pub(crate) words: Vec<QueryWord>,
    pub(crate) concepts: Vec<Concept>,
}

/// A word of a query.
pub(crate) struct QueryWord {
    /// What it may mean.
    pub(crate) meant: Vec<Meant>,
    /// Whether it says little.
    pub(crate) is_small: bool,
}

impl QueryWord {
    /// Whether it is a word of its own, not only the beginning of one or a mistyped one.
    pub(crate) fn is_known(&self) -> bool {
        self.meant.iter().any(|meant| meant.likeness == Likeness::Same)
    }

    /// Whether a term is among what it may mean.
    pub(crate) fn may_mean(&self, term: Term) -> bool {
        self.meant.iter().any(|meant| meant.term == term)
    }
}

/// A thing that is asked for: a word, or an everyday phrase.
pub(crate) struct Concept {
    /// Any of these is the thing.
    pub(crate) alternatives: Vec<Alternative>,
    pub(crate) is_small: bool,
}

impl Concept {
    fn word(word: &QueryWord, weights: &Weights) -> Concept {
        Concept { alternatives: vec![Alternative::typed(std::slice::from_ref(word), weights)], is_small: word.is_small }
    }
}

/// Words that must all be there.
pub(crate) struct Alternative {
    pub(crate) weight: f32,
    /// For each word the terms it may mean, and how sure that is.
    pub(crate) words: Vec<Vec<(Term, f32)>>,
}

impl Alternative {
    /// The words as they were typed.
    pub(crate) fn typed(words: &[QueryWord], weights: &Weights) -> Alternative {
        let terms = |word: &QueryWord| -> Vec<(Term, f32)> {
            word.meant.iter().map(|meant| (meant.term, sureness(word, meant.likeness, weights))).collect()
        };
        Alternative { weight: 1.0, words: words.iter().map(terms).collect() }
    }
}

impl Query {
    /// Reads what was typed.
    pub(crate) fn read(text: &str, index: &Index, weights: &Weights) -> Query {
        let words = query_words(text, index);
        let mut concepts = Vec::new();
        let mut next = 0;
        while next < words.len() {
            let (concept, used) =
                everyday(&words[next..], index, weights).unwrap_or_else(|| (Concept::word(&words[next], weights), 1));
            concepts.push(concept);
            next += used;
        }
        Query { words, concepts }
    }
}

/// The words, with what each may mean. Unknown words are tried as two that were typed as one, and as halves of one.
fn query_words(text: &str, index: &Index) -> Vec<QueryWord> {
    let end = text.char_indices().nth(MOST_LETTERS).map_or(text.len(), |(end, _)| end);
    let pieces: Vec<Piece<'_>> = pieces(&text[..end]).collect();
    let ends_open = matches!(pieces.last(), Some(Piece::Word(_)));
    let mut typed: Vec<String> = Vec::new();
    let is_known = |word: &str| index.vocabulary.term(word).is_some();
    for piece in pieces {
        let Piece::Word(word) = piece else { continue };
        let word = fold(word);
        let joined = typed.last().map(|last| format!("{last}{word}")).filter(|joined| is_known(joined));
        match (joined, index.vocabulary.parted(&word)) {
            (Some(joined), _) if !is_known(&word) || typed.last().is_some_and(|last| !is_known(last)) => {
                typed.pop();
                typed.push(joined);
            }
            (_, Some((first, second))) if !is_known(&word) => typed.extend([first.to_owned(), second.to_owned()]),
            _ => typed.push(word),
        }
    }
    typed.truncate(MOST_WORDS);
    let last = typed.len().saturating_sub(1);
    let read = |(place, text): (usize, String)| {
        let meant = index.vocabulary.meant(&text, ends_open && place == last);
        let is_same = |meant: &Meant| meant.likeness == Likeness::Same && index.phrases.is_small(meant.term);
        QueryWord { is_small: meant.iter().any(is_same), meant }
    };
    typed.into_iter().enumerate().map(read).collect()
}

/// How sure it is that a word means what is so like it.
pub(crate) fn sureness(word: &QueryWord, likeness: Likeness, weights: &Weights) -> f32 {
    match likeness {
        Likeness::Same => 1.0,
        Likeness::Begins { .. } if word.is_known() => weights.begun_beside_word,
        Likeness::Begins { typed, of } => {
            let share = typed as f32 / of.max(1) as f32;
            weights.begun + (1.0 - weights.begun) * (2.0 * share - 1.0).clamp(-0.5, 1.0)
        }
        Likeness::Near(1) => weights.one_error,
        Likeness::Near(_) => weights.two_errors,
    }
}
