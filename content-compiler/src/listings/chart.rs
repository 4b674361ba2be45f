//! Reads a chart of `charts/`, and refuses a row that its source does not hold.

use guide_model::{Certainty, Chart, ChartRow, FigureKind, Text};
use serde::Deserialize;
use toml::Spanned;

use crate::directive_block::Place;
use crate::leak;
use crate::page_writer::PageWriter;
use crate::problem::{SourceFile, did_you_mean};

/// A chart compares outcomes, so it has at least this many.
const FEWEST_ROWS: usize = 2;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChartFile {
    title: Spanned<String>,
    who: Spanned<String>,
    time: Spanned<String>,
    kind: Spanned<String>,
    treatment: Spanned<String>,
    comparator: Spanned<String>,
    source: Spanned<String>,
    certainty: Spanned<String>,
    certainty_reason: Spanned<String>,
    note: Option<Spanned<String>>,
    #[serde(default)]
    row: Vec<RowEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowEntry {
    label: Spanned<String>,
    treatment: Spanned<u8>,
    comparator: Spanned<u8>,
}

/// The record with this name, as part of a page's text.
pub(crate) fn read(writer: &mut PageWriter<'_>, place: &Place<'_>, id: &str) -> Option<Chart> {
    let known = names(writer);
    if !known.iter().any(|name| name == id) {
        let remedy =
            did_you_mean(id, known.iter().map(String::as_str), &format!("Add its numbers as charts/{id}.toml."));
        writer.complain(place.path, place.line, format!("the chart \"{id}\" has no numbers"), remedy);
        return None;
    }
    writer.define_id(place.path, place.line, &format!("chart-{id}"));
    let (file, chart): (SourceFile, ChartFile) = writer.toml_file(format!("charts/{id}.toml"))?;
    let at = |offset: usize| file.line_at(offset);
    let citation = writer.cite(&file.path, at(chart.source.span().start), chart.source.get_ref())?;
    writer.figures += 1;
    chart.check_numbers(&file, writer);
    let mut words = |value: &Spanned<String>| {
        writer.words(&file.path, at(value.span().start), value.get_ref());
        leak::string(value.get_ref().as_str())
    };
    let mut rows: Vec<ChartRow> = chart.row.iter().map(|row| row.finish(&mut words)).collect();
    rows.sort_by_key(|row| -row.extra());
    let (title, who, time) = (words(&chart.title), words(&chart.who), words(&chart.time));
    let (treatment, comparator) = (words(&chart.treatment), words(&chart.comparator));
    let certainty_reason = words(&chart.certainty_reason);
    let note = chart.note.as_ref().map(words);
    let kind = FigureKind::from_name(chart.kind.get_ref());
    let certainty = Certainty::from_name(chart.certainty.get_ref());
    for (value, is_known, names) in [
        (&chart.kind, kind.is_some(), "benefit, harm or relapse"),
        (&chart.certainty, certainty.is_some(), "fairly-sure, not-very-sure or very-unsure"),
    ] {
        if !is_known {
            let what = format!("\"{}\" is not known here", value.get_ref());
            writer.complain(&file.path, at(value.span().start), what, format!("Write {names}."));
        }
    }
    Some(Chart {
        id: leak::string(id),
        title,
        who,
        time,
        kind: kind?,
        treatment,
        comparator,
        rows: leak::slice(rows),
        certainty: certainty?,
        certainty_reason,
        note,
        citation,
    })
}

/// The names of all charts.
fn names(writer: &PageWriter<'_>) -> Vec<String> {
    let folder = std::fs::read_dir(writer.library.root.join("charts"));
    let files = folder.into_iter().flatten().flatten().map(|entry| entry.path());
    let charts = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let mut names: Vec<String> =
        charts.filter_map(|path| path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned)).collect();
    names.sort();
    names
}

impl ChartFile {
    /// Whether the source was read, there are rows, and each number is one that the source's record confirms.
    fn check_numbers(&self, file: &SourceFile, writer: &mut PageWriter<'_>) {
        let library = writer.library;
        let mut complain = |offset: usize, what: String, remedy: &str| {
            writer.complain(&file.path, file.line_at(offset), what, remedy.to_owned());
        };
        let source = self.source.get_ref();
        let Some(recorded) = library.sources.get(source).filter(|recorded| recorded.may_print()) else {
            let what = format!("the source \"{source}\" was not read, or is doubtful, so its numbers may not be drawn");
            let remedy = "Use another source, or read this one and set verified = \"page\".";
            return complain(self.source.span().start, what, remedy);
        };
        if self.row.len() < FEWEST_ROWS {
            let what = format!("the chart has fewer than {FEWEST_ROWS} rows");
            complain(0, what, "Add a [[row]] with label, treatment and comparator for each outcome, or draw a figure.");
        }
        for (label, number) in self.row.iter().flat_map(RowEntry::numbers) {
            let per_100 = *number.get_ref();
            let label = label.get_ref();
            let start = number.span().start;
            if per_100 > 100 {
                complain(start, format!("\"{label}\": {per_100} is more than 100"), "Give people out of 100.");
            } else if !recorded.has_share(per_100) {
                let what = format!("\"{label}\": {per_100} out of 100 is in no confirmed number row of {source}");
                complain(start, what, "Correct the number, or add the row to the source's `numbers`.");
            }
        }
    }
}

impl RowEntry {
    /// Both numbers, each with the outcome.
    fn numbers(&self) -> [(&Spanned<String>, &Spanned<u8>); 2] {
        [(&self.label, &self.treatment), (&self.label, &self.comparator)]
    }

    fn finish(&self, mut words: impl FnMut(&Spanned<String>) -> Text) -> ChartRow {
        ChartRow {
            label: words(&self.label),
            treatment: *self.treatment.get_ref(),
            comparator: *self.comparator.get_ref(),
        }
    }
}
