//! The menu of all pages: a native popover, so that it opens, closes and answers Escape without any script.

use guide_model::{Page, PageGroup};
use leptos::prelude::*;

use super::page_link::PageLink;
use super::theme_switch::ThemeSwitch;
use crate::content::words;
use crate::markup::{Element, StaticView, element};
use crate::routes::use_base;

/// Id of the popover.
pub const MENU_ID: &str = "menu";

/// The button that opens the menu.
#[component]
pub fn MenuButton() -> impl IntoView {
    view! {
        <button type="button" class="button header__menu" popovertarget=MENU_ID>
            {StaticView::new(three_lines)}
            {words::MENU}
        </button>
    }
}

/// What stands for a menu everywhere.
fn three_lines() -> Element {
    let lines = element("path")
        .attribute("d", "M2 5h16M2 10h16M2 15h16")
        .attribute("fill", "none")
        .attribute("stroke", "currentColor")
        .attribute("stroke-width", "2");
    element("svg")
        .attribute("viewBox", "0 0 20 20")
        .attribute("width", "18")
        .attribute("height", "18")
        .attribute("aria-hidden", "true")
        .child(lines)
}

/// All pages by group, and the theme.
#[component]
pub fn Menu() -> impl IntoView {
    let base = use_base();
    let groups = PageGroup::ALL
        .iter()
        .map(|group| {
            let pages = group.pages().filter(|page| base.shows(*page));
            let links = pages.map(|page| view! { <li><PageLink page=page/></li> }).collect_view();
            let heading = format!("menu-{}", group.as_str());
            view! {
                <div class="menu__group">
                    <h2 class="menu__heading" id=heading.clone()>{group_title(*group)}</h2>
                    <ul aria-labelledby=heading>{links}</ul>
                </div>
            }
        })
        .collect_view();
    view! {
        <nav class="menu" id=MENU_ID popover="auto" aria-label=words::MENU_LABEL>
            <div class="menu__first">
                <PageLink page=Page::Home/>
                <PageLink page=Page::Search/>
                <button type="button" class="button menu__close" popovertarget=MENU_ID popovertargetaction="hide">
                    {words::MENU_CLOSE}
                </button>
            </div>
            <div class="menu__groups">{groups}</div>
            <ThemeSwitch/>
        </nav>
    }
}

/// The heading of a group of pages.
pub fn group_title(group: PageGroup) -> &'static str {
    match group {
        PageGroup::Treatment => words::GROUP_TREATMENT,
        PageGroup::Deciding => words::GROUP_DECIDING,
        PageGroup::Answers => words::GROUP_ANSWERS,
        PageGroup::Guide => words::GROUP_GUIDE,
    }
}
