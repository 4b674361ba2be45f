//! The pages as they stand in a frame on another website: the crisis line and the text, without header, menu and app.

use guide_model::{Address, Article, Page};

use super::Document;
use crate::article::{definitions, source_list, whole_article};
use crate::content::{article, words};
use crate::frame::crisis_bar;
use crate::head::Head;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// What runs in a frame.
const SCRIPT: &str = include_str!("../../../start/frame.js");

/// Where a page's form for frames stands, below the base.
pub fn frame_path(page: Page) -> String {
    format!("embed/{}/", page.as_str())
}

/// The pages that can be framed.
pub fn framed() -> impl Iterator<Item = Page> {
    Page::ALL.iter().copied().filter(|page| page.can_be_framed())
}

/// Every page's form for frames.
pub(super) fn frames(base: Base) -> Vec<Document> {
    framed().filter_map(|page| Some(frame(base, article(page)?))).collect()
}

fn frame(base: Base, article: &'static Article) -> Document {
    let words = words();
    let text = element("article")
        .class(format!("article article--{}", article.page.as_str()))
        .children(whole_article(base, article))
        .child(definitions(base, article))
        .children(source_list(base, article))
        .child(element("p").class("review").child(words.disclaimer));
    let mut way_out = element("p").child(link(base.page(article.page)).child(words.frame_whole_page));
    let mut main = element("main").class("main").id("main").child(text);
    let mut crisis = crisis_bar(base);
    for part in [&mut main, &mut crisis] {
        part.rewrite(&|element| stay_in_frame(base, element));
    }
    way_out.rewrite(&open_apart);
    let mut body = String::new();
    for part in [crisis, main.child(way_out)] {
        part.write_html(&mut body);
    }
    Document { path: frame_path(article.page), head: Head::of_page(article.page), body, script: SCRIPT }
}

/// A link to a page that can be framed stays in the frame; any other opens apart from the website around the frame.
fn stay_in_frame(base: Base, element: &mut Element) {
    let Some(href) = element.value("href") else { return };
    if !href.starts_with('/') {
        if href.starts_with("http") {
            open_apart(element);
        }
        return;
    }
    let (path, place) = href.split_once('#').map_or((href, None), |(path, place)| (path, Some(place)));
    match base.parse(path) {
        Address::Page(page) if page.can_be_framed() => {
            let place = place.map(|place| format!("#{place}")).unwrap_or_default();
            element.set("href", format!("{}{place}", base.file(&frame_path(page))));
        }
        _ => open_apart(element),
    }
}

fn open_apart(element: &mut Element) {
    if element.tag == "a" {
        element.set("target", "_blank".to_owned());
        element.set("rel", "noopener noreferrer".to_owned());
    }
}
