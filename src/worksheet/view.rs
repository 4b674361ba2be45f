//! The worksheet as static markup: what readers fill, and the places that its program fills.

use guide_model::{Article, Block, DecisionAid, Page};

use super::form::form;
use crate::content::words;
use crate::markup::{Element, element, link};

/// Id of the place for the summary.
pub(super) const SUMMARY_ID: &str = "worksheet-summary";
/// Id of the place for what can be done with the whole sheet.
pub(super) const TOOLS_ID: &str = "worksheet-tools";

/// The decision aid of a page, if its text has one.
pub fn worksheet(article: &Article) -> Option<Element> {
    decision_aid(article).map(|aid| whole(article.page, aid))
}

/// `method="dialog"` and the lack of a submit button keep the browser from sending it anywhere.
fn whole(page: Page, aid: DecisionAid) -> Element {
    let place = |id: &'static str| element("div").id(id).attribute("data-with-app", "");
    element("form")
        .class("worksheet")
        .id(DecisionAid::ID)
        .attribute("data-page", page.as_str())
        .attribute("method", "dialog")
        .attribute("aria-label", words::WORKSHEET_LABEL)
        .attribute("autocomplete", "off")
        .child(introduction())
        .child(form(aid))
        .child(place(SUMMARY_ID).class("worksheet__summary"))
        .child(place(TOOLS_ID))
}

/// The decision aid in a text.
pub(super) fn decision_aid(article: &Article) -> Option<DecisionAid> {
    article.blocks.iter().find_map(|block| match block {
        Block::DecisionAid(aid) => Some(*aid),
        _ => None,
    })
}

fn introduction() -> Element {
    element("div").class("worksheet__introduction").child(element("p").child(words::WORKSHEET_PRIVACY)).child(
        element("p")
            .child(format!("{} ", words::WORKSHEET_PAPER))
            .child(link(format!("#{}", DecisionAid::ID)).attribute("target", "_self").child(words::WORKSHEET_ONLY)),
    )
}
