//! Every word that the guide knows, and which of them a typed word may mean.

use crate::fuzzy::{can_be_near, errors_allowed, errors_between, letters_in};
use crate::stem::stem;
use crate::words::fold;

/// A word in all its forms: the number of its stem.
pub(crate) type Term = u32;

/// The known words.
pub(crate) struct Vocabulary {
    /// Every form, in the order of the alphabet.
    forms: Vec<Form>,
    /// Every stem, in the order of the alphabet: its place is the term.
    stems: Vec<String>,
}

struct Form {
    word: String,
    letters: u32,
    term: Term,
}

/// How a typed word is like a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// It is a form of it.
    Same,
    /// It is the beginning of it: how many letters were typed, and how many there are.
    Begins {
        /// Letters typed.
        typed: usize,
        /// Letters of the known word.
        of: usize,
    },
    /// It is it with so many typing errors.
    Near(usize),
}

/// A known word that a typed one may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) term: Term,
    pub(crate) likeness: Likeness,
}

impl Vocabulary {
    /// The vocabulary of some words, and the term of each of them in turn.
    pub(crate) fn of<'a>(words: impl Iterator<Item = &'a str>) -> (Vocabulary, Vec<Term>) {
        let mut folded: Vec<(String, usize)> = words.enumerate().map(|(place, word)| (fold(word), place)).collect();
        folded.sort_unstable();
        let mut form_of = vec![0; folded.len()];
        let mut forms: Vec<Form> = Vec::new();
        for (word, place) in folded {
            if forms.last().is_none_or(|form| form.word != word) {
                forms.push(Form { letters: letters_in(&word), word, term: 0 });
            }
            form_of[place] = forms.len() - 1;
        }
        let mut stemmed: Vec<(String, usize)> =
            forms.iter().enumerate().map(|(place, form)| (stem(&form.word), place)).collect();
        stemmed.sort_unstable();
        let mut stems: Vec<String> = Vec::new();
        for (stem, place) in stemmed {
            if stems.last() != Some(&stem) {
                stems.push(stem);
            }
            forms[place].term = stems.len() as Term - 1;
        }
        let terms = form_of.into_iter().map(|form| forms[form].term).collect();
        (Vocabulary { forms, stems }, terms)
    }

    /// How many terms there are.
    pub(crate) fn terms(&self) -> usize {
        self.stems.len()
    }

    /// The term of a folded word in any form.
    pub(crate) fn term(&self, word: &str) -> Option<Term> {
        let form = self.forms.binary_search_by(|form| form.word.as_str().cmp(word)).ok();
        form.map(|place| self.forms[place].term).or_else(|| {
            let stem = stem(word);
            self.stems.binary_search(&stem).ok().map(|place| place as Term)
        })
    }

    /// What a folded word may mean, each term once. A word that is still being typed may be the beginning of another.
    pub(crate) fn meant(&self, word: &str, unfinished: bool) -> Vec<Meant> {
        let known = self.term(word);
        let mut meant: Vec<Meant> = known.map(|term| Meant { term, likeness: Likeness::Same }).into_iter().collect();
        if unfinished {
            self.begun_with(word, &mut meant);
        }
        if meant.is_empty() {
            self.near(word, &mut meant);
        }
        meant
    }

    /// Two known words that were typed as one, as in "breastfeeding".
    pub(crate) fn parted<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        const SHORTEST: usize = 3;
        let is_known = |part: &str| {
            part.len() >= SHORTEST && self.forms.binary_search_by(|form| form.word.as_str().cmp(part)).is_ok()
        };
        let places = word.char_indices().map(|(place, _)| word.split_at(place));
        places.into_iter().find(|(first, second)| is_known(first) && is_known(second))
    }

    fn begun_with(&self, word: &str, meant: &mut Vec<Meant>) {
        const SHORTEST: usize = 2;
        if word.len() < SHORTEST {
            return;
        }
        let first = self.forms.partition_point(|form| form.word.as_str() < word);
        for form in self.forms[first..].iter().take_while(|form| form.word.starts_with(word)) {
            let likeness = Likeness::Begins { typed: word.len(), of: form.word.len() };
            if meant.iter().all(|other| other.term != form.term) {
                meant.push(Meant { term: form.term, likeness });
            }
        }
    }

    /// The nearest words; those with more errors than the best are not meant.
    fn near(&self, word: &str, meant: &mut Vec<Meant>) {
        let letters = letters_in(word);
        let mut most = errors_allowed(word.len());
        if most == 0 {
            return;
        }
        for form in &self.forms {
            if !can_be_near(letters, form.letters, most) {
                continue;
            }
            let Some(errors) = errors_between(word, &form.word, most) else { continue };
            if errors < most {
                most = errors;
                meant.clear();
            }
            if meant.iter().all(|other| other.term != form.term) {
                meant.push(Meant { term: form.term, likeness: Likeness::Near(errors) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(word: &str, unfinished: bool) -> Vec<String> {
        let known = ["Drive", "driving", "drip", "bladder", "breast", "feeding", "suicide", "Suicidal", "drink"];
        let (vocabulary, _) = Vocabulary::of(known.into_iter());
        let meant = vocabulary.meant(word, unfinished);
        meant.iter().map(|meant| vocabulary.stems[meant.term as usize].clone()).collect()
    }

    #[test]
    fn a_form_that_stands_nowhere_means_its_word() {
        assert_eq!(meant("drives", false), ["drive"]);
    }

    #[test]
    fn a_word_that_is_being_typed_may_be_any_that_begins_so() {
        assert_eq!(meant("dri", true), ["drink", "drip", "drive"]);
        assert!(meant("dri", false).iter().all(|stem| stem == "drip"));
    }

    #[test]
    fn a_mistyped_word_means_the_nearest() {
        assert_eq!(meant("bladdr", false), ["bladder"]);
        assert_eq!(meant("sucide", false), ["suicid"]);
        assert!(meant("glutamate", false).is_empty());
    }

    #[test]
    fn two_words_typed_as_one_are_parted() {
        let (vocabulary, _) = Vocabulary::of(["breast", "feeding"].into_iter());
        assert_eq!(vocabulary.parted("breastfeeding"), Some(("breast", "feeding")));
        assert_eq!(vocabulary.parted("breasts"), None);
    }
}
