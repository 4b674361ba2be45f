//! Writes tables of what the bench measured last: `measurements/` holds the figures, `<language>/measurements.toml` the words.

mod sizes;
mod timings;

use guide_model::{Inline, List};
use serde::Deserialize;
use toml::Spanned;

pub(crate) use sizes::sizes;
pub(crate) use timings::timings;

use super::snippet;
use crate::house_style::PassageKind;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, inlines, leak};

type Words = Spanned<String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFile {
    sizes: sizes::SizeWords,
    timings: timings::TimingWords,
}

fn words(writer: &mut PageWriter<'_>) -> Option<(SourceFile, WordsFile)> {
    writer.toml_file(format!("{LANGUAGE}/measurements.toml"))
}

/// Words of the file as a cell of a table.
fn cell(writer: &mut PageWriter<'_>, file: &SourceFile, words: &Words) -> List<Inline> {
    let snippet = snippet(file, words);
    let text = inlines::line(writer, &snippet);
    writer.passage(snippet.path, snippet.first_line, PassageKind::Cell, text)
}

/// A figure, or words with figures in them.
fn figure(words: String) -> List<Inline> {
    leak::slice(vec![Inline::Text(leak::string(words))])
}
