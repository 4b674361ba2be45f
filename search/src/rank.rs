//! Puts what can be found in the order of how well it answers a query.

use crate::Kind;
use crate::index::Index;
use crate::names::{likeness, share_in_order};
use crate::query::Query;
use crate::values::Values;
use crate::wanted::Wanted;
use crate::weights::Weights;

/// An entry and how well it answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ranked {
    pub(crate) entry: usize,
    pub(crate) score: f32,
}

/// The entries that answer a query, the best first.
pub(crate) fn rank(query: &Query, wanted: &Wanted, index: &Index, weights: &Weights) -> Vec<Ranked> {
    let mut sums = vec![Sum::default(); index.entries.len()];
    let mut all = 0.0;
    for concept in &query.concepts {
        let values = Values::of(concept, index, weights);
        let mass = wanted.share_of(concept) * values.rarity;
        all += mass;
        for (sum, value) in sums.iter_mut().zip(&values.entries) {
            sum.text += mass * value.text;
            sum.title += mass * value.title;
            if value.text > 0.0 {
                sum.present += mass;
            }
        }
    }
    let mut ranked: Vec<Ranked> = Vec::new();
    for (entry, (indexed, sum)) in index.entries.iter().zip(&sums).enumerate().filter(|(_, (_, sum))| sum.text > 0.0) {
        let present = sum.present / all;
        let mut score = sum.text / all * (1.0 - weights.missing_words * (1.0 - present));
        if sum.title > 0.0 {
            score += likeness(indexed, sum.title / all, wanted, index, weights);
            score += weights.in_order * share_in_order(indexed, query, index);
        }
        if indexed.section_above(&index.entries).is_some() {
            score *= weights.subsection;
        }
        ranked.push(Ranked { entry, score: score * of_kind(indexed.kind, weights) });
    }
    ranked.sort_unstable_by(|one, other| other.score.total_cmp(&one.score).then(one.entry.cmp(&other.entry)));
    let least = ranked.first().map_or(0.0, |best| best.score * weights.least);
    ranked.retain(|entry| entry.score >= least);
    ranked
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
