//! Every page, by group.

use guide_model::{Page, PageGroup};

use crate::content::{imprint, summary, words};
use crate::frame::group_title;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The pages of the guide with what each is for.
pub(in crate::article) fn site_map(base: Base) -> Element {
    let entry = |page: Page| {
        element("li")
            .child(link(base.page(page)).class("page-link").child(summary(page).short_title))
            .child(" ")
            .child(element("span").class("site-map__what").child(imprint(page).description))
    };
    let group = |group: &PageGroup| {
        element("section")
            .child(element("h3").child(group_title(*group)))
            .child(element("ul").children(group.pages().filter(|page| base.shows(*page)).map(entry)))
    };
    element("nav")
        .class("site-map")
        .attribute("aria-label", words::SEARCH_PAGES)
        .children(PageGroup::ALL.iter().map(group))
}
