//! What the build measured about each page.

use guide_model::{Page, PageSummary, Review};

use crate::article::table::{cell_of, column_heading, row_heading, scroll_frame};
use crate::content::{summary, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// One row a page: length, reading grade, sentences, sources, numbers, pictures, state of review.
pub(in crate::article) fn quality_table(base: Base) -> Element {
    let words = words();
    let columns = [
        words.quality_page.to_owned(),
        format!("{} ({})", words.quality_words, words.quality_minutes),
        words.quality_grade.to_owned(),
        words.quality_longest.to_owned(),
        format!("{} / {} / {}", words.quality_sources, words.quality_numbers, words.quality_figures),
        words.quality_review.to_owned(),
    ];
    let row = |page: &Page| {
        let PageSummary { short_title, score, review, .. } = summary(*page);
        let cells = [
            format!("{} ({})", score.words, score.reading_minutes()),
            format!("{}.{}", score.grade_times_ten / 10, score.grade_times_ten % 10),
            score.longest_sentence.to_string(),
            format!("{} / {} / {}", score.sources, score.numbers, score.figures),
            review_state(review).to_owned(),
        ];
        element("tr")
            .child(row_heading().child(link(base.page(*page)).child(*short_title)))
            .children(cells.into_iter().zip(&columns[1..]).map(|(cell, column)| cell_of(column.clone()).child(cell)))
    };
    let table = element("table")
        .class("quality")
        .child(element("caption").child(words.quality_caption))
        .child(
            element("thead")
                .child(element("tr").children(columns.iter().map(|name| column_heading().child(name.clone())))),
        )
        .child(element("tbody").children(Page::ALL.iter().filter(|page| base.shows(**page)).map(row)));
    scroll_frame(words.quality_page, table)
}

/// The state of review in a word or two.
fn review_state(review: &Review) -> &'static str {
    let words = words();
    match review.signature {
        _ if review.is_overdue => words.quality_review_overdue,
        None => words.quality_review_none,
        Some(signature) if signature.is_current => words.quality_review_current,
        Some(_) => words.quality_review_changed,
    }
}
