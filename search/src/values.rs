//! What each entry has of one thing that is asked for.

use crate::index::Index;
use crate::postings::Field;
use crate::query::{Alternative, Concept};
use crate::vocabulary::Term;
use crate::weights::Weights;

/// What each entry has of a concept, from 0 to 1.
pub(crate) struct Values {
    pub(crate) entries: Vec<Value>,
    /// How telling the concept is.
    pub(crate) rarity: f32,
}

#[derive(Clone, Copy, Default)]
pub(crate) struct Value {
    /// In any of its parts.
    pub(crate) text: f32,
    /// In its heading or another name of it.
    pub(crate) title: f32,
}

impl Values {
    /// What the entries have of a concept.
    pub(crate) fn of(concept: &Concept, index: &Index, weights: &Weights) -> Values {
        let mut values = Values { entries: vec![Value::default(); index.entries.len()], rarity: 0.0 };
        for alternative in &concept.alternatives {
            for (best, value) in values.entries.iter_mut().zip(of_alternative(alternative, index, weights)) {
                best.text = best.text.max(alternative.weight * value.text);
                best.title = best.title.max(alternative.weight * value.title);
            }
        }
        let holders = values.entries.iter().filter(|value| value.text > 0.0).count();
        values.rarity = index.postings.rarity(holders as u32);
        values
    }
}

/// What each entry has of words that must all be there.
fn of_alternative(alternative: &Alternative, index: &Index, weights: &Weights) -> Vec<Value> {
    let words = alternative.words.len() as f32;
    let mut all: Option<Vec<Value>> = None;
    for word in &alternative.words {
        let mut values = vec![Value::default(); index.entries.len()];
        for (term, sureness) in word {
            add_term(&mut values, *term, *sureness, index, weights);
        }
        all = Some(match all {
            None => values,
            Some(mut all) => {
                for (sum, value) in all.iter_mut().zip(values) {
                    *sum = Value { text: both(sum.text, value.text), title: both(sum.title, value.title) };
                }
                all
            }
        });
    }
    let mut all = all.unwrap_or_default();
    for value in &mut all {
        value.text /= words;
        value.title /= words;
    }
    all
}

fn both(one: f32, other: f32) -> f32 {
    if one > 0.0 && other > 0.0 { one + other } else { 0.0 }
}

/// Adds a term to what entries have of a word; of several terms that a word may mean, the best counts.
fn add_term(values: &mut [Value], term: Term, sureness: f32, index: &Index, weights: &Weights) {
    for postings in index.postings.of(term).chunk_by(|one, other| one.entry == other.entry) {
        let Some(value) = postings.first().and_then(|posting| values.get_mut(posting.entry as usize)) else { continue };
        let frequency: f32 = postings.iter().map(|posting| index.postings.frequency(*posting, weights)).sum();
        value.text = value.text.max(sureness * frequency / (frequency + weights.saturation));
        if postings.iter().any(|posting| matches!(posting.field, Field::Title | Field::Also)) {
            value.title = value.title.max(sureness);
        }
    }
}
