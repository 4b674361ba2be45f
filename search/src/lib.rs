//! Search over the guide's content, in the browser, without a request for each query.
//!
//! While the guide is built, the compiler makes an [`Entry`] of everything that can be found and [`pack`]s them, with
//! what `search.toml` says about words (a [`Lexicon`]). The browser fetches that file once, and [`Index::from_bytes`]
//! counts its words. [`Index::search`] may then be called at each keystroke:
//!
//! 1. `query` splits what was typed into words. `vocabulary` says what each may mean: a known word in any form (`stem`),
//!    the beginning of one while it is typed, or one with typing errors (`fuzzy`).
//! 2. `everyday` finds phrases that readers say, and adds the guide's words for them. `danger` finds phrases that show
//!    that someone may be in danger; [`Results::danger`] then says that help comes first.
//! 3. `values` says what each entry has of each thing that is asked for, by `postings`; `names` how much its heading is
//!    what was typed; `rank` puts both together by the [`Weights`].
//! 4. `snippet` shows why: plain text, and ranges of it to mark.
//!
//! Nothing here knows Leptos, the DOM, files or the network. No input can make it panic.

mod danger;
mod entry;
mod everyday;
mod fuzzy;
mod index;
mod lexicon;
mod names;
mod pack;
mod packed;
mod phrases;
mod postings;
mod query;
mod rank;
mod search;
mod snippet;
mod stem;
mod values;
mod vocabulary;
mod wanted;
mod weights;
mod words;

pub use entry::{Entry, Kind, Target};
pub use index::{Index, IndexError};
pub use lexicon::{Everyday, Lexicon};
pub use pack::pack;
pub use query::MOST_LETTERS;
pub use search::{Hit, Results};
pub use snippet::Snippet;
pub use weights::Weights;

/// The words of a text in lower case and without accents, apostrophes and signs, in order.
pub fn words_of(text: &str) -> Vec<String> {
    words::folded_words(text).collect()
}

/// The stem of such a word: two words with the same stem are the same to the search.
pub fn stem_of(word: &str) -> String {
    stem::stem(word)
}
