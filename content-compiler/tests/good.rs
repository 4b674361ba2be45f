//! Good content compiles into what the app expects: the smallest folder, and the guide's own.

mod article_text;
mod bibliography;
mod content_folder;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use article_text::{in_blocks, marks, passages, sources};
use bibliography::{Entry, rounded_unconfirmed_in, unconfirmed_in};
use content_folder::{ContentFolder, TODAY, TestResult};
use guide_compiler::{Problems, Site, compile};
use guide_model::{
    Article, Block, Bundle, CitationMark, FaqQuestion, Figure, List, Page, PageImprint, PagePart, Place, plain_text,
};

/// The guide's own content.
fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

/// The guide's own content, compiled once.
fn guide() -> Result<&'static Site, &'static Problems> {
    static GUIDE: OnceLock<Result<Site, Problems>> = OnceLock::new();
    GUIDE.get_or_init(|| compile(&content(), TODAY)).as_ref()
}

// The smallest folder.

#[test]
fn the_smallest_folder_compiles() -> TestResult {
    let site = ContentFolder::valid().compiled()??;
    assert_eq!(site.articles.len(), Page::ALL.len());
    assert_eq!(site.marks.len(), Page::ALL.len());
    Ok(())
}

#[test]
fn every_list_of_the_smallest_folder_compiles() -> TestResult {
    for list in ["claims", "decision-aid", "evidence", "faq", "features", "glossary", "help-lines", "myths"] {
        ContentFolder::valid().body(&format!("::: listing {list}\n:::\n")).passes()?;
    }
    ContentFolder::valid()
        .body("::: listing quality\n:::\n\n::: listing search\n:::\n\n::: listing site-map\n:::\n")
        .passes()
}

#[test]
fn a_citations_number_is_the_place_of_its_source() -> TestResult {
    let folder = ContentFolder::valid().changed("sources.toml", "further_reading = true\n", "");
    let site = folder.body("One [@berman-2000]. Two [@zarate-2006; @berman-2000].\n").compiled()??;
    let article = site.article(Page::Benefits).ok_or("the page is missing")?;
    let cited: Vec<_> = article.citations.iter().map(|cited| (cited.id.as_str(), cited.mentions)).collect();
    assert_eq!(cited, [("berman-2000", 2), ("zarate-2006", 1)]);
    let marks: Vec<_> = all_marks(article).map(|mark| (mark.number, mark.mention)).collect();
    assert_eq!(marks, [(1, 1), (2, 1), (1, 2)]);
    Ok(())
}

#[test]
fn a_help_line_ends_with_the_number_of_its_source() -> TestResult {
    let site = ContentFolder::valid().body("::: listing help-lines\n:::\n").compiled()??;
    let article = site.article(Page::Benefits).ok_or("the page is missing")?;
    let Some(Block::HelpLines(help)) = article.blocks.first() else { return Err("the list is missing".into()) };
    assert_eq!(marks(&help.places[0].lines[0].text).len(), 1);
    assert_eq!(sources(article, &help.places[0].lines[0].text), ["zarate-2006"]);
    Ok(())
}

#[test]
fn what_is_packed_for_the_app_unpacks_to_the_same() -> TestResult {
    let body = "Text [@zarate-2006] and a [page](page:faq).\n\n::: listing decision-aid\n:::\n";
    let site = ContentFolder::valid().body(body).compiled()??;
    let bundle: Bundle = postcard::from_bytes(&site.packed_frame()?)?;
    assert_eq!(bundle, site.bundle);
    let imprints: List<PageImprint> = postcard::from_bytes(&site.packed_imprints()?)?;
    assert_eq!(imprints, site.imprints);
    let file = site.imprint(Page::Benefits).file;
    let texts = &site.packed_texts;
    let (_, bytes) = texts.iter().find(|(name, _)| file == *name).ok_or("no text")?;
    let article: Article = postcard::from_bytes(bytes)?;
    assert_eq!(Some(&article), site.article(Page::Benefits));
    Ok(())
}

#[test]
fn a_changed_text_lies_in_a_file_of_another_name() -> TestResult {
    let file = |body: &str| -> Result<String, Box<dyn std::error::Error>> {
        Ok(ContentFolder::valid().body(body).compiled()??.imprint(Page::Benefits).file.to_string())
    };
    assert_eq!(file("One text [@-].\n")?, file("One text [@-].\n")?);
    assert_ne!(file("One text [@-].\n")?, file("Another text [@-].\n")?);
    Ok(())
}

#[test]
fn a_text_is_cut_where_something_reacts() -> TestResult {
    let body =
        "Before [@-].\n\nMore [@-].\n\n::: listing decision-aid\n:::\n\nAfter [@-].\n\n::: listing claims\n:::\n";
    let site = ContentFolder::valid().body(body).compiled()??;
    let expected =
        [PagePart::Text { from: 0, to: 2 }, PagePart::Worksheet, PagePart::Text { from: 3, to: 4 }, PagePart::Claims];
    assert_eq!(site.bundle.page(Page::Benefits).parts.all(), expected);
    Ok(())
}

// The guide.

#[test]
fn every_page_has_a_text_with_sentences() -> TestResult {
    let site = guide()?;
    for (page, summary) in Page::ALL.iter().zip(site.bundle.pages) {
        assert_eq!(summary.page, *page);
        assert!(site.imprint(*page).score.sentences > 0, "{} has no sentence", page.as_str());
        assert!(site.article(*page).is_some(), "{} has no text", page.as_str());
    }
    assert_eq!(site.bundle.pages.len(), Page::ALL.len());
    Ok(())
}

#[test]
fn all_sources_claims_and_features_are_read() -> TestResult {
    assert_eq!(guide()?.sources.len(), 337);
    assert_eq!(guide()?.claims.len(), 213);
    assert_eq!(guide()?.features.len(), 51);
    Ok(())
}

#[test]
fn every_claim_is_answered_and_every_feature_is_seen_somewhere() -> TestResult {
    let claims = guide()?.claims.iter().map(|claim| (&claim.id, &claim.answered_in));
    for (id, places) in claims.chain(guide()?.features.iter().map(|feature| (&feature.id, &feature.places))) {
        assert!(!places.is_empty(), "{id}");
        assert!(places.iter().all(|place| place.page != Page::NotFound), "{id}");
    }
    Ok(())
}

#[test]
fn a_source_is_further_reading_only_if_nothing_rests_on_it() -> TestResult {
    for source in &guide()?.sources {
        let rests =
            guide()?.articles.iter().any(|article| article.citations.iter().any(|cited| cited.id == source.entry.id))
                || guide()?.claims.iter().any(|claim| claim.sources.contains(&source.entry.id));
        assert_eq!(source.entry.further_reading, !rests, "{}", source.entry.id);
    }
    Ok(())
}

#[test]
fn a_source_lists_every_page_that_cites_it() -> TestResult {
    for article in &guide()?.articles {
        for cited in article.citations {
            let source = guide()?.sources.iter().find(|source| cited.id == source.entry.id).ok_or("no such source")?;
            let place = Place { page: article.page, anchor: None };
            assert!(source.cited_by.contains(&place), "{} in {}", cited.id, article.page.as_str());
        }
    }
    Ok(())
}

#[test]
fn every_page_of_the_guide_leads_on_to_3_others_or_more() -> TestResult {
    for article in &guide()?.articles {
        let related = article.related.to_vec();
        assert!(related.len() >= 3, "{}: {related:?}", article.page.as_str());
        assert!(!related.contains(&article.page), "{}: {related:?}", article.page.as_str());
    }
    Ok(())
}

#[test]
fn every_mention_of_a_source_has_its_own_number_on_every_page() -> TestResult {
    for article in &guide()?.articles {
        let mut mentions: BTreeMap<u16, Vec<u16>> = BTreeMap::new();
        for mark in all_marks(article) {
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
fn every_term_that_can_be_opened_has_its_meaning_on_the_page() -> TestResult {
    for article in &guide()?.articles {
        for (word, id) in passages(article).iter().flat_map(|passage| article_text::terms(passage)) {
            let meaning = article.terms.iter().find(|term| term.id == id).map(|term| term.meaning.len());
            assert!(meaning.is_some_and(|length| length > 10), "{word} in {}", article.page.as_str());
        }
    }
    Ok(())
}

#[test]
fn at_least_60_words_are_explained() -> TestResult {
    let glossary = guide()?.article(Page::Glossary).ok_or("no glossary")?;
    let explained = glossary.blocks.iter().find_map(|block| match block {
        Block::Glossary(terms) => Some(terms.len()),
        _ => None,
    });
    assert!(explained.is_some_and(|count| count >= 60), "{explained:?}");
    Ok(())
}

#[test]
fn at_least_45_questions_are_answered_in_120_words_or_fewer_each() -> TestResult {
    let questions = questions(guide()?);
    assert!(questions.len() >= 45, "{}", questions.len());
    for question in questions {
        let answer: Vec<String> = in_blocks(&question.answer).iter().map(|passage| plain_text(passage)).collect();
        let words = answer.join(" ").split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
        assert!((1..=120).contains(&words), "{} has {words} words", question.id);
    }
    Ok(())
}

#[test]
fn no_page_reads_above_grade_8() -> TestResult {
    for page in Page::ALL {
        assert!(guide()?.imprint(*page).score.grade_times_ten <= 80, "{}", page.as_str());
    }
    Ok(())
}

// What the guide must never print: the bibliography is read again, without the compiler.

#[test]
fn no_page_prints_a_number_that_was_not_confirmed() -> TestResult {
    let all = bibliography::read(&content())?;
    for article in &guide()?.articles {
        for passage in passages(article) {
            let (text, cited) = (plain_text(&passage), cited(&all, sources(article, &passage)));
            let said = [unconfirmed_in(&text, &cited), rounded_unconfirmed_in(&text, &cited)].concat();
            assert!(said.is_empty(), "{said:?} in {}: {text}", article.page.as_str());
        }
    }
    Ok(())
}

#[test]
fn no_claim_prints_a_number_that_was_not_confirmed() -> TestResult {
    let all = bibliography::read(&content())?;
    for claim in &guide()?.claims {
        let (text, cited) = (format!("{} {}", claim.why, claim.say_instead), cited(&all, &claim.sources));
        let said = [unconfirmed_in(&text, &cited), rounded_unconfirmed_in(&text, &cited)].concat();
        assert!(said.is_empty(), "{said:?} in {}: {text}", claim.id);
    }
    Ok(())
}

#[test]
fn no_record_of_a_source_prints_a_number_that_was_not_confirmed() -> TestResult {
    let all = bibliography::read(&content())?;
    for source in &guide()?.sources {
        let entry = all.get(&source.entry.id).ok_or("no such source")?;
        let rows = source.findings.iter().flat_map(|finding| &finding.numbers);
        assert_eq!(rows.map(|row| row.label.as_str()).collect::<Vec<_>>(), entry.labels(), "{}", source.entry.id);
        for finding in &source.findings {
            let limitations = finding.limitations.as_deref().unwrap_or_default();
            let said = unconfirmed_in(&format!("{} {limitations}", finding.result), &[entry]);
            assert!(said.is_empty(), "{said:?} in {}", source.entry.id);
        }
    }
    Ok(())
}

#[test]
fn no_passage_that_rests_only_on_unread_sources_holds_a_figure() -> TestResult {
    let all = bibliography::read(&content())?;
    for article in &guide()?.articles {
        for passage in passages(article) {
            let cited = cited(&all, sources(article, &passage));
            let text = plain_text(&passage);
            let is_unread = !cited.is_empty() && !cited.iter().any(|entry| entry.may_be_printed());
            let holds_figure = text.contains(|sign: char| sign.is_ascii_digit());
            assert!(!(is_unread && holds_figure), "{}: {text}", article.page.as_str());
        }
    }
    Ok(())
}

#[test]
fn every_drawn_number_is_a_confirmed_one_of_a_source_that_was_read() -> TestResult {
    let all = bibliography::read(&content())?;
    let mut drawn = 0;
    for (article, figure) in figures(guide()?) {
        let source = article.citations.get(usize::from(figure.citation.number) - 1).ok_or("no source")?;
        let entry = all.get(source.id.as_str()).ok_or("no such source")?;
        assert!(entry.may_be_printed(), "{}", figure.id);
        for group in figure.groups {
            assert!(entry.has_share(f64::from(group.per_100)), "{}: {}", figure.id, group.label);
            drawn += 1;
        }
    }
    assert!(drawn > 50, "{drawn}");
    Ok(())
}

/// The sources with these ids.
fn cited<Id: ToString>(all: &BTreeMap<String, Entry>, ids: impl IntoIterator<Item = Id>) -> Vec<&Entry> {
    ids.into_iter().filter_map(|id| all.get(&id.to_string())).collect()
}

/// All figures of the guide, each with its page's text.
fn figures(site: &Site) -> impl Iterator<Item = (&Article, Figure)> {
    let blocks = site.articles.iter().flat_map(|article| article.blocks.iter().map(move |block| (article, block)));
    blocks
        .filter_map(|(article, block)| if let Block::Figure(figure) = block { Some((article, *figure)) } else { None })
}

/// Every citation mark of an article, in reading order.
fn all_marks(article: &Article) -> impl Iterator<Item = CitationMark> {
    passages(article).into_iter().flat_map(|passage| marks(&passage))
}

/// All questions of the guide.
fn questions(site: &Site) -> Vec<FaqQuestion> {
    let blocks = site.articles.iter().flat_map(|article| article.blocks);
    let groups = blocks.filter_map(|block| if let Block::Faq(groups) = block { Some(*groups) } else { None });
    groups.flat_map(|groups| groups.iter()).flat_map(|group| group.questions.iter()).copied().collect()
}
