//! What the build measured about each page.

use guide_model::{Page, PageImprint, Review};

use crate::article::table::{cell_of, column_heading, row_heading, scroll_frame};
use crate::content::{imprint, summary, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// One row a page: length, reading grade, sentences, sources, numbers, pictures, state of review.
pub(in crate::article) fn quality_table(base: Base) -> Element {
    let columns = [
        words::QUALITY_PAGE.to_owned(),
        format!("{} ({})", words::QUALITY_WORDS, words::QUALITY_MINUTES),
        words::QUALITY_GRADE.to_owned(),
        words::QUALITY_LONGEST.to_owned(),
        format!("{} / {} / {}", words::QUALITY_SOURCES, words::QUALITY_NUMBERS, words::QUALITY_FIGURES),
        words::QUALITY_REVIEW.to_owned(),
    ];
    let row = |page: &Page| {
        let PageImprint { score, review, .. } = *imprint(*page);
        let cells = [
            format!("{} ({})", score.words, score.reading_minutes()),
            format!("{}.{}", score.grade_times_ten / 10, score.grade_times_ten % 10),
            score.longest_sentence.to_string(),
            format!("{} / {} / {}", score.sources, score.numbers, score.figures),
            review_state(&review).to_owned(),
        ];
        element("tr")
            .child(row_heading().child(link(base.page(*page)).child(summary(*page).short_title)))
            .children(cells.into_iter().zip(&columns[1..]).map(|(cell, column)| cell_of(column.clone()).child(cell)))
    };
    let table = element("table")
        .class("quality")
        .child(element("caption").child(words::QUALITY_CAPTION))
        .child(
            element("thead")
                .child(element("tr").children(columns.iter().map(|name| column_heading().child(name.clone())))),
        )
        .child(element("tbody").children(Page::ALL.iter().filter(|page| base.shows(**page)).map(row)));
    scroll_frame(words::QUALITY_PAGE, table)
}

/// The state of review in a word or two.
fn review_state(review: &Review) -> &'static str {
    match review.signature {
        _ if review.is_overdue => words::QUALITY_REVIEW_OVERDUE,
        None => words::QUALITY_REVIEW_NONE,
        Some(signature) if signature.is_current => words::QUALITY_REVIEW_CURRENT,
        Some(_) => words::QUALITY_REVIEW_CHANGED,
    }
}
