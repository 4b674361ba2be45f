//! What stands above an article's text: where it is, its title, what it is for, its key points.

use guide_model::{Article, Page};

use super::blocks::{is_doors, one};
use super::inlines::inlines;
use super::on_this_page::on_this_page;
use crate::content::{imprint, summary, words};
use crate::frame::help_buttons;
use crate::markup::{Element, element, link};
use crate::navigation::TITLE_ID;
use crate::routes::Base;

/// The top of an article. The front page needs no way back and no list of its few sections; it has doors instead.
pub fn article_head(base: Base, article: &'static Article) -> Vec<Element> {
    let is_home = article.page == Page::Home;
    let way_back = (!is_home).then(|| breadcrumb(base, None, summary(article.page).short_title.to_string()));
    let sections = (!is_home && article.sections.len() > 2).then(|| on_this_page(article));
    let key_points = (!article.key_points.is_empty()).then(|| key_points(base, article));
    let doors = article.blocks.iter().filter(|block| is_doors(block)).map(|block| one(base, block));
    way_back.into_iter().chain([title(base, article)]).chain(doors).chain(key_points).chain(sections).collect()
}

pub(super) fn title(base: Base, article: &'static Article) -> Element {
    let minutes = format!("{} {}", imprint(article.page).score.reading_minutes(), words::READING_TIME);
    element("header")
        .class("article__head")
        .child(element("h1").id(TITLE_ID).attribute("tabindex", "-1").child(summary(article.page).title))
        .child(element("p").class("article__purpose").children(inlines(base, article.purpose)))
        .children((article.page == Page::GetHelp).then(|| ways_here(base)))
        .children(is_read_through(article.page).then(|| element("p").class("article__facts").child(minutes)))
}

/// Whether a page is read from its top to its end; the others are looked into.
const fn is_read_through(page: Page) -> bool {
    !matches!(
        page,
        Page::GetHelp | Page::Faq | Page::Glossary | Page::Claims | Page::Evidence | Page::Search | Page::NotFound
    )
}

/// Help first: what a reader of the help page came for stands right under its purpose.
fn ways_here(base: Base) -> Element {
    element("p").class("help__ways").children(help_buttons(base))
}

/// Where the page is in the guide. `parent` is the page above it, where that is not the front page.
pub fn breadcrumb(base: Base, parent: Option<Page>, current: String) -> Element {
    let step = |page: Page| element("li").child(link(base.page(page)).child(summary(page).short_title));
    let steps = element("ol")
        .child(step(Page::Home))
        .children(parent.map(step))
        .child(element("li").attribute("aria-current", "page").child(current));
    element("nav").class("breadcrumb").attribute("aria-label", words::BREADCRUMB_LABEL).child(steps)
}

pub(super) fn key_points(base: Base, article: &'static Article) -> Element {
    let points = article.key_points.iter().map(|point| element("li").children(inlines(base, *point)));
    element("section")
        .class("key-points")
        .attribute("aria-labelledby", "key-points")
        .child(element("h2").id("key-points").child(words::KEY_POINTS))
        .child(element("ul").children(points))
}
