//! The footer: what the guide is not, who stands behind it, where to go on.

use guide_model::Page;

use crate::content::{summary, words};
use crate::markup::{Element, element, link};
use crate::routes::{Base, WHOLE_GUIDE};

const LAST_PAGES: &[Page] =
    &[Page::About, Page::Evidence, Page::Quality, Page::ForClinics, Page::Contact, Page::GetHelp];

/// The footer.
pub fn footer(base: Base) -> Element {
    let links = LAST_PAGES
        .iter()
        .filter(|page| base.shows(**page))
        .map(|page| element("li").child(link(base.page(*page)).class("page-link").child(summary(*page).short_title)));
    // The browser, not the app, opens the document.
    let whole = link(base.file(WHOLE_GUIDE)).class("page-link").attribute("target", "_self").child(words::WHOLE_GUIDE);
    let nav = element("nav")
        .attribute("aria-label", words::FOOTER_LABEL)
        .child(element("ul").class("footer__links").children(links).child(element("li").child(whole)));
    let inner = element("div")
        .class("footer__inner")
        .child(element("p").class("footer__disclaimer").child(words::DISCLAIMER))
        .child(element("p").child(words::FOOTER_REVIEW))
        .child(nav)
        .child(offline_choice())
        .child(element("p").class("footer__licence").child(words::FOOTER_LICENCE));
    element("footer").class("footer").child(inner)
}

/// Whether the guide is kept on the device. `start/offline.js` answers it, and shows it where the host allows a copy.
fn offline_choice() -> Element {
    let input = element("input").attribute("type", "checkbox").attribute("name", "offline");
    let label = element("label").child(input).child(words::OFFLINE_KEEP);
    let all = element("span").class("footer__kept").child(words::OFFLINE_ALL);
    element("p").class("footer__offline").attribute("data-with-app", "").child(label).child(" ").child(all)
}
