//! `llms.txt`: what the guide is and where its plain copies lie, for programs that read for people (llmstxt.org).

use guide_model::{List, OwnFile, Page, plain_text};

use super::markdown::Writer;
use super::open_data;
use crate::content::{article, imprint, summary, words};
use crate::frame::crisis_bar;
use crate::markup::{Element, element, link};
use crate::routes::{Base, WHOLE_GUIDE, markdown_path};

/// Where the file stands, below the base.
pub const PATH: &str = OwnFile::Copies.path();

/// The heading under which the form expects what can be left out.
const OPTIONAL: &str = "Optional";

/// The file: crisis help, what the guide is and is not, whether anybody reviewed it, its pages, its data.
pub fn llms(base: Base, origin: &str) -> String {
    let writer = Writer { origin, page: &base.page(Page::Home), citations: List::EMPTY };
    let lines = |lines: &[&'static str]| lines.iter().map(|line| element("p").child(*line)).collect::<Vec<_>>();
    let mut blocks = vec![format!("# {}", words::GUIDE_NAME), format!("> {}", imprint(Page::Home).description)];
    let mut parts = vec![crisis_bar(base)];
    parts.extend(lines(&[words::DISCLAIMER, review(), words::FOOTER_LICENCE]));
    parts.extend([element("h2").child(words::SEARCH_PAGES), pages(base), element("h2").child(OPTIONAL), files(base)]);
    blocks.extend(parts.iter().flat_map(|part| writer.element(part)));
    blocks.join("\n\n") + "\n"
}

/// What can be said of the whole guide: each page's copy says more of its own review.
fn review() -> &'static str {
    let is_signed = Page::ALL.iter().any(|page| imprint(*page).review.signature.is_some());
    if is_signed { words::FOOTER_REVIEW } else { words::NOT_REVIEWED }
}

/// The copies of all pages that search engines may list, each with what the page is for.
fn pages(base: Base) -> Element {
    let entry = |page: &Page| {
        let purpose = plain_text(&article(*page)?.purpose);
        Some(file(base, &markdown_path(*page)?, summary(*page).title.as_str(), purpose))
    };
    element("ul").children(Page::ALL.iter().filter(|page| page.is_indexed() && base.shows(**page)).filter_map(entry))
}

/// What takes more time to read than most need.
fn files(base: Base) -> Element {
    let files = [
        (WHOLE_GUIDE, words::WHOLE_GUIDE, words::WHOLE_GUIDE_PURPOSE),
        (open_data::PATH, words::OPEN_DATA, words::OPEN_DATA_PURPOSE),
        (open_data::SCHEMA_PATH, words::OPEN_DATA_SCHEMA, words::OPEN_DATA_SCHEMA_PURPOSE),
    ];
    let count = if base.is_whole() { files.len() } else { 1 };
    let entries = files.into_iter().take(count);
    element("ul").children(entries.map(|(path, name, purpose)| file(base, path, name, purpose.to_owned())))
}

fn file(base: Base, path: &str, name: &'static str, purpose: String) -> Element {
    element("li").child(link(base.file(path)).child(name)).child(format!(": {purpose}"))
}
