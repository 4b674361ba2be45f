//! What is known about a page while its text is read: its ids, its citations, its words.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use guide_model::{CitationMark, CitedSource, HeadingLevel, Inline, Page, Score, Section, plain_text};

use crate::anchors::Anchors;
use crate::leak;
use crate::library::Library;
use crate::problem::{Problem, Problems, did_you_mean};
use crate::readability::Prose;

/// A piece of Markdown and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Snippet<'a> {
    /// The file it is from.
    pub(crate) path: &'a Path,
    /// The Markdown.
    pub(crate) text: &'a str,
    /// The line of the file on which it begins.
    pub(crate) first_line: usize,
}

impl Snippet<'_> {
    /// The line of the file for a byte offset in the snippet.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.first_line + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }
}

/// The state of one page while its text is read.
pub(crate) struct PageWriter<'a> {
    pub(crate) page: Page,
    pub(crate) library: &'a Library,
    pub(crate) sections: Vec<Section>,
    pub(crate) prose: Prose,
    anchors: &'a mut Anchors,
    problems: &'a mut Problems,
    citations: Vec<CitedSource>,
    ids: HashMap<String, (PathBuf, usize)>,
    last_level: Option<HeadingLevel>,
}

impl<'a> PageWriter<'a> {
    pub(crate) fn new(
        page: Page,
        library: &'a Library,
        anchors: &'a mut Anchors,
        problems: &'a mut Problems,
    ) -> PageWriter<'a> {
        PageWriter {
            page,
            library,
            sections: Vec::new(),
            prose: Prose::default(),
            anchors,
            problems,
            citations: Vec::new(),
            ids: HashMap::new(),
            last_level: None,
        }
    }

    /// Reports a problem.
    pub(crate) fn complain(&mut self, file: &Path, line: usize, what: String, remedy: String) {
        self.problems.0.push(Problem { file: file.to_owned(), line, what, remedy });
    }

    /// Reports a link to a page that does not exist.
    pub(crate) fn unknown_page(&mut self, file: &Path, line: usize, slug: &str) {
        let names = Page::ALL.iter().map(|page| page.as_str());
        let remedy = did_you_mean(slug, names, "Use the name of a file in pages/, without .md.");
        self.complain(file, line, format!("there is no page \"{slug}\""), remedy);
    }

    /// A mention of a source: its number on the page, and which mention it is. `None` if there is no such source.
    pub(crate) fn cite(&mut self, file: &Path, line: usize, id: &str) -> Option<CitationMark> {
        if !self.library.sources.contains_key(id) {
            let known = self.library.sources.keys().map(String::as_str);
            let remedy = did_you_mean(id, known, "Add the source to sources.toml or correct the id.");
            self.complain(file, line, format!("cites the source \"{id}\", which does not exist"), remedy);
            return None;
        }
        let index = self.citations.iter().position(|cited| cited.id == id).unwrap_or_else(|| {
            self.citations.push(CitedSource { id: leak::string(id), mentions: 0 });
            self.citations.len() - 1
        });
        self.citations[index].mentions += 1;
        Some(CitationMark { number: u16::try_from(index + 1).ok()?, mention: self.citations[index].mentions })
    }

    /// Notes an id of the page; a second use of the same id is reported.
    pub(crate) fn define_id(&mut self, file: &Path, line: usize, id: &str) {
        if let Some((first_file, first_line)) = self.ids.get(id) {
            let what =
                format!("the id \"{id}\" is already used on this page, in {}:{first_line}", first_file.display());
            self.complain(file, line, what, format!("Give one of the two another id: ## Words {{#{id}-2}}"));
            return;
        }
        self.ids.insert(id.to_owned(), (file.to_owned(), line));
        self.anchors.define(self.page, id);
    }

    /// Notes a link to a place on a page.
    pub(crate) fn want_anchor(&mut self, file: &Path, line: usize, page: Page, anchor: &str) {
        self.anchors.want(page, anchor, file.to_owned(), line);
    }

    /// Notes a heading: its id, its place in the on-this-page list, and that no level was skipped.
    pub(crate) fn heading(&mut self, file: &Path, line: usize, level: HeadingLevel, id: &str, text: &[Inline]) {
        if level == HeadingLevel::Three && self.last_level.is_none() {
            let what = "a third-level heading (###) stands before any second-level one (##)".to_owned();
            self.complain(file, line, what, "Begin with ##.".to_owned());
        }
        self.last_level = Some(level);
        self.define_id(file, line, id);
        if level == HeadingLevel::Two {
            self.sections.push(Section { id: leak::string(id), title: leak::string(plain_text(text)) });
        }
    }

    /// The page's sources, and what was measured.
    pub(crate) fn finish(self) -> (Vec<CitedSource>, Vec<Section>, Score) {
        let score = Score { sources: u32::try_from(self.citations.len()).unwrap_or(u32::MAX), ..self.prose.score() };
        (self.citations, self.sections, score)
    }
}
