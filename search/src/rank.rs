//! Puts what can be found in the order of how well it answers a query.

use crate::Kind;
use crate::index::{Index, IndexedEntry};
use crate::postings::Field;
use crate::query::{Alternative, Concept, Query};
use crate::vocabulary::Term;
use crate::weights::Weights;

/// An entry and how well it answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) entry: usize,
    pub(crate) score: f32,
}

/// The terms that a query asks for: how sure each is, 0 for all others.
pub(crate) struct Wanted(pub(crate) Vec<f32>);

/// The entries that answer a query, the best first, and the terms by which they were found.
pub(crate) fn rank(query: &Query, index: &Index, weights: &Weights) -> (Vec<Ranked>, Wanted) {
    let only_small = query.concepts.iter().all(|concept| concept.is_small);
    let share = |is_small: bool| if is_small && !only_small { weights.small_word } else { 1.0 };
    let mut wanted = Wanted(vec![0.0; index.vocabulary.terms()]);
    let mut sums = vec![Sum::default(); index.entries.len()];
    let mut all = 0.0;
    for concept in &query.concepts {
        let values = Values::of(concept, index, weights);
        let share = share(concept.is_small);
        let mass = share * values.rarity;
        all += mass;
        for (sum, value) in sums.iter_mut().zip(&values.entries) {
            sum.text += mass * value.text;
            sum.title += mass * value.title;
            if value.text > 0.0 {
                sum.present += mass;
            }
        }
        for alternative in &concept.alternatives {
            for (term, sureness) in alternative.words.iter().flatten() {
                let slot = &mut wanted.0[*term as usize];
                *slot = slot.max(share * alternative.weight * sureness);
            }
        }
    }
    let mut ranked: Vec<Ranked> = Vec::new();
    for (entry, sum) in sums.iter().enumerate().filter(|(_, sum)| sum.text > 0.0) {
        let indexed = &index.entries[entry];
        let present = sum.present / all;
        let mut score = sum.text / all * (1.0 - weights.missing_words * (1.0 - present));
        if sum.title > 0.0 {
            score += likeness_of_names(indexed, sum.title / all, &wanted, index, weights, &share);
            score += weights.in_order * share_in_order(indexed, query, index);
        }
        if indexed.section.is_some() {
            score *= weights.subsection;
        }
        ranked.push(Ranked { entry, score: score * of_kind(indexed.kind, weights) });
    }
    ranked.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.entry.cmp(&other.entry)));
    let least = ranked.first().map_or(0.0, |best| best.score * weights.least);
    ranked.retain(|entry| entry.score >= least);
    (ranked, wanted)
}

fn of_kind(kind: Kind, weights: &Weights) -> f32 {
    match kind {
        Kind::Page => weights.page,
        Kind::Section => weights.section,
        Kind::Question => weights.question,
        Kind::Term => weights.term,
        Kind::Myth => weights.myth,
        Kind::Source => weights.source,
    }
}

/// What an entry has of the whole query.
#[derive(Clone, Copy, Default)]
struct Sum {
    text: f32,
    title: f32,
    present: f32,
}

/// What each entry has of a concept, from 0 to 1.
struct Values {
    entries: Vec<Value>,
    /// How telling the concept is.
    rarity: f32,
}

#[derive(Clone, Copy, Default)]
struct Value {
    text: f32,
    title: f32,
}

impl Values {
    fn of(concept: &Concept, index: &Index, weights: &Weights) -> Values {
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

/// How much a heading and the query are the same: the harmonic mean of the shares of either that stand in the other.
fn likeness_of_names(
    entry: &IndexedEntry,
    share_of_query: f32,
    wanted: &Wanted,
    index: &Index,
    weights: &Weights,
    share: &impl Fn(bool) -> f32,
) -> f32 {
    let masses = |name: &[u32]| {
        index.terms(name).fold((0.0, 0.0), |(found, all), term| {
            let share = share(index.phrases.is_small(term));
            let mass = share * index.postings.rarity(index.postings.holders(term));
            (found + mass * (wanted.0[term as usize] / share).min(1.0), all + mass)
        })
    };
    // A heading below a heading is read together with it.
    let (found_above, all_above) = entry.section.map_or((0.0, 0.0), |section| masses(&index.entries[section].title));
    let unsaid = weights.heading_above * (all_above - found_above);
    let likeness = |name: &[u32]| {
        let (found, all) = masses(name);
        let share_of_name = if all > 0.0 { found / (all + unsaid) } else { 0.0 };
        let sum = share_of_query + share_of_name;
        if sum > 0.0 { 2.0 * share_of_query * share_of_name / sum } else { 0.0 }
    };
    let title = weights.same_title * likeness(&entry.title);
    let names = entry.also.split(|piece| index.pieces.get(*piece as usize).is_some_and(|piece| piece.text == ", "));
    // A source is called by its first author.
    let most_names = if entry.kind == Kind::Source { 1 } else { usize::MAX };
    names.take(most_names).map(|name| weights.same_name * likeness(name)).fold(title, f32::max)
}

/// Which share of the query's neighbors are neighbors in the heading.
fn share_in_order(entry: &IndexedEntry, query: &Query, index: &Index) -> f32 {
    let title: Vec<Term> = index.terms(&entry.title).collect();
    let pairs = query.words.windows(2).filter(|pair| {
        let [first, second] = pair else { return false };
        let means = |word: &crate::query::QueryWord, term: Term| word.meant.iter().any(|meant| meant.term == term);
        title.windows(2).any(|terms| means(first, terms[0]) && means(second, terms[1]))
    });
    pairs.count() as f32 / query.words.len().saturating_sub(1).max(1) as f32
}
