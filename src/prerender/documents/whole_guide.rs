//! The whole guide as one document, to read through, to print or to keep.

use guide_model::{Address, Article, Page};

use super::Document;
use crate::article::{defined_term, source_items, whole_article};
use crate::content::{article, summary, words};
use crate::frame::crisis_bar;
use crate::head::Head;
use crate::markup::{Element, element, link};
use crate::routes::{Base, WHOLE_GUIDE};

/// The pages of the document, in its order: the reading path without the list of all sources, then what one looks up.
const PAGES: &[Page] = &[
    Page::Home,
    Page::HowItWorks,
    Page::Benefits,
    Page::SideEffects,
    Page::TreatmentDay,
    Page::IsItForMe,
    Page::CostAndAccess,
    Page::Faq,
    Page::Myths,
    Page::OtherConditions,
    Page::History,
    Page::Glossary,
    Page::GetHelp,
    Page::About,
];

/// Every page one after the other, each with its sources. Links between them stay within the document.
pub(super) fn whole_guide(base: Base) -> Document {
    let words = words();
    let mut main = element("main")
        .class("main document")
        .id("main")
        .child(element("h1").child(words.whole_guide_title))
        .child(element("p").child(words.whole_guide_purpose))
        .child(element("p").child(words.disclaimer))
        .child(element("p").child(words.footer_review))
        .child(contents())
        .children(PAGES.iter().filter_map(|page| Some(chapter(base, article(*page)?))))
        .child(element("p").child(words.footer_licence));
    main.rewrite(&|element| stay_within(base, element));
    let mut crisis = crisis_bar(base);
    crisis.rewrite(&|element| stay_within(base, element));
    let mut body = String::new();
    crisis.write_html(&mut body);
    main.write_html(&mut body);
    let head = Head {
        title: words.whole_guide_title.to_owned(),
        description: words.whole_guide_purpose.to_owned(),
        is_indexed: false,
    };
    Document { path: WHOLE_GUIDE.to_owned(), head, body, script: "" }
}

fn contents() -> Element {
    let entry = |page: &Page| {
        let way = link(format!("#{}", page.as_str())).child(summary(*page).title);
        element("li").child(way)
    };
    element("nav")
        .class("document__contents")
        .attribute("aria-labelledby", "contents")
        .child(element("h2").id("contents").child(words().whole_guide_contents))
        .child(element("ol").children(PAGES.iter().map(entry)))
}

/// One page with its sources. Its ids begin with its name.
fn chapter(base: Base, article: &'static Article) -> Element {
    let name = article.page.as_str();
    let sources = (!article.citations.is_empty()).then(|| {
        element("section")
            .class("sources")
            .child(element("h2").child(words().sources))
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
    let Some(href) = element.value("href").filter(|href| href.starts_with('/')) else { return };
    let (path, place) = href.split_once('#').unwrap_or((href, ""));
    if let Address::Page(page) = base.parse(path)
        && PAGES.contains(&page)
    {
        let name = page.as_str();
        element.set("href", if place.is_empty() { format!("#{name}") } else { format!("#{name}-{place}") });
    }
}
