//! Patient Education Materials Assessment Tool for print (PEMAT-P), items 8 to 19: chunks, headings, pictures, tables.

use guide_model::Page;

use crate::drawn::{check_figures, records};
use crate::options::check_options;
use crate::reading::{all_in, is_within, parts, sentences, words_of};
use crate::written_site::{TestResult, told};
use crate::{check, every_page, factual};

// PEMAT-P 8, NHS "paragraph of 3 sentences or fewer".
#[test]
fn paragraphs_and_items_have_3_sentences_or_fewer() -> TestResult {
    check(every_page(), |_, page, faults| {
        let passages = page.all(".key-points li, .prose p, .prose li:not(.story__step)");
        // A step of the story holds paragraphs, which are looked at one by one.
        let passages = passages.filter(|passage| !is_within(*passage, "record"));
        for words in passages.map(words_of) {
            // The title of how to read a picture is set like a heading.
            let count = sentences(words.trim_start_matches("How to read this. "));
            faults.unless(count <= 3, || format!("{count} sentences: {words}"));
        }
    })
}

// PEMAT-P 8.
#[test]
fn no_more_than_150_words_stand_under_a_heading() -> TestResult {
    check(every_page(), |_, page, faults| {
        for part in parts(page) {
            let is_prose = |name: &str| matches!(name, "p" | "ul" | "ol");
            let prose = part.elements.iter().filter(|element| {
                is_prose(element.value().name())
                    || element.attr("class").is_some_and(|class| class.starts_with("callout"))
            });
            let count: usize = prose.map(|element| words_of(*element).split_whitespace().count()).sum();
            faults.unless(count <= 150 + SPARE, || format!("{count} words stand under {:?}", part.title));
        }
        for answer in page.all(".question, .myth").map(words_of) {
            let count = answer.split_whitespace().count();
            faults.unless(count <= 150 + SPARE, || format!("{count} words: {answer}"));
        }
    })
}

/// Titles of boxes, and dashes and arrows between words, which the compiler does not count as words.
const SPARE: usize = 20;

/// Headings that say nothing of what follows.
const EMPTY_HEADINGS: &[&str] = &[
    "about",
    "background",
    "conclusion",
    "conclusions",
    "content",
    "details",
    "discussion",
    "further information",
    "further reading",
    "general",
    "general information",
    "information",
    "introduction",
    "misc",
    "miscellaneous",
    "more",
    "more information",
    "notes",
    "other",
    "others",
    "overview",
    "preface",
    "read more",
    "summary",
    "various",
];

// PEMAT-P 9.
#[test]
fn every_heading_says_what_follows() -> TestResult {
    check(every_page(), |_, page, faults| {
        for title in page.all("main :is(h1, h2, h3, h4)").map(words_of) {
            let plain = title.trim_end_matches(['.', ':', '?']).to_lowercase();
            faults.unless(!EMPTY_HEADINGS.contains(&plain.as_str()), || format!("{title:?} says nothing"));
        }
    })
}

// PEMAT-P 10.
#[test]
fn the_list_of_sections_names_them_in_the_order_in_which_they_stand() -> TestResult {
    check(every_page(), |page, written, faults| {
        let parts = parts(written);
        let first = parts.iter().find(|part| part.level > 0).map_or(2, |part| part.level);
        faults.unless(first == 2, || format!("the first heading has level {first}"));
        let sections: Vec<&str> = parts.iter().filter(|part| part.level == 2).map(|part| part.id).collect();
        let list: Vec<&str> = written.all(".on-this-page li a").filter_map(|link| link.attr("href")).collect();
        let mut listed = list.iter().map(|place| place.trim_start_matches('#'));
        let is_in_order = sections.iter().all(|section| listed.any(|place| place == *section));
        let needs_list = sections.len() > 2 && page != Page::Home;
        faults.unless(!needs_list || is_in_order, || format!("{list:?} does not name {sections:?}"));
    })
}

// PEMAT-P 11.
#[test]
fn every_page_begins_with_3_to_7_key_points() -> TestResult {
    check(every_page(), |_, page, faults| {
        let count = page.count(".article__top .key-points li");
        faults.unless((3..=7).contains(&count), || format!("{count} key points"));
    })
}

// PEMAT-P 12.
#[test]
fn boxes_make_what_matters_stand_out() -> TestResult {
    check(every_page(), |_, page, faults| {
        let marked = page.count(".key-points, .callout");
        faults.unless(marked > 0, || "nothing stands out".to_owned());
    })?;
    check(factual(), |_, page, faults| {
        let boxes = page.count(".prose .callout");
        faults.unless(boxes >= 3, || format!("{boxes} boxes in the text"));
    })
}

// PEMAT-P 15.
#[test]
fn every_compared_outcome_has_a_picture() -> TestResult {
    check_figures(|record, drawn, faults| {
        let pictures = drawn.attributes(".figure__array", "viewBox");
        faults.unless(pictures.len() == record.groups.len(), || format!("{} pictures", pictures.len()));
    })?;
    check_options(|option, faults| {
        let says_why_not = option.words().contains("No count could be checked");
        faults
            .unless(!option.all("figure").is_empty() || says_why_not, || "neither a picture nor the reason".to_owned());
    })?;
    let mut faults = Vec::new();
    for page in [Page::Home, Page::Benefits, Page::SideEffects, Page::SeriousRisks, Page::Options] {
        if records(page)?.is_empty() {
            faults.push(format!("{page:?} has no picture"));
        }
    }
    told(&faults)
}

// PEMAT-P 17.
#[test]
fn every_picture_has_a_title() -> TestResult {
    check(every_page(), |_, page, faults| {
        let (figures, titles) = (page.count("figure"), page.count("figure > figcaption:first-child"));
        faults.unless(figures == titles, || format!("{figures} figures, {titles} titles"));
        for title in page.all("figcaption").map(words_of) {
            faults.unless(title.split_whitespace().count() >= 4, || format!("the title is {title:?}"));
        }
        let outside = page.count("main img, .prose svg:not(figure svg)");
        faults.unless(outside == 0, || format!("{outside} pictures stand outside a figure"));
    })
}

// PEMAT-P 19.
#[test]
fn tables_have_5_columns_or_fewer_with_short_headings() -> TestResult {
    check(every_page(), |_, page, faults| {
        // The table of measurements is for those who check the guide.
        for table in page.all("main table:not(.quality)") {
            let headings: Vec<String> = all_in(table, "thead th[scope=col]").into_iter().map(words_of).collect();
            faults.unless((1..=5).contains(&headings.len()), || format!("{headings:?} are too many columns"));
            for heading in headings {
                faults.unless(heading.split_whitespace().count() <= 7, || format!("{heading:?} is long"));
            }
        }
    })
}
