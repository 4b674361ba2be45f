//! Reads the myths and half-truths.

use guide_model::{Myth, MythVerdict};
use serde::Deserialize;
use toml::Spanned;

use super::{passage, snippet};
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;
use crate::{LANGUAGE, leak, markdown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MythFile {
    myth: Vec<MythEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MythEntry {
    id: Spanned<String>,
    claim: String,
    verdict: Spanned<String>,
    answer: Spanned<String>,
    how_sure: Spanned<String>,
}

/// The myths, as part of a page's text.
pub(crate) fn read(writer: &mut PageWriter<'_>) -> Option<Vec<Myth>> {
    let (file, list): (SourceFile, MythFile) = writer.toml_file(format!("{LANGUAGE}/myths.toml"))?;
    let myths = list.myth.iter().filter_map(|entry| {
        let line = file.line_at(entry.id.span().start);
        writer.define_id(&file.path, line, entry.id.get_ref());
        writer.begin_section();
        let verdict = MythVerdict::from_name(entry.verdict.get_ref());
        if verdict.is_none() {
            let what = format!("\"{}\" is not a verdict", entry.verdict.get_ref());
            let remedy = "Write false, half-true, not-known or true-but.".to_owned();
            writer.complain(&file.path, file.line_at(entry.verdict.span().start), what, remedy);
        }
        let answer = markdown::blocks(writer, &snippet(&file, &entry.answer));
        let how_sure = passage(writer, &file, &entry.how_sure);
        Some(Myth {
            id: leak::string(entry.id.get_ref().as_str()),
            claim: leak::string(entry.claim.as_str()),
            verdict: verdict?,
            answer: leak::slice(answer),
            how_sure,
        })
    });
    Some(myths.collect())
}
