//! Reads the words of the search from `search.toml`.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use guide_search::{Entry, Everyday, Lexicon, stem_of, words_of};
use serde::Deserialize;
use toml::Spanned;

use crate::LANGUAGE;
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LexiconFile {
    small_words: Vec<Spanned<String>>,
    danger: Vec<Spanned<String>>,
    #[serde(default)]
    everyday: Vec<EverydayEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EverydayEntry {
    says: Spanned<Vec<Spanned<String>>>,
    means: Spanned<Vec<Spanned<String>>>,
}

/// The words, and the places of those that the guide must hold.
pub(crate) struct ReadLexicon {
    pub(crate) lexicon: Lexicon,
    file: SourceFile,
    meanings: Vec<Spanned<String>>,
}

impl ReadLexicon {
    /// Reads the file; what is empty or stands twice is reported.
    pub(crate) fn read(root: &Path, problems: &mut Problems) -> Option<ReadLexicon> {
        let file = SourceFile::read(root, format!("{LANGUAGE}/search.toml"), problems)?;
        let list: LexiconFile = file.toml(problems)?;
        let mut check = Check { file: &file, problems };
        check.phrases("small_words", &list.small_words);
        check.phrases("danger", &list.danger);
        for phrase in &list.danger {
            check.choices(phrase);
        }
        if list.danger.is_empty() {
            check.complain(0, "`danger` is empty".to_owned(), "List the phrases at which crisis help is shown.");
        }
        for entry in &list.everyday {
            for (name, phrases) in [("says", &entry.says), ("means", &entry.means)] {
                if phrases.get_ref().is_empty() {
                    check.complain(
                        phrases.span().start,
                        format!("`{name}` is empty"),
                        "Add words, or remove the entry.",
                    );
                }
                check.phrases(name, phrases.get_ref());
            }
        }
        let lexicon = Lexicon {
            small_words: words(&list.small_words),
            danger: words(&list.danger),
            everyday: list.everyday.iter().map(EverydayEntry::words).collect(),
        };
        let meanings = list.everyday.into_iter().flat_map(|entry| entry.means.into_inner()).collect();
        Some(ReadLexicon { lexicon, file, meanings })
    }

    /// Reports each word of a meaning that stands nowhere in what can be found.
    pub(crate) fn check_meanings(&self, entries: &[Entry], problems: &mut Problems) {
        let texts = entries.iter().flat_map(|entry| [&entry.title, &entry.also, &entry.body]);
        let known: BTreeSet<String> = texts.flat_map(|text| words_of(text)).collect();
        let stems: BTreeSet<String> = known.iter().map(|word| stem_of(word)).collect();
        let mut check = Check { file: &self.file, problems };
        for phrase in &self.meanings {
            for word in words_of(phrase.get_ref()).iter().filter(|word| !stems.contains(&stem_of(word))) {
                let remedy = did_you_mean(word, known.iter().map(String::as_str), "Use a word that the guide uses.");
                check.complain(
                    phrase.span().start,
                    format!("the word \"{word}\" stands nowhere in the guide"),
                    &remedy,
                );
            }
        }
    }
}

impl EverydayEntry {
    fn words(&self) -> Everyday {
        Everyday { says: words(self.says.get_ref()), means: words(self.means.get_ref()) }
    }
}

fn words(phrases: &[Spanned<String>]) -> Vec<String> {
    phrases.iter().map(|phrase| phrase.get_ref().clone()).collect()
}

struct Check<'a> {
    file: &'a SourceFile,
    problems: &'a mut Problems,
}

impl Check<'_> {
    fn complain(&mut self, offset: usize, what: String, remedy: &str) {
        let (file, line) = (self.file.path.clone(), self.file.line_at(offset));
        self.problems.0.push(Problem { file, line, what, remedy: remedy.to_owned() });
    }

    /// Reports a choice of words of which one is no word.
    fn choices(&mut self, phrase: &Spanned<String>) {
        let mut choices = phrase.get_ref().split_whitespace().flat_map(|word| word.split('|'));
        if let Some(choice) = choices.find(|choice| words_of(choice).len() != 1) {
            let what = format!("\"{choice}\" in \"{}\" in `danger` is not one word", phrase.get_ref());
            self.complain(phrase.span().start, what, "Write a word before and after each |, and no hyphens.");
        }
    }

    /// Reports phrases without a word, and those that say the same as one before.
    fn phrases(&mut self, list: &str, phrases: &[Spanned<String>]) {
        let mut seen = HashMap::new();
        for phrase in phrases {
            let words: Vec<String> = words_of(phrase.get_ref()).iter().map(|word| stem_of(word)).collect();
            let (offset, text) = (phrase.span().start, phrase.get_ref());
            if words.is_empty() {
                self.complain(offset, format!("\"{text}\" in `{list}` has no word"), "Write a word, or remove it.");
            } else if let Some(first) = seen.insert(words, text) {
                let what = format!("\"{text}\" and \"{first}\" in `{list}` are the same to the search");
                self.complain(offset, what, "Keep one of the two: word forms, capitals and apostrophes do not matter.");
            }
        }
    }
}
