//! Finds everyday phrases in a query, and what the guide calls the same.

use crate::index::Index;
use crate::phrases::Phrase;
use crate::query::{Alternative, Concept, QueryWord, sureness};
use crate::weights::Weights;

/// The longest everyday phrase at the beginning of some words, with its meanings, and how many words it takes.
pub(crate) fn everyday(words: &[QueryWord], index: &Index, weights: &Weights) -> Option<(Concept, usize)> {
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
    let mut words_alone = Alternative::typed(&words[..used], weights);
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
