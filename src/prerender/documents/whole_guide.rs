//! The whole guide as one document, to read through, to print or to keep.

use guide_model::{Article, Page};

use super::Document;
use crate::article::{defined_term, source_items, whole_article};
use crate::content::{article, summary, words};
use crate::frame::crisis_bar;
use crate::markup::{Element, element, link};
use crate::routes::{Base, WHOLE_GUIDE};

/// The pages of the document: the reading path without the list of all sources, then what one looks up.
fn pages(base: Base) -> impl Iterator<Item = Page> {
    let is_path = |page: &Page| Page::READING_PATH.contains(page);
    let path = Page::READING_PATH.iter().copied().filter(|page| page.can_be_framed());
    path.chain(Page::framed().filter(move |page| !is_path(page))).filter(move |page| base.shows(*page))
}

/// Every page one after the other, each with its sources. Links between them stay within the document.
pub(super) fn whole_guide(base: Base) -> Document {
    let mut main = element("main")
        .class("main document")
        .id("main")
        .child(element("h1").child(words::WHOLE_GUIDE_TITLE))
        .child(element("p").child(words::WHOLE_GUIDE_PURPOSE))
        .child(element("p").child(words::DISCLAIMER))
        .child(element("p").child(words::FOOTER_REVIEW))
        .child(contents(base))
        .children(pages(base).filter_map(|page| Some(chapter(base, article(page)?))))
        .child(element("p").child(words::FOOTER_LICENCE));
    main.rewrite(&|element| stay_within(base, element));
    let mut crisis = crisis_bar(base);
    crisis.rewrite(&|element| stay_within(base, element));
    let mut body = String::new();
    crisis.write_html(&mut body);
    main.write_html(&mut body);
    Document {
        path: WHOLE_GUIDE.to_owned(),
        title: words::WHOLE_GUIDE_TITLE.to_owned(),
        description: words::WHOLE_GUIDE_PURPOSE.to_owned(),
        body,
        script: "",
    }
}

fn contents(base: Base) -> Element {
    let entry = |page: Page| {
        let way = link(format!("#{}", page.as_str())).child(summary(page).title);
        element("li").child(way)
    };
    element("nav")
        .class("document__contents")
        .attribute("aria-labelledby", "contents")
        .child(element("h2").id("contents").child(words::WHOLE_GUIDE_CONTENTS))
        .child(element("ol").children(pages(base).map(entry)))
}

/// One page with its sources. Its ids begin with its name.
fn chapter(base: Base, article: &'static Article) -> Element {
    let name = article.page.as_str();
    let sources = (!article.citations.is_empty()).then(|| {
        element("section")
            .class("sources")
            .child(element("h2").child(words::SOURCES))
            .child(source_items(base, article.citations))
    });
    let mut chapter =
        element("article").class("article document__chapter").children(whole_article(base, article)).children(sources);
    chapter.rewrite(&|element| {
        // What a term means is said once, in the glossary.
        if let Some(term) = element.value("popovertarget").and_then(defined_term) {
            let place = format!("#{}-{term}", Page::Glossary.as_str());
            *element = link(place).class("term").children(element.children.drain(..));
        } else {
            element.prefix_ids(name);
            element.be_no_landmark();
        }
    });
    chapter.id(name)
}

/// A link to a page of this document leads to where it stands here.
fn stay_within(base: Base, element: &mut Element) {
    let place = element.value("href").and_then(|href| base.place_of(href));
    if let Some(place) = place.filter(|place| place.page.can_be_framed()) {
        let anchor = place.anchor.map(|anchor| format!("-{anchor}")).unwrap_or_default();
        element.set("href", format!("#{}{anchor}", place.page.as_str()));
    }
}
