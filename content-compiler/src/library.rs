//! What texts may refer to: sources, glossary terms, figures.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use guide_model::{BibliographyEntry, CitedSource, Source};

use crate::LANGUAGE;
use crate::figures::{self, FigureRecord};
use crate::house_style::RecordedNumbers;
use crate::leak;
use crate::listings::glossary::TermEntry;
use crate::problem::{Problems, SourceFile};
use crate::terms::TermNames;

/// Everything a text can name.
pub(crate) struct Library {
    /// The content folder.
    pub(crate) root: PathBuf,
    /// Ids of all sources, and the numbers that each holds.
    pub(crate) sources: HashMap<String, RecordedNumbers>,
    /// All sources as a page names them that cites them, by id.
    pub(crate) citable: HashMap<String, CitedSource>,
    /// The glossary's entries by id, not yet turned into inlines.
    pub(crate) terms: BTreeMap<String, TermEntry>,
    /// The names by which texts call them.
    pub(crate) term_names: TermNames,
    /// The glossary's file, for errors in it.
    pub(crate) glossary: Option<SourceFile>,
    /// The figures' records by id.
    pub(crate) figures: BTreeMap<String, FigureRecord>,
}

impl Library {
    pub(crate) fn read(root: &Path, sources: &[Source], problems: &mut Problems) -> Library {
        let citable = sources.iter().map(|source| (source.entry.id.clone(), citable(&source.entry))).collect();
        let sources: HashMap<String, RecordedNumbers> =
            sources.iter().map(|source| (source.entry.id.clone(), RecordedNumbers::of(source))).collect();
        let glossary = SourceFile::read(root, format!("{LANGUAGE}/glossary.toml"), problems);
        let terms = glossary.as_ref().map(|file| TermEntry::read(file, problems)).unwrap_or_default();
        let figures = figures::read(root, &sources, problems);
        let term_names = TermNames::of(&terms);
        Library { root: root.to_owned(), sources, citable, terms, term_names, glossary, figures }
    }
}

/// A source that no page has cited yet.
fn citable(entry: &BibliographyEntry) -> CitedSource {
    CitedSource {
        id: leak::string(entry.id.as_str()),
        mentions: 0,
        author: leak::string(entry.first_author()),
        title: leak::string(entry.title.as_str()),
        journal: leak::string(entry.journal.as_str()),
        year: entry.year,
        address: leak::string(entry.address()),
    }
}
