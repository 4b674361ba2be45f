//! The search that every header opens: a combobox as the ARIA Authoring Practices describe it, in a dialog of the browser.

use guide_search::{Hit, Results};

use super::hit;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Id of the dialog.
pub(super) const DIALOG_ID: &str = "search";
/// Id of its field.
pub(super) const FIELD_ID: &str = "search-combobox";
/// Id of the list of options; an option's id is this and its place.
pub(super) const LIST_ID: &str = "search-options";
/// Id of the place for help.
pub(super) const HELP_ID: &str = "search-help";
/// Id of the place for how many were found.
pub(super) const COUNT_ID: &str = "search-told";
/// Id of the way to all that was found.
pub(super) const ALL_ID: &str = "search-all";
/// Id of the button that closes the dialog.
pub(super) const CLOSE_ID: &str = "search-close";
/// So many hits are offered; the search page shows more.
const MOST_OPTIONS: usize = 7;

/// The dialog. It is empty until it is opened.
pub fn search_dialog() -> Element {
    element("dialog")
        .class("search")
        .id(DIALOG_ID)
        .attribute("aria-label", words::SEARCH_LABEL)
        .attribute("closedby", "any")
}

/// What stands in the open dialog: the field, what it offers, and the way to the search page.
pub(super) fn content(all: String) -> Vec<Element> {
    let close = element("button").id(CLOSE_ID).attribute("type", "button").class("button").child(words::SEARCH_CLOSE);
    let label = element("label").class("search__label").attribute("for", FIELD_ID).child(words::SEARCH_LABEL);
    let field = field(FIELD_ID, "text")
        .attribute("role", "combobox")
        .attribute("aria-autocomplete", "list")
        .attribute("aria-controls", LIST_ID)
        .attribute("aria-expanded", "false");
    let list = element("div")
        .class("search__options")
        .id(LIST_ID)
        .attribute("role", "listbox")
        .attribute("aria-label", words::SEARCH_LABEL);
    vec![
        element("div").class("search__row").child(label).child(close),
        field,
        element("div").id(HELP_ID).attribute("role", "alert"),
        element("p").class("search__count").id(COUNT_ID).attribute("role", "status"),
        list,
        element("p").class("search__more").child(link(all).id(ALL_ID).child(words::SEARCH_ALL)),
    ]
}

/// A field for a query.
pub(super) fn field(id: &'static str, kind: &'static str) -> Element {
    element("input")
        .class("search__field")
        .id(id)
        .attribute("type", kind)
        .attribute("autocomplete", "off")
        .attribute("autocapitalize", "none")
        .attribute("spellcheck", "false")
        .attribute("enterkeyhint", "search")
        .attribute("maxlength", "200")
}

/// The hits that are offered.
pub(super) fn offered(results: &Results) -> &[Hit] {
    results.hits.get(..MOST_OPTIONS).unwrap_or(&results.hits)
}

/// The options for these hits.
pub(super) fn options(base: Base, results: &Results) -> Vec<Element> {
    offered(results).iter().enumerate().map(|(place, hit)| option(base, place, hit)).collect()
}

fn option(base: Base, place: usize, hit: &Hit) -> Element {
    element("div")
        .class("search__hit")
        .id(option_id(place))
        .attribute("role", "option")
        .attribute("aria-selected", "false")
        .attribute("data-address", hit::address(base, hit))
        .children(hit::content(hit))
}

/// The id of the option at a place.
pub(super) fn option_id(place: usize) -> String {
    format!("{LIST_ID}-{place}")
}

/// The option below; from the last one back to none, which is the field itself.
pub(super) fn next(active: Option<usize>, count: usize) -> Option<usize> {
    active.map_or(Some(0), |place| place.checked_add(1)).filter(|place| *place < count)
}

/// The option above; from the field to the last one.
pub(super) fn previous(active: Option<usize>, count: usize) -> Option<usize> {
    active.unwrap_or(count).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::{next, previous};

    #[test]
    fn arrows_go_round_and_pass_the_field() {
        assert_eq!(next(None, 3), Some(0));
        assert_eq!(next(Some(2), 3), None);
        assert_eq!(previous(None, 3), Some(2));
        assert_eq!(previous(Some(0), 3), None);
    }

    #[test]
    fn where_nothing_was_found_nothing_is_active() {
        assert_eq!(next(None, 0), None);
        assert_eq!(previous(None, 0), None);
    }
}
