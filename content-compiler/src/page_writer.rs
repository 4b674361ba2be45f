//! What is known about a page while its text is read: its ids, its citations, its words.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use guide_model::{
    CalloutKind, CitationMark, CitedSource, HeadingLevel, Inline, List, Page, Score, Section, Text, plain_text,
};
use serde::de::DeserializeOwned;

use crate::anchors::Anchors;
use crate::house_style::{self, Abbreviations, Broken, PartRules, Passage, PassageKind, SectionRules};
use crate::leak;
use crate::library::Library;
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};
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
    terms: Vec<Text>,
    /// The box that is being read.
    pub(crate) inside: Option<CalloutKind>,
    /// Whether the passage that is being read says by `[@-]` that it needs no source.
    pub(crate) needs_no_source: bool,
    /// Pictures of numbers so far.
    pub(crate) figures: u32,
    numbers: u32,
    abbreviations: Abbreviations,
    section: SectionRules,
    part: PartRules,
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
            terms: Vec::new(),
            inside: None,
            needs_no_source: false,
            figures: 0,
            numbers: 0,
            abbreviations: Abbreviations::default(),
            section: SectionRules::default(),
            part: PartRules::default(),
        }
    }

    /// Reports a problem.
    pub(crate) fn complain(&mut self, file: &Path, line: usize, what: String, remedy: String) {
        self.problems.0.push(Problem { file: file.to_owned(), line, what, remedy });
    }

    /// Reads a file of the content folder that is part of this page's text. That it is missing is reported.
    pub(crate) fn text_file(&mut self, path: impl Into<PathBuf>) -> Option<SourceFile> {
        SourceFile::read(&self.library.root, path, self.problems)
    }

    /// Reads a TOML file of the content folder that is part of this page's text. What is wrong with it is reported.
    pub(crate) fn toml_file<T: DeserializeOwned>(&mut self, path: impl Into<PathBuf>) -> Option<(SourceFile, T)> {
        let file = self.text_file(path)?;
        let list = file.toml(self.problems)?;
        Some((file, list))
    }

    /// Reports a link to a page that does not exist.
    pub(crate) fn unknown_page(&mut self, file: &Path, line: usize, slug: &str) {
        let names = Page::ALL.iter().map(|page| page.as_str());
        let remedy = did_you_mean(slug, names, "Use the name of a file in pages/, without .md.");
        self.complain(file, line, format!("there is no page \"{slug}\""), remedy);
    }

    /// A mention of a source: its number on the page, and which mention it is. `None` if there is no such source.
    pub(crate) fn cite(&mut self, file: &Path, line: usize, id: &str) -> Option<CitationMark> {
        let Some(source) = self.library.citable.get(id) else {
            let known = self.library.sources.keys().map(String::as_str);
            let remedy = did_you_mean(id, known, "Add the source to sources.toml or correct the id.");
            self.complain(file, line, format!("cites the source \"{id}\", which does not exist"), remedy);
            return None;
        };
        let index = self.citations.iter().position(|cited| cited.id == id).unwrap_or_else(|| {
            self.citations.push(*source);
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
        self.begin_part();
        self.define_id(file, line, id);
        self.words(file, line, &plain_text(text));
        self.note_terms(text);
        if level == HeadingLevel::Two {
            self.begin_section();
            self.sections.push(Section { id: leak::string(id), title: leak::string(plain_text(text)) });
        }
    }

    /// A passage of text: counted, held against the house style, its terms marked.
    pub(crate) fn passage(
        &mut self,
        path: &Path,
        line: usize,
        kind: PassageKind,
        inlines: Vec<Inline>,
    ) -> List<Inline> {
        let words = plain_text(&inlines);
        match kind {
            PassageKind::Paragraph | PassageKind::Item | PassageKind::OwnWords => self.prose.add(&words),
            PassageKind::Cell => self.prose.add_words_only(&words),
            PassageKind::Title => {}
        }
        let citations = &self.citations;
        let source = |number: u16| citations.get(usize::from(number) - 1).map_or("", |cited| cited.id.as_str());
        let passage = Passage::new(kind, &inlines, source);
        self.check(path, line, &passage);
        self.numbers += passage.counts();
        let needs_no_source = std::mem::take(&mut self.needs_no_source);
        let states_facts =
            kind.states_facts() && self.page.states_facts() && !self.inside.is_some_and(is_advice) && !needs_no_source;
        if states_facts && let Some(Broken { what, remedy }) = house_style::without_a_source(&passage, &inlines) {
            self.complain(path, line, what, remedy);
        }
        self.section.note(path, line, &passage, &inlines);
        if !matches!(kind, PassageKind::Cell | PassageKind::Title) {
            self.part.note(path, line, &words);
        }
        let marks_terms = !matches!(kind, PassageKind::Cell | PassageKind::Title) && self.page != Page::Glossary;
        if !marks_terms {
            self.note_terms(&inlines);
            return leak::slice(inlines);
        }
        let terms = &mut self.terms;
        let mut is_new = |id: &str| {
            let is_new = !terms.iter().any(|term| *term == id);
            if is_new {
                terms.push(leak::string(id));
            }
            is_new
        };
        leak::slice(self.library.term_names.mark(inlines, &mut is_new))
    }

    /// Notes the terms that were marked by hand, so that the page holds their meanings.
    fn note_terms(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Term { id, .. } if !self.terms.contains(id) => self.terms.push(*id),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.note_terms(inner),
                _ => {}
            }
        }
    }

    /// Words without markup, held against the house style.
    pub(crate) fn words(&mut self, path: &Path, line: usize, words: &str) {
        self.check(path, line, &Passage::plain(PassageKind::Title, words));
    }

    fn check(&mut self, path: &Path, line: usize, passage: &Passage) {
        let library = self.library;
        let unexplained = self.abbreviations.broken(passage, |short| library.term_names.explains(short));
        for Broken { what, remedy } in house_style::broken_by(passage, library).into_iter().chain(unexplained) {
            self.complain(path, line, what, remedy);
        }
    }

    /// Begins what stands under a heading of any level: it may not be long.
    fn begin_part(&mut self) {
        if let Some((path, line, Broken { what, remedy })) = self.part.finish() {
            self.complain(&path, line, what, remedy);
        }
    }

    /// Begins a section: a second-level heading, a question, a myth.
    pub(crate) fn begin_section(&mut self) {
        self.begin_part();
        if let Some((path, line, Broken { what, remedy })) = self.section.finish() {
            self.complain(&path, line, what, remedy);
        }
    }

    /// The page's sources, and what was measured.
    pub(crate) fn finish(mut self) -> (Vec<CitedSource>, Vec<Section>, Score, Vec<Text>) {
        self.begin_section();
        let sources = u32::try_from(self.citations.len()).unwrap_or(u32::MAX);
        let score = Score { sources, numbers: self.numbers, figures: self.figures, ..self.prose.score() };
        (self.citations, self.sections, score, self.terms)
    }
}

/// Whether a box gives advice or asks, and so states no facts of its own.
const fn is_advice(kind: CalloutKind) -> bool {
    matches!(
        kind,
        CalloutKind::Checklist
            | CalloutKind::Do
            | CalloutKind::Dont
            | CalloutKind::WhatYouCanDo
            | CalloutKind::NotKnown
            | CalloutKind::Doors
    )
}
