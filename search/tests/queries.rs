//! What readers type leads them where they should be led, in the guide's own content.

mod real_index;

use std::collections::BTreeSet;
use std::error::Error;

use guide_search::Index;
use serde::Deserialize;

#[derive(Deserialize)]
struct QueryFile {
    tuned: Vec<Query>,
    held_out: Vec<Query>,
}

#[derive(Deserialize)]
struct Query {
    ask: String,
    want: Vec<String>,
}

/// How many of 100 queries must find what they want in first place, and among the first three.
struct Goal {
    first: usize,
    first_three: usize,
}

fn queries() -> Result<QueryFile, Box<dyn Error>> {
    Ok(toml::from_str(include_str!("queries.toml"))?)
}

fn meet(index: &Index, queries: &[Query], goal: &Goal) {
    const SHOWN: usize = 3;
    let mut misses = String::new();
    let (mut first, mut first_three) = (0, 0);
    for Query { ask, want } in queries {
        let found: Vec<String> = index.search(ask, SHOWN).hits.iter().map(|hit| hit.target.to_string()).collect();
        let place = found.iter().position(|target| want.contains(target));
        first += usize::from(place == Some(0));
        first_three += usize::from(place.is_some());
        if place != Some(0) {
            misses += &format!("\n{ask:?} found {}, not {}", found.join(", "), want.join(" or "));
        }
    }
    let told = format!("{first} first, {first_three} of the first three, of {}:{misses}", queries.len());
    let reaches = |count: usize, share: usize| count * 100 >= share * queries.len();
    assert!(reaches(first, goal.first) && reaches(first_three, goal.first_three), "{told}");
    eprintln!("{told}");
}

#[test]
fn what_readers_type_is_found_first() -> Result<(), Box<dyn Error>> {
    meet(&real_index::index()?, &queries()?.tuned, &Goal { first: 85, first_three: 95 });
    Ok(())
}

#[test]
fn queries_that_nobody_tuned_for_are_found_too() -> Result<(), Box<dyn Error>> {
    meet(&real_index::index()?, &queries()?.held_out, &Goal { first: 75, first_three: 90 });
    Ok(())
}

#[test]
fn every_wanted_place_can_be_found() -> Result<(), Box<dyn Error>> {
    let site = real_index::site()?;
    let places: BTreeSet<String> = site.search_entries.iter().map(|entry| entry.target.to_string()).collect();
    let QueryFile { tuned, held_out } = queries()?;
    let wanted = tuned.into_iter().chain(held_out).flat_map(|query| query.want);
    let unknown: Vec<String> = wanted.filter(|place| !places.contains(place)).collect();
    assert!(unknown.is_empty(), "no such place: {unknown:?}");
    Ok(())
}
