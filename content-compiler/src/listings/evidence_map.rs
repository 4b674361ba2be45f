//! Reads the trials of the evidence map, and holds each against the record of its source.

use std::collections::HashMap;

use guide_model::{Inline, List, Source, SourceKind, TrialMark, TrialResult, TrialTreatment, Verified};
use serde::Deserialize;
use toml::Spanned;

use super::snippet;
use crate::house_style::PassageKind;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, inlines, leak};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MapFile {
    trial: Vec<TrialEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TrialEntry {
    source: Spanned<String>,
    name: String,
    people: Spanned<u32>,
    treatment: Spanned<String>,
    comparator: Spanned<String>,
    result: Spanned<String>,
    sentence: Spanned<String>,
}

#[derive(Deserialize)]
struct Records {
    source: Vec<Source>,
}

/// The list, as part of a page's text, oldest trial first.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<Vec<TrialMark>> {
    let (file, list): (SourceFile, MapFile) = writer.toml_file(format!("{LANGUAGE}/evidence-map.toml"))?;
    let records = records(writer);
    let mut reader = MapReader { writer, file: &file, records, seen: HashMap::new() };
    let mut trials: Vec<TrialMark> = list.trial.iter().filter_map(|entry| reader.trial(entry)).collect();
    trials.sort_by_key(|trial| (trial.year, trial.name));
    Some(trials)
}

/// The sources by id; none if their file is faulty, which is reported where it is read for all pages.
fn records(writer: &mut PageWriter<'_>) -> HashMap<String, Source> {
    let is_readable = !writer.library.sources.is_empty();
    let list: Option<(SourceFile, Records)> = is_readable.then(|| writer.toml_file("sources.toml")).flatten();
    let sources = list.into_iter().flat_map(|(_, records)| records.source);
    sources.map(|source| (source.entry.id.clone(), source)).collect()
}

struct MapReader<'a, 'b> {
    writer: &'a mut PageWriter<'b>,
    file: &'a SourceFile,
    records: HashMap<String, Source>,
    /// The lines of the trials that were read.
    seen: HashMap<&'a str, usize>,
}

impl<'a> MapReader<'a, '_> {
    fn trial(&mut self, entry: &'a TrialEntry) -> Option<TrialMark> {
        let (id, line) = (entry.source.get_ref().as_str(), self.line(&entry.source));
        if let Some(first) = self.seen.insert(id, line) {
            let what = format!("the trial \"{id}\" stands on the map twice, first on line {first}");
            self.complain(line, what, "Keep one of the two entries.");
            return None;
        }
        let citation = self.writer.cite(&self.file.path, line, id)?;
        self.writer.define_id(&self.file.path, line, &format!("trial-{id}"));
        let year = self.year(id, line)?;
        self.people(id, &entry.people);
        let comparator = entry.comparator.get_ref().as_str();
        self.writer.words(&self.file.path, self.line(&entry.comparator), comparator);
        let treatment = TrialTreatment::from_name(entry.treatment.get_ref());
        if treatment.is_none() {
            let what = format!("\"{}\" is not a treatment of the map", entry.treatment.get_ref());
            self.complain(self.line(&entry.treatment), what, "Write drip, spray or other-route.");
        }
        let result = TrialResult::from_name(entry.result.get_ref());
        if result.is_none() {
            let what = format!("\"{}\" is not a result of the map", entry.result.get_ref());
            self.complain(self.line(&entry.result), what, "Write better, no-clear-difference or worse.");
        }
        let mark = Inline::Citation(leak::slice(vec![citation]));
        Some(TrialMark {
            source: leak::string(id),
            citation,
            name: leak::string(entry.name.as_str()),
            year,
            people: *entry.people.get_ref(),
            treatment: treatment?,
            comparator: leak::string(comparator),
            result: result?,
            sentence: self.sentence(&entry.sentence, mark),
        })
    }

    /// When the trial appeared; a source that is no trial, or that nobody read, is reported.
    fn year(&mut self, id: &str, line: usize) -> Option<u16> {
        let entry = &self.records.get(id)?.entry;
        let year = entry.year;
        let is_trial = entry.kind == SourceKind::Rct;
        let was_read = entry.verified == Verified::Page && entry.may_print_figures();
        if !is_trial {
            let what = format!("the source \"{id}\" is not a randomized trial");
            self.complain(line, what, "Only sources of the kind rct stand on the map.");
        }
        if !was_read {
            let what = format!("the trial \"{id}\" was not read, or is doubtful, so it may not stand on the map");
            self.complain(line, what, "Leave it out, or read it and set verified = \"page\".");
        }
        Some(year)
    }

    /// How many people took part must be in the source's record.
    fn people(&mut self, id: &str, people: &Spanned<u32>) {
        let count = f64::from(*people.get_ref());
        let is_recorded = self.records.get(id).is_some_and(|source| {
            let rows = source.findings.iter().flat_map(|finding| &finding.numbers);
            let counts = rows.filter(|row| row.checked && row.unit.is_none()).flat_map(|row| [row.n, row.of]);
            source.n.map(|n| n as f64) == Some(count) || counts.flatten().any(|n| n == count)
        });
        if !is_recorded {
            let what = format!("the record of \"{id}\" does not count {count} people");
            let remedy = "Write its `n`, or add what the source says to its entry in sources.toml.";
            self.complain(self.line(people), what, remedy);
        }
    }

    /// The result in words. It rests on the trial's own source, whose mark is drawn beside the name and not again here.
    /// Like a cell of a table it is data in a list, and no running text.
    fn sentence(&mut self, sentence: &Spanned<String>, own: Inline) -> List<Inline> {
        let words = snippet(self.file, sentence);
        let mut text = inlines::line(self.writer, &words);
        text.push(own);
        let passage = self.writer.passage(words.path, words.first_line, PassageKind::Cell, text);
        leak::slice(passage.split_last().map(|(_, words)| words.to_vec()).unwrap_or_default())
    }

    fn line<T>(&self, value: &Spanned<T>) -> usize {
        self.file.line_at(value.span().start)
    }

    fn complain(&mut self, line: usize, what: String, remedy: &str) {
        self.writer.complain(&self.file.path, line, what, remedy.to_owned());
    }
}
