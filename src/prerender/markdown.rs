//! A page as plain Markdown, to copy, to keep or to be read by programs. It is made of the tree that its HTML is made of.
//!
//! Signatures stand under another copy (`markdown_copy.rs` of the compiler), which must stay as it is when a label here
//! changes.

mod line;
mod list;
mod table;
mod writer;

use guide_compiler::Site;
use guide_model::{Address, Article, Block, CitedSource, ClinicCard, Page};

pub(super) use self::writer::Writer;
use crate::article::{block, claim_list, evidence_list, feature_list, reference, whole_article_by};
use crate::clinics::{Snippet, Way};
use crate::contact::card_of;
use crate::content::{article, words};
use crate::frame::crisis_bar;
use crate::markup::{Element, element, escape, link};
use crate::routes::{Base, markdown_path};

/// What the copies draw on.
#[derive(Clone, Copy)]
pub struct Copies<'a> {
    /// The records, which some pages list.
    pub site: &'a Site,
    /// How the clinic can be reached that hosts the guide.
    pub clinic: &'a ClinicCard,
    /// The path the guide is served under.
    pub base: Base,
    /// Scheme and host.
    pub origin: &'a str,
}

impl Copies<'_> {
    /// The files of all copies: the path of each below the base, and what is in it.
    pub fn files(self) -> Vec<(String, String)> {
        let copy = |page: &Page| Some((markdown_path(*page)?, self.copy(article(*page)?)));
        Page::ALL.iter().filter(|page| self.base.shows(**page)).filter_map(copy).collect()
    }

    /// The copy of a page: crisis help, the text with its state of review, its sources, what the guide is not, licence.
    fn copy(self, article: &'static Article) -> String {
        let base = self.base;
        let page = base.page(article.page);
        let writer = Writer { origin: self.origin, page: &page, citations: article.citations };
        let mut blocks = writer.element(&crisis_bar(base));
        for part in whole_article_by(base, article, &|block| self.drawn(block)) {
            blocks.extend(writer.element(&part));
        }
        if !article.citations.is_empty() {
            blocks.push(format!("## {}", words::SOURCES));
            blocks.extend(article.citations.iter().filter_map(|cited| self.footnote(writer, cited)));
        }
        blocks.push("---".to_owned());
        let way_back = link(page.clone()).child(words::FRAME_WHOLE_PAGE);
        let foot = [words::DISCLAIMER, words::FOOTER_LICENCE].map(|line| element("p").child(line));
        for part in foot.iter().chain([&element("p").child(way_back)]) {
            blocks.extend(writer.element(part));
        }
        blocks.join("\n\n") + "\n"
    }

    /// A source in full, with the way to its own page.
    fn footnote(self, writer: Writer<'_>, cited: &CitedSource) -> Option<String> {
        let source = self.site.sources.iter().find(|source| cited.id == source.entry.id)?;
        let found = link(self.base.source(&source.entry.id)).child(words::SOURCE_FINDINGS);
        let line = element("p").child(reference(&source.entry)).child(" ").child(found);
        Some(format!("[^{}]: {}", cited.id, writer.element(&line).concat()))
    }

    /// A block as it stands on the page; lists of records, which the app draws there, in full.
    fn drawn(self, drawn: &'static Block) -> Element {
        let (base, site) = (self.base, self.site);
        match drawn {
            Block::Claims => claim_list(base, site.claims.clone()),
            Block::Features => feature_list(base, site.features.clone()),
            Block::Evidence => evidence_list(base, site.sources.iter().map(|source| source.entry.clone()).collect()),
            Block::Clinic => card_of(self.clinic),
            Block::Snippets => element("div").children(Way::ALL.iter().map(|way| self.snippet(*way))),
            other => block(base, other),
        }
    }

    /// What a clinic pastes into its website, for one page.
    fn snippet(self, way: Way) -> Element {
        let origin = self.origin.to_owned();
        let snippet = Snippet::new(origin, self.base, Page::Benefits, way);
        element("pre").child(snippet.text())
    }
}

/// The line in a page's head that names its copy; nothing for a page without one.
pub fn alternate(address: &Address, base: Base) -> String {
    let Address::Page(page) = *address else { return String::new() };
    let copy = markdown_path(page).map(|path| escape(&base.file(&path)));
    copy.map(|href| format!("<link rel=\"alternate\" type=\"text/markdown\" href=\"{href}\">")).unwrap_or_default()
}
