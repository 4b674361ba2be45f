//! Measures how hard a page is to read.

use guide_model::Score;

/// A sentence of more words than this is long.
const LONG: usize = 20;

/// The words of a page, gathered while it is read.
#[derive(Default)]
pub(crate) struct Prose {
    words: usize,
    graded_words: usize,
    syllables: usize,
    sentences: usize,
    long_sentences: usize,
    longest_sentence: usize,
    passive_sentences: usize,
}

impl Prose {
    /// Adds a paragraph or list item.
    pub(crate) fn add(&mut self, text: &str) {
        for sentence in sentences(text) {
            let words: Vec<&str> = words(sentence).collect();
            if words.is_empty() {
                continue;
            }
            self.words += words.len();
            self.graded_words += words.len();
            self.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
            self.sentences += 1;
            self.long_sentences += usize::from(words.len() > LONG);
            self.longest_sentence = self.longest_sentence.max(words.len());
            self.passive_sentences += usize::from(looks_passive(&words));
        }
    }

    /// How many words so far.
    pub(crate) fn words(&self) -> usize {
        self.words
    }

    /// Adds words that are no sentences, such as a table's cells: they take time to read but have no grade.
    pub(crate) fn add_words_only(&mut self, text: &str) {
        self.words += words(text).count();
    }

    /// The page's score; its sources, numbers and figures are counted elsewhere.
    pub(crate) fn score(&self) -> Score {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Score {
            words: count(self.words),
            sentences: count(self.sentences),
            long_sentences: count(self.long_sentences),
            grade_times_ten: self.grade_times_ten(),
            longest_sentence: count(self.longest_sentence),
            passive_sentences: count(self.passive_sentences),
            ..Score::default()
        }
    }

    /// Flesch-Kincaid grade level times ten: Kincaid JP and others, Research Branch Report 8-75, 1975.
    fn grade_times_ten(&self) -> u16 {
        if self.sentences == 0 || self.graded_words == 0 {
            return 0;
        }
        let words = self.graded_words as f64;
        let grade = 0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59;
        (grade.max(0.0) * 10.0).round() as u16
    }
}

pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Splits text after `.`, `!`, `?` or `:` at a line's end; a dot within "0.5", "U.S." or "St. John" does not end a sentence.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    const ABBREVIATIONS: &[&str] = &["St", "Dr", "Mr", "Mrs", "vs", "No", "U.S", "e.g", "i.e"];
    let mut start = 0;
    let mut ends: Vec<(usize, usize)> = Vec::new();
    for (position, sign) in text.char_indices() {
        let after = position + sign.len_utf8();
        let rest = text[after..].trim_start_matches(['”', '’', '"', '\'', ')', '*']);
        let at_end = rest.is_empty() || rest.starts_with(char::is_whitespace);
        let before = text[start..position].rsplit(char::is_whitespace).next().unwrap_or_default();
        if matches!(sign, '.' | '!' | '?') && at_end && !ABBREVIATIONS.contains(&before.trim_start_matches('(')) {
            ends.push((start, after));
            start = after;
        }
    }
    ends.push((start, text.len()));
    ends.into_iter().map(|(from, to)| &text[from..to])
}

/// Whether a form of "be" stands before a word that ends like a participle: an estimate, good enough to compare pages.
fn looks_passive(words: &[&str]) -> bool {
    const BE: &[&str] = &["is", "are", "was", "were", "be", "been", "being"];
    let is_be = |word: &str| BE.iter().any(|be| word.eq_ignore_ascii_case(be));
    let is_participle = |word: &str| {
        let word = word.trim_end_matches(|sign: char| !sign.is_alphabetic());
        word.len() > 4 && (word.ends_with("ed") || word.ends_with("en") || word.ends_with("own"))
    };
    words.windows(3).any(|three| {
        is_be(three[0]) && (is_participle(three[1]) || three[1].ends_with("ly") && is_participle(three[2]))
    }) || words.len() >= 2 && is_be(words[words.len() - 2]) && is_participle(words[words.len() - 1])
}

/// Counts syllables by groups of vowels, as readability formulas do: right for most English words, near for the rest.
fn syllables(word: &str) -> usize {
    let letters: String = word.chars().filter(|sign| sign.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() {
        return 1;
    }
    let is_vowel = |sign: char| "aeiouyáéíóú".contains(sign);
    let mut groups = 0;
    let mut after_vowel = false;
    for sign in letters.chars() {
        let vowel = is_vowel(sign);
        groups += usize::from(vowel && !after_vowel);
        after_vowel = vowel;
    }
    let silent_e = letters.ends_with('e') && !letters.ends_with("le") && !letters.ends_with("ee");
    let silent_ed = letters.ends_with("ed") && !letters.ends_with("ted") && !letters.ends_with("ded");
    let silent_es = letters.ends_with("es")
        && !["ses", "zes", "xes", "ches", "shes", "ges", "ces"].iter().any(|ending| letters.ends_with(ending));
    groups -= usize::from(groups > 1 && (silent_e || silent_ed || silent_es));
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_dots_but_not_within_numbers_and_abbreviations() {
        let found: Vec<&str> = sentences("It is 0.5 mg. See St. John's wort (a herb). Ask!").map(str::trim).collect();
        assert_eq!(found, ["It is 0.5 mg.", "See St. John's wort (a herb).", "Ask!", ""]);
    }

    #[test]
    fn syllables_of_known_words() {
        for (word, count) in [
            ("time", 1),
            ("table", 2),
            ("ketamine", 3),
            ("started", 2),
            ("helped", 1),
            ("depression", 3),
            ("nurses", 2),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn plain_words_have_a_low_grade_and_long_ones_a_high_one() {
        let mut plain = Prose::default();
        plain.add("You go home. You rest. You do not drive.");
        let mut hard = Prose::default();
        hard.add("Pharmacological augmentation necessitates multidisciplinary psychiatric consideration.");
        assert!(plain.score().grade_times_ten < 20);
        assert!(hard.score().grade_times_ten > 150);
    }

    #[test]
    fn passive_sentences_are_told_from_active_ones() {
        for (sentence, passive) in [
            ("It was given by a nurse.", true),
            ("You are closely watched.", true),
            ("A nurse watches you.", false),
            ("It is red.", false),
        ] {
            assert_eq!(looks_passive(&words(sentence).collect::<Vec<_>>()), passive, "{sentence}");
        }
    }

    #[test]
    fn a_sentence_of_21_words_is_long() {
        let mut prose = Prose::default();
        prose.add(&format!("{}.", ["word"; 20].join(" ")));
        assert_eq!(prose.score().long_sentences, 0);
        prose.add(&format!("{}.", ["word"; 21].join(" ")));
        assert_eq!(prose.score().long_sentences, 1);
    }
}
