//! Search over the guide's content.
mod danger;
mod entry;
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
