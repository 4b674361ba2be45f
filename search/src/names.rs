//! How much the names of an entry are what was typed.

use crate::Kind;
use crate::index::{Index, IndexedEntry};
use crate::query::{Query, QueryWord};
use crate::vocabulary::Term;
use crate::wanted::Wanted;
use crate::weights::Weights;

/// How much a heading or another name is the same as the query: the harmonic mean of the shares of either that stand in
/// the other.
pub(crate) fn likeness(
    entry: &IndexedEntry,
    share_of_query: f32,
    wanted: &Wanted,
    index: &Index,
    weights: &Weights,
) -> f32 {
    let masses = |name: &[u32]| {
        let masses = index.terms(name).map(|term| wanted.masses(term, index));
        masses.fold((0.0, 0.0), |(found, all), (asked, mass)| (found + asked, all + mass))
    };
    // A heading below a heading is read together with it.
    let above = entry.section_above(&index.entries);
    let (found_above, all_above) = above.map_or((0.0, 0.0), |section| masses(&section.title));
    let unasked = weights.heading_above * (all_above - found_above);
    let likeness = |name: &[u32]| {
        let (found, all) = masses(name);
        let share_of_name = if all > 0.0 { found / (all + unasked) } else { 0.0 };
        let sum = share_of_query + share_of_name;
        if sum > 0.0 { 2.0 * share_of_query * share_of_name / sum } else { 0.0 }
    };
    let title = weights.same_title * likeness(&entry.title);
    let names = entry.also.split(|piece| index.piece(*piece).is_some_and(|(letters, _)| letters == ", "));
    // A source is called by its first author.
    let most_names = if entry.kind == Kind::Source { 1 } else { usize::MAX };
    names.take(most_names).map(|name| weights.same_name * likeness(name)).fold(title, f32::max)
}

/// Which share of the query's neighbors are neighbors in the heading.
pub(crate) fn share_in_order(entry: &IndexedEntry, query: &Query, index: &Index) -> f32 {
    let title: Vec<Term> = index.terms(&entry.title).collect();
    let stand_there = |words: &[QueryWord]| {
        title.windows(2).any(|terms| words.iter().zip(terms).all(|(word, term)| word.may_mean(*term)))
    };
    let neighbors = query.words.windows(2);
    let all = neighbors.len().max(1);
    neighbors.filter(|words| stand_there(words)).count() as f32 / all as f32
}
