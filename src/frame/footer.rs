//! The footer: what the guide is not, who stands behind it, where to go on.

use guide_model::Page;

use crate::content::{summary, words};
use crate::markup::{Element, element, link};
use crate::routes::{Base, WHOLE_GUIDE};

const LAST_PAGES: &[Page] =
    &[Page::About, Page::Evidence, Page::Quality, Page::ForClinics, Page::Contact, Page::GetHelp];

/// The footer.
pub fn footer(base: Base) -> Element {
    let words = words();
    let links = LAST_PAGES
        .iter()
        .filter(|page| base.shows(**page))
        .map(|page| element("li").child(link(base.page(*page)).class("page-link").child(summary(*page).short_title)));
    // The browser, not the app, opens the document.
    let whole = link(base.file(WHOLE_GUIDE)).class("page-link").attribute("target", "_self").child(words.whole_guide);
    let nav = element("nav")
        .attribute("aria-label", words.footer_label)
        .child(element("ul").class("footer__links").children(links).child(element("li").child(whole)));
    let inner = element("div")
        .class("footer__inner")
        .child(element("p").class("footer__disclaimer").child(words.disclaimer))
        .child(element("p").child(words.footer_review))
        .child(nav)
        .child(element("p").class("footer__licence").child(words.footer_licence));
    element("footer").class("footer").child(inner)
}
