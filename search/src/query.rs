//! What a reader typed, as what it may mean.

use crate::index::Index;
use crate::phrases::Phrase;
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

/// Words that must all be there.
pub(crate) struct Alternative {
    pub(crate) weight: f32,
    /// For each word the terms it may mean, and how sure that is.
    pub(crate) words: Vec<Vec<(Term, f32)>>,
}

impl Query {
    /// Reads what was typed.
    pub(crate) fn read(text: &str, index: &Index, weights: &Weights) -> Query {
        let words = query_words(text, index);
        let mut concepts = Vec::new();
        let mut next = 0;
        while next < words.len() {
            let (concept, used) = everyday(&words[next..], index, weights).unwrap_or_else(|| {
                (
                    Concept {
                        alternatives: vec![literal(&words[next..=next], weights)],
                        is_small: words[next].is_small,
                    },
                    1,
                )
            });
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

/// The words as they were typed.
fn literal(words: &[QueryWord], weights: &Weights) -> Alternative {
    let words = words
        .iter()
        .map(|word| word.meant.iter().map(|meant| (meant.term, sureness(word, meant.likeness, weights))).collect());
    Alternative { weight: 1.0, words: words.collect() }
}

/// How sure it is that a word means what is so like it.
fn sureness(word: &QueryWord, likeness: Likeness, weights: &Weights) -> f32 {
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

/// The longest everyday phrase at the beginning of some words, with its meanings, and how many words it takes.
fn everyday(words: &[QueryWord], index: &Index, weights: &Weights) -> Option<(Concept, usize)> {
    let phrases = &index.phrases;
    let mut found: Vec<(usize, f32, usize)> = Vec::new();
    for (phrase, meanings) in &phrases.everyday {
        let Some((used, sureness)) = begins_with(words, phrase, weights) else { continue };
        if found.first().is_none_or(|(best, ..)| used >= *best) {
            found.retain(|(other, ..)| *other >= used);
            found.push((used, sureness, *meanings));
        }
    }
    let used = found.first()?.0;
    let mut words_alone = literal(&words[..used], weights);
    if used > 1 {
        words_alone.weight = weights.phrase_as_words;
    }
    let mut alternatives = vec![words_alone];
    for (_, sureness, meanings) in found {
        for phrase in phrases.meanings.get(meanings).into_iter().flatten() {
            let words = phrase.iter().map(|term| vec![(*term, 1.0)]).collect();
            alternatives.push(Alternative { weight: weights.meaning * sureness, words });
        }
    }
    Some((Concept { alternatives, is_small: false }, used))
}

/// How many words a phrase takes at the beginning of some words, and how sure it is. Small words may stand within it.
fn begins_with(words: &[QueryWord], phrase: &Phrase, weights: &Weights) -> Option<(usize, f32)> {
    const SUREST: f32 = 1.0;
    let mut wanted = phrase.iter();
    let mut term = wanted.next()?;
    let mut sure = SUREST;
    for (place, word) in words.iter().enumerate() {
        match word.meant.iter().find(|meant| meant.term == *term) {
            Some(meant) => {
                sure *= sureness(word, meant.likeness, weights);
                match wanted.next() {
                    Some(next) => term = next,
                    None => return Some((place + 1, sure)),
                }
            }
            None if word.is_small && place > 0 => {}
            None => return None,
        }
    }
    None
}
