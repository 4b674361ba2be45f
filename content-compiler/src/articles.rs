//! Reads one page: its head, its text, and the lists its text calls for.

use std::path::{Path, PathBuf};

use guide_model::{Article, Date, List, Page, PageImprint, PagePart, PageSummary, Review, Score, Text};

use crate::anchors::Anchors;
use crate::directive_block::{self, Place};
use crate::directives::{self, Part};
use crate::front_matter::{self, FrontMatter};
use crate::house_style::PassageKind;
use crate::library::Library;
use crate::listings::glossary;
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::{Problem, Problems, SourceFile};
use crate::{LANGUAGE, inlines, leak, markdown};

/// The hardest reading grade a page may have (Flesch-Kincaid), times ten.
const HARDEST_GRADE_TIMES_TEN: u16 = 80;

/// The file of a page's text, below the content folder.
pub(crate) fn path(page: Page) -> PathBuf {
    format!("{LANGUAGE}/pages/{}.md", page.as_str()).into()
}

/// The summary and the text of a page.
pub(crate) fn read(
    root: &Path,
    page: Page,
    library: &Library,
    anchors: &mut Anchors,
    problems: &mut Problems,
) -> Option<(PageHead, Article)> {
    let file = SourceFile::read(root, path(page), problems)?;
    let parts = front_matter::split(&file, problems)?;
    let head: FrontMatter = file.toml_part(parts.head, front_matter::LINES_BEFORE, problems)?;
    let mut writer = PageWriter::new(page, library, anchors, problems);
    head.check(&file, parts.head, &mut writer);
    let related = head.related_pages(&file, parts.head, &mut writer);
    let inline = |value: &toml::Spanned<String>, kind: PassageKind, writer: &mut PageWriter<'_>| {
        let first_line = front_matter::line_of(parts.head, value);
        let text = inlines::line(writer, &Snippet { path: &file.path, text: value.get_ref(), first_line });
        writer.passage(&file.path, first_line, kind, text)
    };
    let purpose = inline(&head.purpose, PassageKind::OwnWords, &mut writer);
    let key_points: Vec<_> =
        head.key_points.iter().map(|point| inline(point, PassageKind::Item, &mut writer)).collect();
    writer.begin_section();
    let mut blocks = Vec::new();
    for part in directives::split(&mut writer, &parts.body) {
        match part {
            Part::Markdown(snippet) => blocks.extend(markdown::blocks(&mut writer, &snippet)),
            Part::Directive { name, argument, line, inside } => {
                blocks.extend(directive_block::read(
                    &mut writer,
                    &Place { path: &file.path, line },
                    name,
                    argument,
                    &inside,
                ));
            }
        }
    }
    let (citations, sections, score, terms) = writer.finish();
    if score.grade_times_ten > HARDEST_GRADE_TIMES_TEN {
        problems.0.push(Problem {
            file: file.path.clone(),
            line: 1,
            what: format!("the page reads at grade {}.{}", score.grade_times_ten / 10, score.grade_times_ten % 10),
            remedy: "Use shorter words and sentences until it is 8.0 or lower.".to_owned(),
        });
    }
    let (updated, next_review) = head.dates()?;
    let head = PageHead {
        page,
        title: leak::string(head.title.into_inner()),
        short_title: leak::string(head.short_title.into_inner()),
        description: leak::string(head.description.into_inner()),
        updated,
        next_review,
        score,
    };
    let article = Article {
        page,
        purpose,
        key_points: leak::slice(key_points),
        related: leak::slice(related),
        sections: leak::slice(sections),
        blocks: leak::slice(blocks),
        citations: leak::slice(citations),
        terms: glossary::meanings(terms, library),
    };
    Some((head, article))
}

/// What the head of a page's file says, and what was measured; the state of review is added when all is read.
pub(crate) struct PageHead {
    page: Page,
    title: Text,
    short_title: Text,
    description: Text,
    updated: Date,
    next_review: Date,
    score: Score,
}

impl PageHead {
    /// The page's title in menus.
    pub(crate) fn short_title(&self) -> Text {
        self.short_title
    }

    /// The page's title.
    pub(crate) fn title(&self) -> Text {
        self.title
    }

    /// The day by which the text is to be looked through, if nobody has signed it.
    pub(crate) fn next_review(&self) -> Date {
        self.next_review
    }

    /// The page's summary.
    pub(crate) fn summary(&self, parts: List<PagePart>) -> PageSummary {
        let PageHead { page, title, short_title, .. } = *self;
        PageSummary { page, title, short_title, parts }
    }

    /// What is told of the page wherever it is drawn.
    pub(crate) fn imprint(&self, review: Review, file: Text) -> PageImprint {
        let PageHead { description, updated, score, .. } = *self;
        PageImprint { description, updated, review, score, file }
    }
}
