//! What texts may refer to: sources, glossary terms, figures.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use guide_model::Source;

use crate::LANGUAGE;
use crate::figures::{self, FigureRecord};
use crate::listings::TermEntry;
use crate::problem::{Problems, SourceFile};

/// Everything a text can name.
pub(crate) struct Library {
    /// Ids of all sources, and whether their figures may be printed.
    pub(crate) sources: HashMap<String, bool>,
    /// The glossary's entries by id, not yet turned into inlines.
    pub(crate) terms: BTreeMap<String, TermEntry>,
    /// The glossary's file, for errors in it.
    pub(crate) glossary: Option<SourceFile>,
    /// The figures' records by id.
    pub(crate) figures: BTreeMap<String, FigureRecord>,
}

impl Library {
    pub(crate) fn read(root: &Path, sources: &[Source], problems: &mut Problems) -> Library {
        let sources: HashMap<String, bool> =
            sources.iter().map(|source| (source.entry.id.clone(), source.entry.may_print_figures())).collect();
        let glossary = SourceFile::read(root, format!("{LANGUAGE}/glossary.toml"), problems);
        let terms = glossary.as_ref().map(|file| TermEntry::read(file, problems)).unwrap_or_default();
        let figures = figures::read(root, &sources, problems);
        Library { sources, terms, glossary, figures }
    }
}
