//! The header: name, the pages most readers come for, search, and the button for all the rest.

use guide_model::Page;
use leptos::prelude::*;

use super::menu::{Menu, MenuButton};
use super::page_link::PageLink;
use crate::content::words;
use crate::markup::{StaticView, element};
use crate::routes::use_base;
use crate::search::search_dialog;

/// The pages that a wide header names; a phone finds them in the menu.
const FIRST_PAGES: &[Page] =
    &[Page::HowItWorks, Page::Benefits, Page::SideEffects, Page::TreatmentDay, Page::IsItForMe, Page::Faq];

/// The header.
#[component]
pub fn Header() -> impl IntoView {
    let base = use_base();
    let links = FIRST_PAGES
        .iter()
        .filter(|page| base.shows(**page))
        .map(|page| view! { <li><PageLink page=*page/></li> })
        .collect_view();
    view! {
        <header class="header">
            <div class="header__row">
                <a class="header__name" href=base.page(Page::Home)>
                    <Mark/>
                    <span>{words::GUIDE_NAME}</span>
                </a>
                <nav class="header__links" aria-label=words::GUIDE_NAME>
                    <ul>{links}</ul>
                </nav>
                // `start.js` opens the dialog instead, if the browser has one.
                <a class="header__search" href=base.page(Page::Search)>{words::SEARCH}</a>
                <MenuButton/>
            </div>
            <Menu/>
            {StaticView::new(search_dialog)}
        </header>
    }
}

/// The guide's mark: a contact point between two cells. It says nothing that the name beside it does not.
#[component]
fn Mark() -> impl IntoView {
    let part = |outline| element("path").attribute("d", outline).attribute("fill", "currentColor");
    StaticView::new(move || {
        element("svg")
            .class("header__mark")
            .attribute("viewBox", "0 0 32 32")
            .attribute("width", "28")
            .attribute("height", "28")
            .attribute("aria-hidden", "true")
            .child(part("M2 4h20a4 4 0 0 1 0 10H2z"))
            .child(part("M30 28H10a4 4 0 0 1 0-10h20z").attribute("opacity", ".45"))
    })
}
