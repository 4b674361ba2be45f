//! Reads the glossary.

use std::collections::BTreeMap;

use guide_model::{GlossaryTerm, List, TermMeaning, Text};
use serde::Deserialize;
use toml::Spanned;

use super::passage;
use crate::library::Library;
use crate::page_writer::PageWriter;
use crate::problem::{Problem, Problems, SourceFile};
use crate::{leak, markdown, terms};

/// A glossary entry as written.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TermEntry {
    id: Spanned<String>,
    term: String,
    #[serde(default)]
    also: Vec<String>,
    meaning: Spanned<String>,
    /// Only marked where a text links it: its name has everyday meanings too.
    #[serde(default)]
    by_hand: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    term: Vec<TermEntry>,
}

impl TermEntry {
    /// The names that are marked where they first stand on a page: the term, and abbreviations among the others.
    pub(crate) fn marked_names(&self) -> impl Iterator<Item = &str> {
        let abbreviations = self.also.iter().map(String::as_str).filter(|name| terms::is_abbreviation(name));
        std::iter::once(self.term.as_str()).chain(abbreviations).filter(|_| !self.by_hand)
    }

    /// Every name.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.term.as_str()).chain(self.also.iter().map(String::as_str))
    }

    /// All entries by id; a second one with the same id is reported.
    pub(crate) fn read(file: &SourceFile, problems: &mut Problems) -> BTreeMap<String, TermEntry> {
        let mut terms = BTreeMap::new();
        let Some(list) = file.toml::<GlossaryFile>(problems) else {
            return terms;
        };
        for entry in list.term {
            let id = entry.id.get_ref().clone();
            let line = file.line_at(entry.id.span().start);
            if terms.insert(id.clone(), entry).is_some() {
                problems.0.push(Problem {
                    file: file.path.clone(),
                    line,
                    what: format!("the term \"{id}\" is explained twice"),
                    remedy: "Keep one of the two entries.".to_owned(),
                });
            }
        }
        terms
    }
}

/// The glossary in the alphabet's order, as part of a page's text.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Vec<GlossaryTerm> {
    let library = writer.library;
    let Some(file) = &library.glossary else {
        return Vec::new();
    };
    let mut entries: Vec<&TermEntry> = library.terms.values().collect();
    entries.sort_by_key(|entry| entry.term.to_lowercase());
    let terms = entries.into_iter().map(|entry| {
        writer.define_id(&file.path, file.line_at(entry.id.span().start), entry.id.get_ref());
        writer.begin_section();
        let meaning = passage(writer, file, &entry.meaning);
        GlossaryTerm {
            id: leak::string(entry.id.get_ref().as_str()),
            term: leak::string(entry.term.as_str()),
            also: leak::slice(entry.also.iter().map(|name| leak::string(name.as_str())).collect()),
            meaning,
        }
    });
    terms.collect()
}

/// What terms mean, in plain words.
pub(crate) fn meanings(ids: Vec<Text>, library: &Library) -> List<TermMeaning> {
    let meaning = |id: Text| {
        let entry = library.terms.get(id.as_str())?;
        let meaning = leak::string(markdown::words_of(entry.meaning.get_ref()));
        Some(TermMeaning { id, term: leak::string(entry.term.as_str()), meaning })
    };
    leak::slice(ids.into_iter().filter_map(meaning).collect())
}
