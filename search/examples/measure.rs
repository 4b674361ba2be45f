//! Measures the search on the guide's own content: `cargo run --release -p guide-search --example measure`.
//!
//! It prints the size of the index, how long it takes to load, and how long each keystroke takes of every query in
//! `tests/queries.toml`. The index lies in the folder for temporary files then, to be compressed or looked at.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

#[path = "../tests/real_index/mod.rs"]
mod real_index;

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use guide_search::Index;

/// How often each is repeated: the fastest counts, as other programs only make it slower.
const TIMES: u32 = 20;
/// How many results are shown.
const SHOWN: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let site = real_index::site()?;
    let bytes = site.search_index;
    println!("{}: {} entries, {} bytes", site.bundle.search, site.search_entries.len(), bytes.len());
    std::fs::write(std::env::temp_dir().join("search-index.bin"), &bytes)?;

    let mut fastest = Duration::MAX;
    for _ in 0..TIMES {
        let start = Instant::now();
        black_box(Index::from_bytes(black_box(&bytes))?);
        fastest = fastest.min(start.elapsed());
    }
    println!("load: {fastest:?}");

    let index = Index::from_bytes(&bytes)?;
    let queries: toml::Table = toml::from_str(include_str!("../tests/queries.toml"))?;
    let asked = queries.values().filter_map(toml::Value::as_array).flatten();
    let mut times: Vec<(Duration, String)> = Vec::new();
    for query in asked.filter_map(|query| query.get("ask")?.as_str()) {
        for (end, sign) in query.char_indices() {
            let typed = &query[..end + sign.len_utf8()];
            let mut fastest = Duration::MAX;
            for _ in 0..TIMES {
                let start = Instant::now();
                black_box(index.search(black_box(typed), SHOWN));
                fastest = fastest.min(start.elapsed());
            }
            times.push((fastest, typed.to_owned()));
        }
    }
    times.sort();
    let sum: Duration = times.iter().map(|(time, _)| time).sum();
    println!("{} keystrokes: mean {:?}", times.len(), sum / u32::try_from(times.len())?);
    for share in [50, 95, 99, 100] {
        let (time, typed) = &times[(times.len() - 1) * share / 100];
        println!("{share} of 100 within {time:?} ({typed:?})");
    }
    Ok(())
}
