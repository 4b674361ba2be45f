//! Measures the files of a build.

use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use guide_model::{Page, Size, Sizes};

use super::files::{file_of, largest_source_page, program_file, read, site_file, start_script};
use super::styles::split_styles;
use crate::command::Outcome;

const ARTICLE_BUDGET: u64 = 20_000;
const CSS_BUDGET: u64 = 10_000;
const WHOLE_PAGE_BUDGET: u64 = 35_000;
const WASM_BUDGET: u64 = 130_000;
/// A program beside the app, loaded when the reader is about to use it.
const PROGRAM_BUDGET: u64 = 100_000;
const ELEMENT_SCRIPT_BUDGET: u64 = 4_000;
const ELEMENT_WASM_BUDGET: u64 = 90_000;
/// The program for a clinic's own settings, which only elements with settings or a color load.
const ELEMENT_SETTINGS_BUDGET: u64 = 60_000;
const GLUE_BUDGET: u64 = 8_000;

/// A size with its name.
pub type NamedSize = (String, Size);

/// The sizes of a build: each page twice, then what all pages share.
pub fn measure(dist: &Path) -> Outcome<Vec<NamedSize>> {
    let mut pages: Vec<(String, PathBuf)> =
        Page::ALL.iter().map(|page| (page.path(), file_of(dist, &page.path()))).collect();
    pages.push(("largest source page".to_owned(), largest_source_page(dist)?));
    let start = compressed("the script that starts the app", &read(&start_script(dist)?)?)?;
    let (mut articles, mut wholes, mut largest_styles) = (Vec::new(), Vec::new(), String::new());
    for (name, file) in &pages {
        let html = read(file)?;
        let (article, styles) = split_styles(&String::from_utf8_lossy(&html));
        if styles.len() > largest_styles.len() {
            largest_styles = styles;
        }
        articles.push(size(format!("{}{name}", Sizes::ARTICLE), article.as_bytes(), ARTICLE_BUDGET)?);
        let (name, page) = size(format!("{}{name}", Sizes::BEFORE_WASM), &html, WHOLE_PAGE_BUDGET)?;
        wholes.push((name, Size { bytes: page.bytes + start, ..page }));
    }
    let shared = [
        size("CSS of the page with the most".to_owned(), largest_styles.as_bytes(), CSS_BUDGET)?,
        size("JavaScript glue".to_owned(), &read(&site_file(dist, "js")?)?, GLUE_BUDGET)?,
        size("WebAssembly".to_owned(), &read(&site_file(dist, "wasm")?)?, WASM_BUDGET)?,
        size("search, WebAssembly".to_owned(), &read(&program_file(dist, "search-box")?)?, PROGRAM_BUDGET)?,
        size("forms, WebAssembly".to_owned(), &read(&program_file(dist, "forms")?)?, PROGRAM_BUDGET)?,
        size("element, script".to_owned(), &read(&dist.join("v1/embed.js"))?, ELEMENT_SCRIPT_BUDGET)?,
        size("element, glue".to_owned(), &read(&dist.join("v1/guide-embed.js"))?, GLUE_BUDGET)?,
        size("element, WebAssembly".to_owned(), &read(&dist.join("v1/guide-embed_bg.wasm"))?, ELEMENT_WASM_BUDGET)?,
        size(
            "element, a clinic's settings".to_owned(),
            &read(&dist.join("v1/guide-settings_bg.wasm"))?,
            ELEMENT_SETTINGS_BUDGET,
        )?,
    ];
    Ok(articles.into_iter().chain(wholes).chain(shared).collect())
}

fn size(name: String, content: &[u8], budget: u64) -> Outcome<NamedSize> {
    let bytes = compressed(&name, content)?;
    Ok((name, Size { bytes, budget }))
}

/// How many bytes are left of a file, compressed as a host would.
pub fn compressed(name: &str, content: &[u8]) -> Outcome<u64> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let bytes = brotli::BrotliCompress(&mut &content[..], &mut std::io::sink(), &parameters)
        .map_err(|error| format!("{name} cannot be compressed: {error}. Build again."))?;
    Ok(bytes as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_is_compressed() {
        let size = size("words".to_owned(), "ketamine ".repeat(1000).as_bytes(), 100);
        assert!(size.is_ok_and(|(_, size)| size.bytes > 5 && !size.is_over()));
    }
}
