//! The menu of all pages: a native popover, so that it opens, closes and answers Escape without any script.

use guide_model::{Address, Page, PageGroup};

use super::page_link::page_link;
use super::theme_switch::{Theme, theme_switch};
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// Id of the popover.
pub const MENU_ID: &str = "menu";

/// The button that opens the menu.
pub fn menu_button() -> Element {
    element("button")
        .attribute("type", "button")
        .class("button header__menu")
        .attribute("popovertarget", MENU_ID)
        .child(three_lines())
        .child(words::MENU)
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
pub fn menu(base: Base, here: &Address, theme: Theme) -> Element {
    let close = element("button")
        .attribute("type", "button")
        .class("button menu__close")
        .attribute("popovertarget", MENU_ID)
        .attribute("popovertargetaction", "hide")
        .child(words::MENU_CLOSE);
    let first = element("div")
        .class("menu__first")
        .child(page_link(base, Page::Home, here))
        .child(page_link(base, Page::Search, here))
        .child(close);
    let groups = PageGroup::ALL.iter().map(|group| group_links(*group, base, here));
    element("nav")
        .class("menu")
        .id(MENU_ID)
        .attribute("popover", "auto")
        .attribute("aria-label", words::MENU_LABEL)
        .child(first)
        .child(element("div").class("menu__groups").children(groups))
        .child(theme_switch(theme))
}

fn group_links(group: PageGroup, base: Base, here: &Address) -> Element {
    let pages = group.pages().filter(|page| base.shows(*page));
    let links = pages.map(|page| element("li").child(page_link(base, page, here)));
    let heading = format!("menu-{}", group.as_str());
    element("div")
        .class("menu__group")
        .child(element("h2").class("menu__heading").id(heading.clone()).child(group_title(group)))
        .child(element("ul").attribute("aria-labelledby", heading).children(links))
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
