//! How large the parts of the guide are, beside their limits.

use std::collections::BTreeMap;

use guide_model::{Block, Sizes};
use serde::Deserialize;

use super::{Words, WordsFile, cell, figure, words};
use crate::leak;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SizeWords {
    caption: Words,
    part: Words,
    size: Words,
    limit: Words,
    over: Words,
    /// Where nothing is over.
    within: Words,
    /// Where something is, with `{size}`.
    over_by: String,
    /// Where a page is, with `{size}`, `{over}` and `{all}`.
    pages_over_by: String,
    longest_words: Words,
    longest_page: Words,
    /// By the name in `sizes.toml`.
    shared: BTreeMap<String, Words>,
}

/// The sizes of what the guide is made of, with their limits.
pub(crate) fn sizes(writer: &mut PageWriter<'_>) -> Option<Block> {
    let (file, WordsFile { sizes: words, .. }) = words(writer)?;
    let (_, sizes): (SourceFile, Sizes) = writer.toml_file("measurements/sizes.toml")?;
    let mut rows = Vec::new();
    for (label, start) in [(&words.longest_words, Sizes::ARTICLE), (&words.longest_page, Sizes::BEFORE_WASM)] {
        let (all, over) = (sizes.of_pages(start).count(), sizes.of_pages(start).filter(|size| size.is_over()).count());
        let told = words.pages_over_by.replace("{over}", &over.to_string()).replace("{all}", &all.to_string());
        let longest = sizes.of_pages(start).max_by_key(|size| size.bytes);
        rows.extend(longest.map(|size| (label, size, told)));
    }
    for (name, size) in sizes.shared() {
        match words.shared.get(name) {
            Some(label) => rows.push((label, size, words.over_by.clone())),
            None => {
                let remedy = format!("Add \"{name}\" = \"…\" below [sizes.shared].");
                writer.complain(&file.path, 1, format!("the size \"{name}\" has no words"), remedy);
            }
        }
    }
    let rows = rows.into_iter().map(|(label, size, told)| {
        let over = match size.is_over() {
            true => figure(told.replace("{size}", &kilobytes(size.bytes - size.budget))),
            false => cell(writer, &file, &words.within),
        };
        leak::slice(vec![
            cell(writer, &file, label),
            figure(kilobytes(size.bytes)),
            figure(kilobytes(size.budget)),
            over,
        ])
    });
    let rows = leak::slice(rows.collect());
    let header = [&words.part, &words.size, &words.limit, &words.over].map(|heading| cell(writer, &file, heading));
    let caption = cell(writer, &file, &words.caption);
    Some(Block::Table { caption, header: leak::slice(header.into()), rows })
}

/// A size as readers read it: whole kilobytes. The number and its unit stay on one line.
fn kilobytes(bytes: u64) -> String {
    match (bytes + 500) / 1000 {
        0 => "less than 1\u{a0}KB".to_owned(),
        thousands => format!("{thousands}\u{a0}KB"),
    }
}

#[cfg(test)]
mod tests {
    use super::kilobytes;

    #[test]
    fn sizes_are_whole_thousands_of_bytes() {
        assert_eq!(kilobytes(239_400), "239\u{a0}KB");
        assert_eq!(kilobytes(300), "less than 1\u{a0}KB");
    }
}
