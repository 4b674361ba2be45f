//! Reads one page: its head, its text, and the lists its text calls for.

use std::path::Path;

use guide_model::{Article, Block, CalloutKind, Date, List, Page, PagePart, PageSummary, Review, Score, Text};

use crate::anchors::Anchors;
use crate::directives::{self, Part};
use crate::front_matter::{self, FrontMatter};
use crate::house_style::PassageKind;
use crate::library::Library;
use crate::listings::{decision, faq, glossary, help, myths};
use crate::page_writer::{PageWriter, Snippet};
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};
use crate::{LANGUAGE, inlines, leak, markdown};

/// The hardest reading grade a page may have (Flesch-Kincaid), times ten.
const HARDEST_GRADE_TIMES_TEN: u16 = 80;

/// Names that `::: listing` takes.
const LISTINGS: &[&str] = &[
    "claims",
    "decision-aid",
    "evidence",
    "faq",
    "features",
    "glossary",
    "help-lines",
    "myths",
    "quality",
    "search",
    "site-map",
];

/// The summary and the text of a page.
pub(crate) fn read(
    root: &Path,
    page: Page,
    library: &Library,
    anchors: &mut Anchors,
    problems: &mut Problems,
) -> Option<(PageHead, Article)> {
    let file = SourceFile::read(root, format!("{LANGUAGE}/pages/{}.md", page.as_str()), problems)?;
    let parts = front_matter::split(&file, problems)?;
    let head: FrontMatter = file.toml_part(parts.head, front_matter::LINES_BEFORE, problems)?;
    let lists = ListFiles::read(root, parts.body.text, problems);
    let mut list_problems = Problems::default();

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
                let place = Place { file: &file, line };
                blocks.extend(directive(&mut writer, &place, name, argument, &inside, &lists, &mut list_problems));
            }
        }
    }
    let (citations, sections, score, terms) = writer.finish();
    problems.0.append(&mut list_problems.0);
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
        terms: leak::slice(terms),
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
    pub(crate) fn summary(self, review: Review, parts: List<PagePart>, file: Text) -> PageSummary {
        let PageHead { page, title, short_title, description, updated, score, .. } = self;
        PageSummary { page, title, short_title, description, updated, review, score, parts, file }
    }
}

struct Place<'a> {
    file: &'a SourceFile,
    line: usize,
}

/// The files of the lists that a page's body calls for.
struct ListFiles {
    faq: Option<SourceFile>,
    myths: Option<SourceFile>,
    decision: Option<SourceFile>,
    help: Option<SourceFile>,
}

impl ListFiles {
    fn read(root: &Path, body: &str, problems: &mut Problems) -> ListFiles {
        let mut file = |listing: &str, name: &str| {
            let wanted = body.contains(&format!("::: listing {listing}"));
            wanted.then(|| SourceFile::read(root, format!("{LANGUAGE}/{name}.toml"), problems)).flatten()
        };
        ListFiles {
            faq: file("faq", "faq"),
            myths: file("myths", "myths"),
            decision: file("decision-aid", "decision"),
            help: file("help-lines", "help"),
        }
    }
}

fn directive(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    name: &str,
    argument: &str,
    inside: &Snippet<'_>,
    lists: &ListFiles,
    problems: &mut Problems,
) -> Option<Block> {
    match name {
        "figure" => figure(writer, place, argument),
        "listing" => listing(writer, place, argument, lists, problems),
        _ => callout(writer, place, name, argument, inside),
    }
}

fn figure(writer: &mut PageWriter<'_>, place: &Place<'_>, id: &str) -> Option<Block> {
    let library = writer.library;
    let Some(record) = library.figures.get(id) else {
        let known = library.figures.keys().map(String::as_str);
        let remedy = did_you_mean(id, known, &format!("Add its numbers as figures/{id}.toml."));
        writer.complain(&place.file.path, place.line, format!("the figure \"{id}\" has no numbers"), remedy);
        return None;
    };
    writer.define_id(&place.file.path, place.line, &format!("figure-{id}"));
    let citation = writer.cite(&place.file.path, place.line, record.source.get_ref())?;
    writer.figures += 1;
    for words in record.words() {
        writer.words(&place.file.path, place.line, words);
    }
    Some(Block::Figure(record.finish(id, citation)?))
}

fn listing(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    name: &str,
    lists: &ListFiles,
    problems: &mut Problems,
) -> Option<Block> {
    match name {
        "faq" => faq::read(lists.faq.as_ref()?, writer, problems).map(|groups| Block::Faq(leak::slice(groups))),
        "myths" => myths::read(lists.myths.as_ref()?, writer, problems).map(|myths| Block::Myths(leak::slice(myths))),
        "glossary" => Some(Block::Glossary(leak::slice(glossary::read(writer)))),
        "decision-aid" => decision::read(lists.decision.as_ref()?, writer, problems).map(Block::DecisionAid),
        "claims" => Some(Block::Claims),
        "features" => Some(Block::Features),
        "evidence" => Some(Block::Evidence),
        "help-lines" => help::read(lists.help.as_ref()?, writer, problems).map(Block::HelpLines),
        "site-map" => Some(Block::SiteMap),
        "search" => Some(Block::SearchList(List::EMPTY)),
        "quality" => Some(Block::Quality),
        _ => {
            let remedy = did_you_mean(name, LISTINGS.iter().copied(), &format!("Known: {}.", LISTINGS.join(", ")));
            writer.complain(&place.file.path, place.line, format!("there is no list \"{name}\""), remedy);
            None
        }
    }
}

fn callout(
    writer: &mut PageWriter<'_>,
    place: &Place<'_>,
    name: &str,
    argument: &str,
    inside: &Snippet<'_>,
) -> Option<Block> {
    let Some(kind) = CalloutKind::from_name(name) else {
        let names: Vec<&str> = CalloutKind::ALL.iter().map(|kind| kind.as_str()).collect();
        let known = names.iter().copied().chain(["figure", "listing"]);
        let remedy = did_you_mean(name, known, &format!("Known: {}, figure, listing.", names.join(", ")));
        writer.complain(&place.file.path, place.line, format!("there is no box \"::: {name}\""), remedy);
        return None;
    };
    let title = (!argument.is_empty()).then(|| leak::string(argument));
    if matches!(kind, CalloutKind::Note | CalloutKind::Checklist) && title.is_none() {
        let name = kind.as_str();
        let remedy = format!("Write ::: {name} What it is about");
        writer.complain(&place.file.path, place.line, format!("the {name} has no title"), remedy);
    }
    let id = title.filter(|_| kind == CalloutKind::Checklist).map(|title| leak::string(markdown::slug(&title)));
    if let Some(id) = id {
        writer.define_id(&place.file.path, place.line, &id);
    }
    writer.inside = Some(kind);
    let blocks = leak::slice(markdown::blocks(writer, inside));
    writer.inside = None;
    Some(Block::Callout { kind, title, id, blocks })
}
