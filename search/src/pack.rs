//! Packs the index while the guide is built.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::packed::{LINE_END, Packed, PackedText};
use crate::phrases::PackedPhrases;
use crate::vocabulary::{Vocabulary, stem_distances};
use crate::words::{Piece, fold, folded_words, is_word, pieces};
use crate::{Entry, Lexicon};

/// So many numbers take one byte in postcard's wire format.
const FREQUENT: usize = 128;

/// Packs what can be found. An entry stands after its parent.
///
/// # Errors
/// When a value cannot be packed.
pub fn pack(entries: &[Entry], lexicon: &Lexicon) -> Result<Vec<u8>, postcard::Error> {
    let texts = entries.iter().flat_map(|entry| [&entry.title, &entry.also, &entry.body]);
    let pieces = sorted_pieces(texts.flat_map(|text| written_pieces(text)), lexicon);
    let forms = distinct_forms(pieces.iter().map(|(piece, _)| piece.as_str()));
    let stems = stem_distances(&forms);
    let words = pieces.iter().map(|(piece, _)| piece.as_str()).filter(|piece| is_word(piece));
    let (vocabulary, _) = Vocabulary::of(words, &stems);
    let numbers = Numbers::of(&pieces);
    let joined: Vec<&str> = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
    let targets: Vec<String> = entries.iter().map(|entry| entry.target.to_string()).collect();
    let distance = |(place, entry): (usize, &Entry)| entry.parent.map_or(0, |parent| place.saturating_sub(parent));
    let packed = Packed {
        pieces: joined.join(LINE_END),
        stems,
        kinds: entries.iter().map(|entry| entry.kind).collect(),
        targets: targets.join(LINE_END),
        parents: entries.iter().enumerate().map(distance).map(|distance| distance as u32).collect(),
        titles: entries.iter().map(|entry| numbers.text(&entry.title)).collect(),
        also: entries.iter().map(|entry| numbers.text(&entry.also)).collect(),
        bodies: entries.iter().map(|entry| numbers.text(&entry.body)).collect(),
        phrases: PackedPhrases::of(lexicon, &vocabulary),
        frequent: numbers.frequent,
    };
    postcard::to_stdvec(&packed)
}

/// The pieces of a text that are written down: words, and what stands between them if it is not white space alone.
fn written_pieces(text: &str) -> impl Iterator<Item = String> + '_ {
    pieces(text).filter_map(|piece| match piece {
        Piece::Word(word) => Some(word.to_owned()),
        Piece::Between(signs) => Some(one_space(signs)).filter(|signs| signs != " "),
    })
}

/// Signs with a space for each run of white space, so that none holds the line break that ends a piece.
fn one_space(signs: &str) -> String {
    signs.chars().fold(String::new(), |mut written, sign| {
        match (sign.is_whitespace(), written.ends_with(' ')) {
            (true, true) => {}
            (true, false) => written.push(' '),
            (false, _) => written.push(sign),
        }
        written
    })
}

/// Every different piece and how often it stands in the texts: signs first, then words in the alphabet's order of their
/// folded forms. Words that only the lexicon has stand there folded, and are counted as never.
fn sorted_pieces(pieces: impl Iterator<Item = String>, lexicon: &Lexicon) -> Vec<(String, u32)> {
    let mut counts = BTreeMap::<(bool, String, String), u32>::new();
    let key = |piece: String| {
        let is_word = is_word(&piece);
        (is_word, if is_word { fold(&piece) } else { String::new() }, piece)
    };
    pieces.for_each(|piece| *counts.entry(key(piece)).or_default() += 1);
    for word in lexicon.phrases().flat_map(folded_words) {
        let from = (true, word.clone(), String::new());
        let is_known = counts.range(from..).next().is_some_and(|((_, form, _), _)| *form == word);
        if !is_known {
            counts.insert(key(word), 0);
        }
    }
    counts.into_iter().map(|((.., piece), count)| (piece, count)).collect()
}

fn distinct_forms<'a>(pieces: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut forms: Vec<String> = pieces.filter(|piece| is_word(piece)).map(fold).collect();
    forms.dedup();
    forms
}

/// The number of each piece.
struct Numbers<'a> {
    frequent: Vec<u32>,
    numbers: BTreeMap<&'a str, u32>,
}

impl Numbers<'_> {
    fn of(pieces: &[(String, u32)]) -> Numbers<'_> {
        let mut by_count: Vec<(u32, u32)> = pieces.iter().zip(0..).map(|((_, count), place)| (*count, place)).collect();
        by_count.sort_by_key(|(count, _)| Reverse(*count));
        let frequent: Vec<u32> = by_count.iter().take(FREQUENT).map(|(_, place)| *place).collect();
        let after = frequent.len() as u32;
        let mut numbers: BTreeMap<&str, u32> =
            pieces.iter().zip(after..).map(|((piece, _), number)| (piece.as_str(), number)).collect();
        for (number, place) in (0..).zip(&frequent) {
            numbers.insert(&pieces[*place as usize].0, number);
        }
        Numbers { frequent, numbers }
    }

    fn text(&self, text: &str) -> PackedText {
        written_pieces(text).filter_map(|piece| self.numbers.get(piece.as_str()).copied()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_space_between_words_is_not_written() {
        let written: Vec<String> = written_pieces("A drip, then\n the  spray (S-ketamine).").collect();
        assert_eq!(written, ["A", "drip", ", ", "then", "the", "spray", " (", "S", "-", "ketamine", ")."]);
    }

    #[test]
    fn words_stand_in_the_order_of_their_folded_forms_after_the_signs() {
        let lexicon = Lexicon { small_words: vec!["drip".to_owned(), "The".to_owned()], ..Lexicon::default() };
        let pieces = sorted_pieces(["drips", ", ", "Zürich", "zoo", "Drip"].map(str::to_owned).into_iter(), &lexicon);
        let words: Vec<&str> = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        assert_eq!(words, [", ", "Drip", "drips", "the", "zoo", "Zürich"]);
    }
}
