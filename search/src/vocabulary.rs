//! Every word that the guide knows, and which of them a typed word may mean.

use std::collections::BTreeMap;

use crate::fuzzy::{can_be_near, errors_allowed, errors_between, letters_in};
use crate::stem::stem;
use crate::words::fold_into;

/// A word in all its forms: the number of its stem.
pub(crate) type Term = u32;

/// The known words.
pub(crate) struct Vocabulary {
    /// The letters of all forms.
    letters: String,
    /// Every form, in the order of the alphabet.
    forms: Vec<Form>,
    terms: usize,
}

struct Form {
    /// Where it begins and ends in the letters of all forms.
    from: u32,
    to: u32,
    /// Which letters stand in it.
    mask: u32,
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
    /// The vocabulary of words that stand in the order of their folded forms, and the term of each of them in turn.
    /// `stems` is what [`stem_distances`] says of the folded forms; where it is too short, a form is its own word.
    pub(crate) fn of<'a>(words: impl Iterator<Item = &'a str>, stems: &[u32]) -> (Vocabulary, Vec<Term>) {
        let mut vocabulary = Vocabulary { letters: String::new(), forms: Vec::with_capacity(stems.len()), terms: 0 };
        let terms = words.map(|word| vocabulary.add(word, stems)).collect();
        (vocabulary, terms)
    }

    fn add(&mut self, word: &str, stems: &[u32]) -> Term {
        let from = self.letters.len();
        fold_into(&mut self.letters, word);
        if let Some(last) = self.forms.last()
            && self.word(last) == &self.letters[from..]
        {
            let term = last.term;
            self.letters.truncate(from);
            return term;
        }
        let place = self.forms.len();
        let distance = stems.get(place).map_or(0, |distance| *distance as usize);
        let same = place.checked_sub(distance).and_then(|place| self.forms.get(place)).map(|form| form.term);
        let term = same.unwrap_or_else(|| {
            self.terms += 1;
            self.terms as Term - 1
        });
        let (mask, to) = (letters_in(&self.letters[from..]), self.letters.len() as u32);
        self.forms.push(Form { from: from as u32, to, mask, term });
        term
    }

    /// The letters of a form.
    fn word(&self, form: &Form) -> &str {
        self.letters.get(form.from as usize..form.to as usize).unwrap_or_default()
    }

    /// How many terms there are.
    pub(crate) fn terms(&self) -> usize {
        self.terms
    }

    /// The term of a folded word in any form.
    pub(crate) fn term(&self, word: &str) -> Option<Term> {
        self.form(word).map(|form| form.term).or_else(|| {
            const SHORTEST: usize = 3;
            let wanted = stem(word);
            if wanted.len() < SHORTEST {
                return None;
            }
            // A stem may end in another letter than its word: "happy" has "happi".
            let (beginning, _) = wanted.split_at_checked(wanted.len().saturating_sub(1))?;
            let mut forms = self.beginning_with(beginning);
            forms.find(|form| stem(self.word(form)) == wanted).map(|form| form.term)
        })
    }

    fn form(&self, word: &str) -> Option<&Form> {
        let place = self.forms.binary_search_by(|form| self.word(form).cmp(word)).ok()?;
        self.forms.get(place)
    }

    fn beginning_with<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = &'a Form> {
        let first = self.forms.partition_point(|form| self.word(form) < beginning);
        self.forms[first..].iter().take_while(move |form| self.word(form).starts_with(beginning))
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
        let is_known = |part: &str| part.len() >= SHORTEST && self.form(part).is_some();
        let places = word.char_indices().map(|(place, _)| word.split_at(place));
        places.into_iter().find(|(first, second)| is_known(first) && is_known(second))
    }

    fn begun_with(&self, word: &str, meant: &mut Vec<Meant>) {
        const SHORTEST: usize = 2;
        if word.len() < SHORTEST {
            return;
        }
        for form in self.beginning_with(word) {
            let likeness = Likeness::Begins { typed: word.len(), of: self.word(form).len() };
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
            if !can_be_near(letters, form.mask, most) {
                continue;
            }
            let Some(errors) = errors_between(word, self.word(form), most) else { continue };
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

/// For each of some folded words in the alphabet's order: how many places before it the last one with the same stem
/// stands, and 0 if none does.
pub(crate) fn stem_distances(forms: &[String]) -> Vec<u32> {
    let mut last = BTreeMap::new();
    let distance = |(place, form): (u32, &String)| last.insert(stem(form), place).map_or(0, |last| place - last);
    (0..).zip(forms).map(distance).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::fold;

    const KNOWN: [&str; 9] =
        ["bladder", "breast", "drink", "drip", "Drive", "driving", "feeding", "Suicidal", "suicide"];

    fn vocabulary() -> Vocabulary {
        Vocabulary::of(KNOWN.into_iter(), &stem_distances(&KNOWN.map(fold))).0
    }

    /// The first form of each word that may be meant.
    fn meant(word: &str, unfinished: bool) -> Vec<String> {
        let vocabulary = vocabulary();
        let first = |meant: Meant| vocabulary.forms.iter().find(|form| form.term == meant.term);
        vocabulary
            .meant(word, unfinished)
            .into_iter()
            .filter_map(first)
            .map(|form| vocabulary.word(form).to_owned())
            .collect()
    }

    #[test]
    fn forms_of_a_word_are_one_term() {
        let (vocabulary, terms) = Vocabulary::of(KNOWN.into_iter(), &stem_distances(&KNOWN.map(fold)));
        assert_eq!(terms, [0, 1, 2, 3, 4, 4, 5, 6, 6]);
        assert_eq!(vocabulary.terms(), 7);
    }

    #[test]
    fn a_form_that_stands_nowhere_means_its_word() {
        assert_eq!(meant("drives", false), ["drive"]);
        assert_eq!(meant("suicides", false), ["suicidal"]);
    }

    #[test]
    fn a_word_that_is_being_typed_may_be_any_that_begins_so() {
        assert_eq!(meant("dri", true), ["drink", "drip", "drive"]);
        assert_eq!(meant("dri", false), ["drip"]);
    }

    #[test]
    fn a_mistyped_word_means_the_nearest() {
        assert_eq!(meant("bladdr", false), ["bladder"]);
        assert_eq!(meant("sucide", false), ["suicidal"]);
        assert!(meant("glutamate", false).is_empty());
    }

    #[test]
    fn two_words_typed_as_one_are_parted() {
        assert_eq!(vocabulary().parted("breastfeeding"), Some(("breast", "feeding")));
        assert_eq!(vocabulary().parted("breasts"), None);
    }
}
