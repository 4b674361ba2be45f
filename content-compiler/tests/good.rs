//! Good content compiles into what the app expects: the smallest folder, and the guide's own.

mod content_folder;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use content_folder::{ContentFolder, TODAY, TestResult};
use guide_compiler::{Problems, Site, compile};
use guide_model::{Article, Block, Bundle, CitationMark, Inline, Page};

/// The guide's own content, compiled once.
fn guide() -> Result<&'static Site, &'static Problems> {
    static GUIDE: OnceLock<Result<Site, Problems>> = OnceLock::new();
    GUIDE.get_or_init(|| compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content"), TODAY)).as_ref()
}

#[test]
fn the_smallest_folder_compiles() -> TestResult {
    let site = ContentFolder::valid().compiled()??;
    assert_eq!(site.articles.len(), Page::ALL.len());
    Ok(())
}

#[test]
fn every_page_has_a_text_with_sentences() -> TestResult {
    let site = guide()?;
    for (page, summary) in Page::ALL.iter().zip(site.bundle.pages) {
        assert_eq!(summary.page, *page);
        assert!(summary.score.sentences > 0, "{} has no sentence", page.as_str());
        assert!(site.article(*page).is_some(), "{} has no text", page.as_str());
    }
    assert_eq!(site.bundle.pages.len(), Page::ALL.len());
    Ok(())
}

#[test]
fn all_sources_and_claims_are_read() -> TestResult {
    assert_eq!(guide()?.sources.len(), 339);
    assert_eq!(guide()?.claims.len(), 213);
    Ok(())
}

#[test]
fn a_source_knows_the_pages_that_cite_it() -> TestResult {
    let site = ContentFolder::valid().body("Text [@zarate-2006].\n").compiled()??;
    assert_eq!(site.sources[0].cited_by, ["benefits"]);
    assert!(site.sources[1].cited_by.is_empty());
    Ok(())
}

#[test]
fn a_citations_number_is_the_place_of_its_source() -> TestResult {
    let site = ContentFolder::valid().body("One [@berman-2000]. Two [@zarate-2006; @berman-2000].\n").compiled()??;
    let article = site.article(Page::Benefits).ok_or("the page is missing")?;
    let cited: Vec<_> = article.citations.iter().map(|cited| (cited.id.as_str(), cited.mentions)).collect();
    assert_eq!(cited, [("berman-2000", 2), ("zarate-2006", 1)]);
    let marks: Vec<_> = marks(article).into_iter().map(|mark| (mark.number, mark.mention)).collect();
    assert_eq!(marks, [(1, 1), (2, 1), (1, 2)]);
    Ok(())
}

#[test]
fn every_mention_of_a_source_has_its_own_number_on_every_page() -> TestResult {
    for article in &guide()?.articles {
        let mut mentions: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for mark in marks(article) {
            mentions.entry(mark.number).or_default().push(mark.mention);
        }
        for found in mentions.values_mut() {
            found.sort_unstable();
        }
        let expected: BTreeMap<u16, Vec<u16>> =
            (1..).zip(article.citations).map(|(number, cited)| (number, (1..=cited.mentions).collect())).collect();
        assert_eq!(mentions, expected, "{}", article.page.as_str());
    }
    Ok(())
}

#[test]
fn what_is_packed_for_the_app_unpacks_to_the_same() -> TestResult {
    let site = ContentFolder::valid().body("Text [@zarate-2006] and a [page](page:faq).\n").compiled()??;
    let files = site.packed_files()?;
    let bytes = |name: &str| files.iter().find(|(file, _)| file == name).map(|(_, bytes)| bytes.as_slice());
    let bundle: Bundle = postcard::from_bytes(bytes("frame.bin").ok_or("no frame")?)?;
    assert_eq!(bundle, site.bundle);
    let article: Article = postcard::from_bytes(bytes("benefits.bin").ok_or("no text")?)?;
    assert_eq!(Some(&article), site.article(Page::Benefits));
    Ok(())
}

/// Every citation mark of an article, in reading order.
fn marks(article: &Article) -> Vec<CitationMark> {
    let mut marks = Vec::new();
    in_line(&article.purpose, &mut marks);
    article.key_points.iter().for_each(|point| in_line(point, &mut marks));
    in_blocks(&article.blocks, &mut marks);
    marks
}

fn in_blocks(blocks: &[Block], marks: &mut Vec<CitationMark>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => in_line(text, marks),
            Block::List { items, .. } => items.iter().for_each(|item| {
                in_line(&item.text, marks);
                in_blocks(&item.blocks, marks);
            }),
            Block::Table { caption, header, rows } => {
                in_line(caption, marks);
                header.iter().chain(rows.iter().flat_map(|row| row.iter())).for_each(|cell| in_line(cell, marks));
            }
            Block::Callout { blocks, .. } => in_blocks(blocks, marks),
            Block::Figure(figure) => marks.push(figure.citation),
            Block::Faq(groups) => {
                groups.iter().flat_map(|group| group.questions).for_each(|entry| in_blocks(&entry.answer, marks));
            }
            Block::Myths(myths) => myths.iter().for_each(|myth| {
                in_blocks(&myth.answer, marks);
                in_line(&myth.how_sure, marks);
            }),
            Block::Glossary(terms) => terms.iter().for_each(|term| in_line(&term.meaning, marks)),
            Block::Claims
            | Block::Evidence
            | Block::HelpLines
            | Block::SiteMap
            | Block::SearchList
            | Block::Quality => {}
        }
    }
}

fn in_line(text: &[Inline], marks: &mut Vec<CitationMark>) {
    for inline in text {
        match inline {
            Inline::Citation(cited) => marks.extend_from_slice(cited),
            Inline::Strong(text) | Inline::Emphasis(text) | Inline::Link { text, .. } | Inline::Term { text, .. } => {
                in_line(text, marks);
            }
            Inline::Text(_) => {}
        }
    }
}
