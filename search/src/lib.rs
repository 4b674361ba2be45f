//! Search over the guide's content.
mod danger;
mod entry;
mod fuzzy;
mod index;
mod lexicon;
mod pack;
mod packed;
mod phrases;
mod postings;
mod query;
mod rank;
mod search;
mod snippet;
mod stem;
mod vocabulary;
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

/// The words of a text as the search compares them: the stems of its words, in order.
pub fn words_of(text: &str) -> Vec<String> {
    words::folded_words(text).map(|word| stem::stem(&word)).collect()
}
