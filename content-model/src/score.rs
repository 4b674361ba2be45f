//! What the compiler measured about a page's text.

use serde::{Deserialize, Serialize};

/// Measurements of one page, its questions, myths and boxes included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Words of running text, lists and tables.
    pub words: u32,
    /// Sentences of running text and lists.
    pub sentences: u32,
    /// Sentences of more than 20 words.
    pub long_sentences: u32,
    /// Flesch-Kincaid grade of running text and lists, times ten (Kincaid and others, 1975).
    pub grade_times_ten: u16,
    /// The words of the longest sentence.
    pub longest_sentence: u32,
    /// Sentences that look passive ("was given"): an estimate.
    pub passive_sentences: u32,
    /// Different sources cited.
    pub sources: u32,
    /// Counts of people in sentences, each held against its source's record.
    pub numbers: u32,
    /// Pictures of numbers.
    pub figures: u32,
}

impl Score {
    /// How many words a person reads in a minute: slower than average, as the text is hard on a bad day.
    const WORDS_PER_MINUTE: u32 = 180;

    /// Reading time in minutes, 1 at least.
    pub const fn reading_minutes(&self) -> u32 {
        let minutes = self.words.div_ceil(Self::WORDS_PER_MINUTE);
        if minutes == 0 { 1 } else { minutes }
    }
}
