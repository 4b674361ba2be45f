//! The worksheet as static markup: what readers fill, and the places that its program fills.

use guide_model::{Block, DecisionAid, Page};

use super::form::form;
use crate::content::{article, words};
use crate::forms::form_view;
use crate::markup::{Element, StaticView, element, link};

/// Id of the place for the summary.
pub(super) const SUMMARY_ID: &str = "worksheet-summary";
/// Id of the place for what can be done with the whole sheet.
pub(super) const TOOLS_ID: &str = "worksheet-tools";

/// The decision aid of a page: its text holds the words.
pub fn worksheet(page: Page) -> StaticView {
    form_view(move || decision_aid(page).map_or_else(|| element("div"), |aid| whole(page, aid)))
}

/// `method="dialog"` and the lack of a submit button keep the browser from sending it anywhere.
fn whole(page: Page, aid: DecisionAid) -> Element {
    let place = |id: &'static str| element("div").id(id).attribute("data-with-app", "");
    element("form")
        .class("worksheet")
        .id(DecisionAid::ID)
        .attribute("data-page", page.as_str())
        .attribute("method", "dialog")
        .attribute("aria-label", words().worksheet_label)
        .attribute("autocomplete", "off")
        .child(introduction())
        .child(form(aid))
        .child(place(SUMMARY_ID).class("worksheet__summary"))
        .child(place(TOOLS_ID))
}

/// The decision aid of a page's text, if the text is at hand.
pub(super) fn decision_aid(page: Page) -> Option<DecisionAid> {
    article(page)?.blocks.iter().find_map(|block| match block {
        Block::DecisionAid(aid) => Some(*aid),
        _ => None,
    })
}

fn introduction() -> Element {
    let words = words();
    element("div").class("worksheet__introduction").child(element("p").child(words.worksheet_privacy)).child(
        element("p")
            .child(format!("{} ", words.worksheet_paper))
            .child(link(format!("#{}", DecisionAid::ID)).attribute("target", "_self").child(words.worksheet_only)),
    )
}
