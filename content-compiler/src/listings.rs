//! Reads the lists that pages show; each is part of its page's text: ids, citations and words are the page's.

pub(crate) mod chart;
pub(crate) mod crisis;
pub(crate) mod decision;
pub(crate) mod evidence_map;
pub(crate) mod faq;
pub(crate) mod glossary;
pub(crate) mod help;
pub(crate) mod measurements;
pub(crate) mod myths;
pub(crate) mod story;
pub(crate) mod timeline;

use guide_model::{Inline, List};
use toml::Spanned;

use crate::house_style::PassageKind;
use crate::inlines;
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::SourceFile;

/// The text of a TOML string as a snippet: its lines are counted from where the string begins.
fn snippet<'a>(file: &'a SourceFile, value: &'a Spanned<String>) -> Snippet<'a> {
    let start = value.span().start;
    // TOML drops the line break right after opening quotes.
    let skipped = usize::from(file.text[start..].starts_with("\"\"\"\n") || file.text[start..].starts_with("'''\n"));
    Snippet { path: &file.path, text: value.get_ref(), first_line: file.line_at(start) + skipped }
}

/// A TOML string as one paragraph of a page's text.
fn passage(writer: &mut PageWriter<'_>, file: &SourceFile, value: &Spanned<String>) -> List<Inline> {
    let snippet = snippet(file, value);
    let text = inlines::line(writer, &snippet);
    writer.passage(snippet.path, snippet.first_line, PassageKind::OwnWords, text)
}
