//! The header: name, the pages most readers come for, search, and the button for all the rest.

use guide_model::{Address, Page};
use leptos::prelude::*;

use super::menu::{menu, menu_button};
use super::page_link::{mark_page_links, page_link};
use super::theme_switch::Theme;
use crate::app::use_address;
use crate::content::words;
use crate::markup::{Element, StaticView, element, link};
use crate::routes::{Base, use_base};
use crate::search::search_dialog;

/// The pages that a wide header names; a phone finds them in the menu.
const FIRST_PAGES: &[Page] =
    &[Page::HowItWorks, Page::Benefits, Page::SideEffects, Page::TreatmentDay, Page::IsItForMe, Page::Faq];

/// The header. All that changes in it is which links say that they lead to the current page, so it is taken over without
/// a look: a view of each link was a third of the work when the app started.
#[component]
pub fn Header() -> impl IntoView {
    let (base, address) = (use_base(), use_address());
    Effect::new(move |is_marked: Option<()>| {
        let here = address.get();
        // What is taken over or drawn says it already.
        if is_marked.is_some() {
            mark_page_links(base, &here);
        }
    });
    StaticView::new(move || header(base, &address.get_untracked(), Theme::chosen()))
}

/// The header of the page at an address.
fn header(base: Base, here: &Address, theme: Theme) -> Element {
    let pages = FIRST_PAGES.iter().filter(|page| base.shows(**page));
    let links = pages.map(|page| element("li").child(page_link(base, *page, here)));
    let name =
        link(base.page(Page::Home)).class("header__name").child(mark()).child(element("span").child(words::GUIDE_NAME));
    let row = element("div")
        .class("header__row")
        .child(name)
        .child(
            element("nav")
                .class("header__links")
                .attribute("aria-label", words::GUIDE_NAME)
                .child(element("ul").children(links)),
        )
        // `start.js` opens the dialog instead, if the browser has one.
        .child(link(base.page(Page::Search)).class("header__search").child(words::SEARCH))
        .child(menu_button());
    element("header").class("header").child(row).child(menu(base, here, theme)).child(search_dialog())
}

/// The guide's mark: a contact point between two cells. It says nothing that the name beside it does not.
fn mark() -> Element {
    let part = |outline| element("path").attribute("d", outline).attribute("fill", "currentColor");
    element("svg")
        .class("header__mark")
        .attribute("viewBox", "0 0 32 32")
        .attribute("width", "28")
        .attribute("height", "28")
        .attribute("aria-hidden", "true")
        .child(part("M2 4h20a4 4 0 0 1 0 10H2z"))
        .child(part("M30 28H10a4 4 0 0 1 0-10h20z").attribute("opacity", ".45"))
}
