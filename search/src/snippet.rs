//! The piece of a text that shows why it was found, with the words that were sought marked.

use std::ops::Range;

use crate::index::Index;

/// Plain words, and which of them to mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The words: text, never markup.
    pub text: String,
    /// The marked places as ranges of bytes in `text`, in order, apart from each other.
    pub marked: Vec<Range<usize>>,
}

/// A snippet has about so many letters.
const LONG: usize = 180;
/// If the first word that was sought stands further behind than this, the snippet begins within the sentence.
const LATE: usize = 110;
/// How many words and signs then stand before it.
const PIECES_BEFORE: usize = 6;
/// What stands for words that are left out.
const LEFT_OUT: &str = "…";

/// A whole text with the words marked that `is_wanted`.
pub(crate) fn marked(text: &[u32], index: &Index, is_wanted: &impl Fn(u32) -> bool) -> Snippet {
    let mut snippet = Snippet::default();
    let mut after_word = false;
    for (letters, term) in text.iter().filter_map(|piece| index.piece(*piece)) {
        if after_word && term.is_some() {
            snippet.text.push(' ');
        }
        after_word = term.is_some();
        let from = snippet.text.len();
        snippet.text.push_str(letters);
        if term.is_some_and(is_wanted) {
            snippet.marked.push(from..snippet.text.len());
        }
    }
    snippet
}

/// The best part of a text: the first sentence that has most of what `worth` counts, and what follows it.
pub(crate) fn best_part(text: &[u32], index: &Index, worth: &impl Fn(u32) -> f32) -> Snippet {
    part_from(best_start(text, index, worth), text, index, worth)
}

/// The beginning of a text.
pub(crate) fn beginning(text: &[u32], index: &Index, worth: &impl Fn(u32) -> f32) -> Snippet {
    part_from(0, text, index, worth)
}

fn part_from(from: usize, text: &[u32], index: &Index, worth: &impl Fn(u32) -> f32) -> Snippet {
    let mut length = 0;
    let mut to = from;
    while let Some((letters, term)) = text.get(to).and_then(|piece| index.piece(*piece)) {
        length += letters.len() + 1;
        if length > LONG && term.is_some() {
            break;
        }
        to += 1;
    }
    let mut snippet = marked(text.get(from..to).unwrap_or_default(), index, &|term| worth(term) > 0.0);
    let is_cut = to < text.len();
    let end =
        if is_cut { snippet.text.trim_end_matches([',', ';', ':', '(', ' ', '–']) } else { snippet.text.trim_end() };
    snippet.text.truncate(end.len());
    if is_cut && !snippet.text.ends_with(['.', '?', '!']) {
        snippet.text.push(' ');
        snippet.text.push_str(LEFT_OUT);
    }
    if from > 0 && !ends_sentence(text, from - 1, index) {
        let before = format!("{LEFT_OUT} ");
        snippet.text.insert_str(0, &before);
        for range in &mut snippet.marked {
            *range = range.start + before.len()..range.end + before.len();
        }
    }
    snippet
}

/// Where the best part begins: with its sentence, or a few words before the first word that was sought.
fn best_start(text: &[u32], index: &Index, worth: &impl Fn(u32) -> f32) -> usize {
    const CLEARLY: f32 = 1.5;
    let (mut best, mut best_worth) = (0, 0.0);
    let mut begin = 0;
    for end in 0..text.len() {
        if end + 1 == text.len() || ends_sentence(text, end, index) {
            let worth = worth_of(&text[begin..=end], index, worth);
            if worth > CLEARLY * best_worth {
                (best, best_worth) = (begin, worth);
            }
            begin = end + 1;
        }
    }
    let mut length = 0;
    for (place, piece) in text.iter().enumerate().skip(best) {
        let Some((letters, term)) = index.piece(*piece) else { break };
        if term.is_some_and(|term| worth(term) > 0.0) {
            let start = if length > LATE { place.saturating_sub(PIECES_BEFORE).max(best) } else { best };
            return start + text[start..place].iter().take_while(|piece| is_sign(**piece, index)).count();
        }
        length += letters.len() + 1;
    }
    best
}

/// The worth of a sentence: each term once.
fn worth_of(sentence: &[u32], index: &Index, worth: &impl Fn(u32) -> f32) -> f32 {
    let mut seen: Vec<u32> = Vec::new();
    for term in index.terms(sentence).filter(|term| worth(*term) > 0.0) {
        if !seen.contains(&term) {
            seen.push(term);
        }
    }
    seen.into_iter().map(worth).sum()
}

fn ends_sentence(text: &[u32], place: usize, index: &Index) -> bool {
    let piece = text.get(place).and_then(|piece| index.piece(*piece));
    piece.is_some_and(|(signs, term)| term.is_none() && signs.contains(['.', '?', '!']) && signs.ends_with(' '))
}

fn is_sign(piece: u32, index: &Index) -> bool {
    index.piece(piece).is_some_and(|(_, term)| term.is_none())
}
