//! What the build measured about each page.

use guide_model::Page;

use crate::article::table::{column_heading, row_heading, scroll_frame};
use crate::content::{summary, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// One row a page: words, reading grade, long sentences, sources.
pub(in crate::article) fn quality_table(base: Base) -> Element {
    let words = words();
    let row = |page: &Page| {
        let score = summary(*page).score;
        let grade = score.grade_times_ten;
        let cells = [
            score.words.to_string(),
            format!("{}.{}", grade / 10, grade % 10),
            format!("{} of {}", score.long_sentences, score.sentences),
            score.sources.to_string(),
        ];
        element("tr")
            .child(row_heading().child(link(base.page(*page)).child(summary(*page).short_title)))
            .children(cells.map(|cell| element("td").child(cell)))
    };
    let columns =
        [words.quality_page, words.quality_words, words.quality_grade, words.quality_long, words.quality_sources];
    let table = element("table")
        .class("quality")
        .child(element("caption").child(words.quality_caption))
        .child(element("thead").child(element("tr").children(columns.map(|name| column_heading().child(name)))))
        .child(element("tbody").children(Page::ALL.iter().map(row)));
    scroll_frame(words.quality_page, table)
}
