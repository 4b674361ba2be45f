//! Checks the content folder and turns it into typed Rust constants and JSON records.
//!
//! `build.rs` calls [`compile`] and writes [`Site::bundle_code`]; the prerenderer calls it again for the records.
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

use databake::Bake;
use guide_model::{Bundle, Claim, Page, Source};

pub use problem::{Problem, Problems};

/// The language that is built. A second language is one more folder under `content/`.
pub const LANGUAGE: &str = "en";

/// The checked content.
#[derive(Clone, Debug)]
pub struct Site {
    /// What is compiled into the app.
    pub bundle: Bundle,
    /// The bibliography, in the order of `sources.toml`, with the pages that cite each source.
    pub sources: Vec<Source>,
    /// The claim ledger.
    pub claims: Vec<Claim>,
}

impl Site {
    /// The bundle as a Rust expression of type [`Bundle`].
    pub fn bundle_code(&self) -> String {
        self.bundle.bake(&databake::CrateEnv::default()).to_string()
    }

    /// How many sentences of the whole guide have more than 20 words, and how many sentences there are.
    pub fn long_sentences(&self) -> (u32, u32) {
        self.bundle
            .articles
            .iter()
            .fold((0, 0), |(long, all), article| {
                (
                    long + article.score.long_sentences,
                    all + article.score.sentences,
                )
            })
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
    let articles: Vec<_> = Page::ALL
        .iter()
        .filter_map(|page| articles::read(root, *page, &library, &mut anchors, &mut problems))
        .collect();
    anchors.check(&mut problems);
    match (words, help) {
        (Some(words), Some((help, help_last_checked))) if problems.0.is_empty() => {
            records::fill_cited_by(&mut sources, &articles);
            let bundle = Bundle {
                language: LANGUAGE,
                articles: leak::slice(articles),
                help,
                help_last_checked,
                words,
            };
            Ok(Site {
                bundle,
                sources,
                claims,
            })
        }
        _ => Err(problems),
    }
}
