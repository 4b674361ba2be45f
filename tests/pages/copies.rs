//! The copies of pages in plain Markdown: whole, on their own, and found from the page.

use std::sync::LazyLock;

use guide_model::{Address, Page};
use ketamine_guide::routes::markdown_path;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use regex::Regex;
use scraper::{ElementRef, Node, Selector};

use crate::written_site::{ORIGIN, TestResult, at_the_root, told, under_a_folder};

/// Where a page says something: not in its lists of sections and sources, and not in what leads on.
const SAYING: &str = ":is(.article__head, .callout, .key-points, .prose, .review)";

/// Elements that hold passages of their own.
const PASSAGES: &[&str] =
    &["caption", "dd", "dt", "figcaption", "h1", "h2", "h3", "legend", "li", "p", "summary", "td", "th"];

/// Citations, pictures whose words stand beside them, and what a reader works the page with.
const NOT_SAID: &str = "sup, svg, select, [aria-hidden=true], [hidden], [data-with-app], .letters, .chart__picture, \
    .evidence-map__plane, .evidence-map__legend, .filter, .reminder, .snippets, .story__all, .story__choices, \
    .worksheet__introduction";

/// The words of a passage without those of the passages in it, which part them into lines.
fn said(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(text), _) => words.push_str(text),
            (_, Some(inner)) if !PASSAGES.contains(&inner.value().name()) && !is_left_out(inner) => {
                words.push_str(&said(inner));
            }
            _ => words.push('\n'),
        }
    }
    words
}

fn lines(text: &str) -> Vec<String> {
    text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

fn is_left_out(element: ElementRef<'_>) -> bool {
    static LEFT_OUT: LazyLock<Option<Selector>> = LazyLock::new(|| Selector::parse(NOT_SAID).ok());
    LEFT_OUT.as_ref().is_some_and(|selector| selector.matches(&element))
}

/// Letters and digits alone: marks, spaces and escapes do not count.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}

#[test]
fn a_copy_says_every_sentence_of_its_page() -> TestResult {
    let site = at_the_root()?;
    let marks = Regex::new(r"\[\^[^\]]+\]|\]\([^)]*\)").map_err(|error| error.to_string())?;
    let mut faults = Vec::new();
    for (page, copy) in site.copies()? {
        let copy = letters(&marks.replace_all(&copy, " "));
        let written = site.page(&Address::Page(page))?;
        let passages = written.all(&format!("{SAYING} :is({})", PASSAGES.join(", ")));
        let passages = passages.filter(|passage| !is_left_out(*passage));
        let passages = passages.filter(|passage| !passage.ancestors().filter_map(ElementRef::wrap).any(is_left_out));
        let passages: Vec<String> = passages.flat_map(|passage| lines(&said(passage))).collect();
        assert!(!passages.is_empty(), "{} says nothing", written.path);
        let missing = passages.iter().filter(|passage| !copy.contains(&letters(passage)));
        faults.extend(missing.map(|passage| format!("{}: {passage:?} is missing", written.path)));
    }
    told(&faults)
}

/// What a reader of Markdown finds in a copy: its headings, how many tables, and how many signs it takes for HTML.
fn parsed(copy: &str) -> (Vec<String>, usize, usize) {
    let (mut headings, mut tables, mut html, mut heading) = (Vec::new(), 0, 0, None);
    for event in Parser::new_ext(copy, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_TASKLISTS) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => headings.extend(heading.take().map(|words| letters(&words))),
            Event::Text(words) => heading.iter_mut().for_each(|heading| heading.push_str(&words)),
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Html(_) | Event::InlineHtml(_) => html += 1,
            _ => {}
        }
    }
    (headings, tables, html)
}

#[test]
fn a_copy_is_read_as_the_headings_and_tables_of_its_page() -> TestResult {
    let site = at_the_root()?;
    for (page, copy) in site.copies()? {
        let written = site.page(&Address::Page(page))?;
        let headings = written.all(&format!("{SAYING} :is(h1, h2, h3):not(.reminder *)"));
        let headings = headings.map(|heading| letters(&said(heading)));
        let has_sources = written.count(".sources") == 1;
        let mut headings: Vec<String> = headings.collect();
        headings.extend(has_sources.then(|| "Sources".to_owned()));
        let tables = written.count(&format!("{SAYING} table"));
        assert_eq!(parsed(&copy), (headings, tables, 0), "{}", written.path);
    }
    Ok(())
}

#[test]
fn a_copy_begins_with_crisis_help_and_ends_with_what_it_is_not() -> TestResult {
    let mut faults = Vec::new();
    for (page, copy) in at_the_root()?.copies()? {
        let name = page.as_str();
        let first = copy.lines().next().unwrap_or_default();
        if !first.contains("[Call 988](tel:988)") {
            faults.push(format!("{name} begins with {first:?}"));
        }
        let (_, foot) = copy.rsplit_once("\n---\n").unwrap_or_default();
        for words in ["not medical advice", "CC BY 4.0"] {
            if !foot.contains(words) {
                faults.push(format!("{name} does not end with {words:?}"));
            }
        }
        for words in ["Updated ", "Next review by "] {
            if !copy.contains(words) {
                faults.push(format!("{name} does not say {words:?}"));
            }
        }
    }
    told(&faults)
}

#[test]
fn a_copy_names_each_source_once_and_leads_nowhere_without_an_address() -> TestResult {
    let site = under_a_folder()?;
    let mut faults = Vec::new();
    for (page, copy) in site.copies()? {
        let name = page.as_str();
        let citations = site.content.article(page).map(|article| article.citations).ok_or("no text".to_owned())?;
        for cited in citations {
            let named = copy.matches(&format!("\n[^{}]: ", cited.id)).count();
            if named != 1 {
                faults.push(format!("{name}: {} is named {named} times", cited.id));
            }
        }
        let addresses = copy.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let is_whole =
            |address: &str| ["https://", "http://", "tel:", "sms:"].iter().any(|kind| address.starts_with(kind));
        faults.extend(addresses.filter(|address| !is_whole(address)).map(|address| format!("{name}: {address}")));
        let outside = copy.matches(ORIGIN).count() - copy.matches(&format!("{ORIGIN}/ketamine/")).count();
        if outside != 0 {
            faults.push(format!("{name}: {outside} addresses lead out of the folder"));
        }
    }
    told(&faults)
}

#[test]
fn a_page_names_its_copy_in_its_head_and_at_its_foot() -> TestResult {
    let site = under_a_folder()?;
    for page in Page::ALL {
        let written = site.page(&Address::Page(*page))?;
        let copy = markdown_path(*page).map(|path| site.base.file(&path)).unwrap_or_default();
        assert_eq!(written.attribute("link[rel=alternate][type='text/markdown']", "href"), copy);
        assert_eq!(written.attribute(".page-tools a", "href"), copy);
    }
    Ok(())
}
