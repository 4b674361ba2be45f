//! Reads the number records behind the pictures and refuses a number that lacks what makes it honest.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use guide_model::{Certainty, CitationMark, Figure, FigureKind, FigureLayout, Group};
use serde::Deserialize;

use crate::house_style::RecordedNumbers;
use crate::leak;
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};

/// A figure's file as written; every field but the optional ones must be there.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FigureRecord {
    title: String,
    who: String,
    time: String,
    outcome: String,
    not_outcome: String,
    kind: toml::Spanned<String>,
    pub(crate) source: toml::Spanned<String>,
    certainty: toml::Spanned<String>,
    certainty_reason: String,
    note: Option<String>,
    layout: toml::Spanned<String>,
    #[serde(default)]
    group: Vec<toml::Spanned<GroupRecord>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupRecord {
    label: String,
    per_100: u8,
    low: Option<u8>,
    high: Option<u8>,
    n: Option<u32>,
    #[serde(default)]
    comparator: bool,
}

/// All records of `figures/`, by file name.
pub(crate) fn read(
    root: &Path,
    sources: &HashMap<String, RecordedNumbers>,
    problems: &mut Problems,
) -> BTreeMap<String, FigureRecord> {
    let mut records = BTreeMap::new();
    let Ok(folder) = std::fs::read_dir(root.join("figures")) else {
        return records;
    };
    let mut names: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
    names.sort();
    for name in names {
        let Some(id) = name.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        if name.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let Some(file) = SourceFile::read(root, format!("figures/{id}.toml"), problems) else {
            continue;
        };
        let Some(record) = file.toml::<FigureRecord>(problems) else {
            continue;
        };
        check(&record, &file, sources, problems);
        records.insert(id.to_owned(), record);
    }
    records
}

fn check(
    record: &FigureRecord,
    file: &SourceFile,
    sources: &HashMap<String, RecordedNumbers>,
    problems: &mut Problems,
) {
    let mut complain = |offset: usize, what: String, remedy: String| {
        problems.0.push(Problem { file: file.path.clone(), line: file.line_at(offset), what, remedy });
    };
    let source = record.source.get_ref();
    match sources.get(source).map(RecordedNumbers::may_print) {
        Some(true) => {}
        Some(false) => complain(
            record.source.span().start,
            format!("the source \"{source}\" was not read, or is doubtful, so its numbers may not be drawn"),
            "Use another source, or read this one and set verified = \"page\".".to_owned(),
        ),
        None => complain(
            record.source.span().start,
            format!("the source \"{source}\" does not exist"),
            did_you_mean(source, sources.keys().map(String::as_str), "Add it to sources.toml or correct the id."),
        ),
    }
    let layout = FigureLayout::from_name(record.layout.get_ref());
    for (value, known, names) in [
        (&record.kind, FigureKind::from_name(record.kind.get_ref()).is_some(), "benefit, harm or relapse"),
        (&record.layout, layout.is_some(), "pair or separate"),
        (
            &record.certainty,
            Certainty::from_name(record.certainty.get_ref()).is_some(),
            "fairly-sure, not-very-sure or very-unsure",
        ),
    ] {
        if !known {
            complain(
                value.span().start,
                format!("\"{}\" is not known here", value.get_ref()),
                format!("Write {names}."),
            );
        }
    }
    if record.group.is_empty() {
        complain(
            0,
            "the figure has no numbers".to_owned(),
            "Add a [[group]] with label and per_100 for each group that was compared.".to_owned(),
        );
    }
    let comparators = record.group.iter().filter(|group| group.get_ref().comparator).count();
    if layout == Some(FigureLayout::Pair) && !record.group.is_empty() && comparators == 0 {
        complain(
            record.group[0].span().start,
            "the figure has no comparison group".to_owned(),
            "Mark the group it is compared with by comparator = true, or write layout = \"separate\".".to_owned(),
        );
    }
    for group in &record.group {
        let numbers = group.get_ref();
        let range = (numbers.low, numbers.high);
        let in_order = match range {
            (Some(low), Some(high)) => low <= numbers.per_100 && numbers.per_100 <= high && high <= 100,
            (None, None) => numbers.per_100 <= 100,
            _ => false,
        };
        if !in_order {
            complain(
                group.span().start,
                format!("the numbers of \"{}\" do not fit together", numbers.label),
                "Give per_100 from 0 to 100, and low and high either both, around it, or not at all.".to_owned(),
            );
        }
    }
}

impl FigureRecord {
    /// The words that readers see.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let fixed = [&self.title, &self.who, &self.time, &self.outcome, &self.not_outcome, &self.certainty_reason];
        let labels = self.group.iter().map(|group| &group.get_ref().label);
        fixed.into_iter().chain(&self.note).chain(labels).map(String::as_str)
    }

    /// The figure as the page draws it, with the number its source has there. `None` if the record is faulty.
    pub(crate) fn finish(&self, id: &str, citation: CitationMark) -> Option<Figure> {
        let groups = self.group.iter().map(|group| {
            let group = group.get_ref();
            Group {
                label: leak::string(group.label.as_str()),
                per_100: group.per_100,
                range: group.low.zip(group.high),
                people: group.n,
                is_comparator: group.comparator,
            }
        });
        Some(Figure {
            id: leak::string(id),
            title: leak::string(self.title.as_str()),
            who: leak::string(self.who.as_str()),
            time: leak::string(self.time.as_str()),
            outcome: leak::string(self.outcome.as_str()),
            not_outcome: leak::string(self.not_outcome.as_str()),
            kind: FigureKind::from_name(self.kind.get_ref())?,
            layout: FigureLayout::from_name(self.layout.get_ref())?,
            certainty: Certainty::from_name(self.certainty.get_ref())?,
            certainty_reason: leak::string(self.certainty_reason.as_str()),
            note: self.note.as_deref().map(leak::string),
            groups: leak::slice(groups.collect()),
            citation,
        })
    }
}
