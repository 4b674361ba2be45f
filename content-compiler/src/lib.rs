//! Checks the content folder and turns it into typed, packed data and JSON records.
//!
//! `build.rs` calls [`compile`] and writes [`Site::packed_files`]; the prerenderer calls it again for the records.
//! A mistake in the content is a build error that names file, line, what is wrong and what to do.

mod anchors;
mod articles;
mod directives;
mod figures;
mod front_matter;
mod inlines;
mod interface;
mod leak;
mod library;
mod listings;
mod markdown;
mod page_writer;
mod problem;
mod readability;
mod records;

use std::path::Path;

use guide_model::{Article, Bundle, Claim, Page, PageSummary, Source};

pub use problem::{Problem, Problems};

/// The language that is built. A second language is one more folder under `content/`.
pub const LANGUAGE: &str = "en";

/// The checked content.
#[derive(Clone, Debug)]
pub struct Site {
    /// What the app needs at once.
    pub bundle: Bundle,
    /// The texts, one for each page, in the order of [`Page::ALL`].
    pub articles: Vec<Article>,
    /// The bibliography, in the order of `sources.toml`, with the pages that cite each source.
    pub sources: Vec<Source>,
    /// The claim ledger.
    pub claims: Vec<Claim>,
}

impl Site {
    /// The text of a page.
    pub fn article(&self, page: Page) -> Option<&Article> {
        self.articles.iter().find(|article| article.page == page)
    }

    /// The files that are compiled into the app, by name: `frame.bin`, a `<page>.bin` for each text (postcard's wire
    /// format, version 1), and `packed.rs`, which finds a text's bytes by its page.
    ///
    /// # Errors
    /// When a value cannot be packed.
    pub fn packed_files(&self) -> Result<Vec<(String, Vec<u8>)>, postcard::Error> {
        let mut files = vec![("frame.bin".to_owned(), postcard::to_stdvec(&self.bundle)?)];
        let mut arms = String::new();
        for article in &self.articles {
            let (page, name) = (article.page, format!("{}.bin", article.page.as_str()));
            arms.push_str(&format!("        Page::{page:?} => include_bytes!(\"{name}\"),\n"));
            files.push((name, postcard::to_stdvec(article)?));
        }
        let code = format!("const fn packed(page: Page) -> &'static [u8] {{\n    match page {{\n{arms}    }}\n}}\n");
        files.push(("packed.rs".to_owned(), code.into_bytes()));
        Ok(files)
    }

    /// How many sentences of the whole guide have more than 20 words, and how many sentences there are.
    pub fn long_sentences(&self) -> (u32, u32) {
        self.bundle
            .pages
            .iter()
            .fold((0, 0), |(long, all), page| (long + page.score.long_sentences, all + page.score.sentences))
    }
}

/// Reads and checks the content folder at `root`.
///
/// # Errors
/// All problems found, each with file, line, what is wrong and the remedy.
pub fn compile(root: &Path) -> Result<Site, Problems> {
    let mut problems = Problems::default();
    let words = interface::read(root, &mut problems);
    let mut sources = records::read_sources(root, &mut problems);
    let claims = records::read_claims(root, &sources, &mut problems);
    let library = library::Library::read(root, &sources, &mut problems);
    let mut anchors = anchors::Anchors::default();
    let help = listings::read_help(root, &library, &mut problems);
    let (pages, articles): (Vec<PageSummary>, Vec<Article>) =
        Page::ALL.iter().filter_map(|page| articles::read(root, *page, &library, &mut anchors, &mut problems)).unzip();
    anchors.check(&mut problems);
    match (words, help) {
        (Some(words), Some((help, help_last_checked))) if problems.0.is_empty() => {
            records::fill_cited_by(&mut sources, &articles);
            let pages = leak::slice(pages);
            let bundle = Bundle { language: leak::string(LANGUAGE), pages, help, help_last_checked, words };
            Ok(Site { bundle, articles, sources, claims })
        }
        _ => Err(problems),
    }
}
