//! What is shown of a hit, of how many there are, and of help for someone who may be in danger.

use std::ops::Range;

use guide_model::Page;
use guide_search::{Hit, Kind, Results};

use super::marked::pieces;
use crate::content::words;
use crate::fetch::FetchState;
use crate::frame::help_buttons;
use crate::markup::{Element, Node, element, link};
use crate::routes::Base;

/// Where a hit leads.
pub fn address(base: Base, hit: &Hit) -> String {
    let anchor = hit.target.anchor().map(|anchor| format!("#{anchor}")).unwrap_or_default();
    format!("{}{anchor}", base.href(&hit.target.address()))
}

/// The title of a hit, its kind and page, and why it was found.
pub fn content(hit: &Hit) -> Vec<Element> {
    let place = match hit.kind {
        Kind::Page => kind_name(hit.kind).to_owned(),
        kind => format!("{} · {}", kind_name(kind), hit.page_title),
    };
    vec![
        element("span").class("search__title").children(with_marks(&hit.title, &hit.title_marked)),
        element("span").class("search__place").child(place),
        element("span").class("search__snippet").children(with_marks(&hit.snippet.text, &hit.snippet.marked)),
    ]
}

fn with_marks(text: &str, marked: &[Range<usize>]) -> Vec<Node> {
    let piece = |(piece, is_marked): (&str, bool)| {
        if is_marked { element("mark").child(piece.to_owned()).into() } else { piece.to_owned().into() }
    };
    pieces(text, marked).into_iter().map(piece).collect()
}

/// Help for someone whose query shows that they may be in danger.
pub fn help(base: Base) -> Element {
    let ways = element("p").class("help__ways").children(help_buttons(base));
    let more = element("p").child(link(base.page(Page::GetHelp)).child(words::SEARCH_DANGER_MORE));
    element("div")
        .class("callout callout--call-911 search__help")
        .child(element("p").child(element("strong").child(words::SEARCH_DANGER)))
        .child(ways)
        .child(more)
}

/// How many hits there are, in words.
pub fn count(query: &str, state: FetchState, results: &Results) -> String {
    match (state, results.total) {
        _ if query.trim().is_empty() => String::new(),
        (FetchState::Loading, _) => words::RECORD_LOADING.to_owned(),
        (FetchState::Failed, _) => words::SEARCH_FAILED.to_owned(),
        (FetchState::Shown, 0) => words::SEARCH_NONE.to_owned(),
        (FetchState::Shown, 1) => words::SEARCH_ONE.to_owned(),
        (FetchState::Shown, total) => words::SEARCH_COUNT.replace("{count}", &total.to_string()),
    }
}

/// What readers call a kind of hit.
fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Page => words::SEARCH_PAGE,
        Kind::Section => words::SEARCH_SECTION,
        Kind::Question => words::SEARCH_QUESTION,
        Kind::Term => words::SEARCH_TERM,
        Kind::Myth => words::SEARCH_MYTH,
        Kind::Source => words::SEARCH_SOURCE,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_said_in_words() {
        let said = |query, state, total| count(query, state, &Results { total, ..Results::default() });
        assert_eq!(said("  ", FetchState::Shown, 7), "");
        assert_eq!(said("nose", FetchState::Loading, 0), words::RECORD_LOADING);
        assert_eq!(said("nose", FetchState::Failed, 0), words::SEARCH_FAILED);
        assert_eq!(said("nose", FetchState::Shown, 0), words::SEARCH_NONE);
        assert!(said("nose", FetchState::Shown, 12).starts_with("12 "));
    }
}
