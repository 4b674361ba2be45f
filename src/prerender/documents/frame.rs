//! The pages as they stand in a frame on another website: the crisis line and the text, without header, menu and app.

use guide_model::{Article, Page};

use super::Document;
use crate::article::{definitions, source_list, whole_article};
use crate::content::{article, words};
use crate::frame::crisis_bar;
use crate::head::Head;
use crate::markup::{Element, element, link};
use crate::routes::{Base, frame_path};

/// What runs in a frame.
const SCRIPT: &str = include_str!("../../../start/frame.js");

/// Every page's form for frames.
pub(super) fn frames(base: Base) -> Vec<Document> {
    Page::framed().filter(|page| base.shows(*page)).filter_map(|page| Some(frame(base, article(page)?))).collect()
}

fn frame(base: Base, article: &'static Article) -> Document {
    let text = element("article")
        .class(format!("article article--{}", article.page.as_str()))
        .children(whole_article(base, article))
        .child(definitions(base, article))
        .children(source_list(base, article))
        .child(element("p").class("review").child(words::DISCLAIMER));
    let mut way_out = element("p").child(link(base.page(article.page)).child(words::FRAME_WHOLE_PAGE));
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
    let Head { title, description, .. } = Head::of_page(article.page);
    Document { path: frame_path(article.page), title, description, body, script: SCRIPT }
}

/// A link to a page that can be framed stays in the frame; any other opens apart from the website around the frame.
fn stay_in_frame(base: Base, element: &mut Element) {
    let Some(href) = element.value("href") else { return };
    match base.place_of(href).filter(|place| place.page.can_be_framed()) {
        Some(place) => {
            let anchor = place.anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
            element.set("href", format!("{}{anchor}", base.file(&frame_path(place.page))));
        }
        None if href.starts_with('/') || href.starts_with("http") => open_apart(element),
        // A place on this page, a telephone number.
        None => {}
    }
}

fn open_apart(element: &mut Element) {
    if element.tag == "a" {
        element.set("target", "_blank".to_owned());
        element.set("rel", "noopener noreferrer".to_owned());
    }
}
