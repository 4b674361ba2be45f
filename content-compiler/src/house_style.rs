//! The rules of the house style that a machine can hold: each passage of text is checked while it is read.

mod abbreviations;
mod lengths;
mod numbers;
mod passage;
mod sections;
mod sourced;
mod word_choice;

pub(crate) use abbreviations::Abbreviations;
pub(crate) use numbers::RecordedNumbers;
pub(crate) use passage::{Passage, PassageKind};
pub(crate) use sections::{PartRules, SectionRules};
pub(crate) use sourced::without_a_source;

use regex::Regex;

use crate::library::Library;

/// A broken rule: what is wrong, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub(crate) what: String,
    pub(crate) remedy: String,
}

impl Broken {
    pub(crate) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Broken {
        Broken { what: what.into(), remedy: remedy.into() }
    }
}

/// The rules that a passage breaks by itself, wherever it stands.
pub(crate) fn broken_by(passage: &Passage, library: &Library) -> Vec<Broken> {
    [lengths::broken, word_choice::broken]
        .into_iter()
        .flat_map(|rule| rule(passage))
        .chain(numbers::broken(passage, library))
        .collect()
}

/// What is wrong with the choice of words of a text that cites its sources elsewhere.
pub(crate) fn word_choice(words: &str) -> Vec<Broken> {
    word_choice::broken(&Passage::plain(PassageKind::Title, words))
}

/// A pattern of the rules.
#[expect(clippy::expect_used, reason = "the patterns are constants, and every test of a rule compiles its own")]
fn pattern(text: &'static str) -> Regex {
    Regex::new(text).expect("a pattern of the house style is valid")
}
