//! What stands below an article's text: its state of review, ways on.

use guide_model::{Article, Date, Page, PageSummary};

use crate::content::{summary, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The bottom of an article.
pub fn article_foot(base: Base, article: &'static Article) -> Element {
    element("footer")
        .class("article__foot")
        .child(review_line(summary(article.page)))
        .children((!article.related.is_empty()).then(|| related(base, article)))
        .children(pager(base, article.page))
}

/// When the text changed, who looked it through, when it is due again.
pub(super) fn review_line(page: &'static PageSummary) -> Element {
    let words = words();
    let date = |date: Date| element("time").attribute("datetime", date.to_string()).child(date.in_words());
    let line = element("p").class("review").child(format!("{} ", words.updated)).child(date(page.updated)).child(". ");
    let line = match page.review.signature {
        None => line.child(words.not_reviewed),
        Some(signature) => line
            .child(if signature.is_current { words.review_signed } else { words.review_changed })
            .child(format!(" {}, {}, {} ", signature.reviewer, signature.credentials, words.review_on))
            .child(date(signature.date))
            .child("."),
    };
    let late = page.review.is_overdue.then(|| element("strong").child(format!(" {}", words.review_overdue)));
    let facts = page.page.states_facts().then(|| format!(" {}", words.facts_checked));
    line.children(facts)
        .child(format!(" {} ", words.next_review))
        .child(date(page.review.due))
        .child(".")
        .children(late)
}

fn related(base: Base, article: &'static Article) -> Element {
    let links = article.related.iter().map(|page| {
        let page_summary = summary(*page);
        let link = link(base.page(*page)).class("page-link").child(page_summary.short_title);
        element("li").child(link).child(" ").child(element("span").child(page_summary.description))
    });
    element("nav")
        .class("related")
        .attribute("aria-labelledby", "related")
        .child(element("h2").id("related").child(words().related_pages))
        .child(element("ul").children(links))
}

fn pager(base: Base, page: Page) -> Option<Element> {
    let words = words();
    let way = |page: Page, label: &'static str, class: &'static str| {
        link(base.page(page))
            .class(class)
            .child(element("span").class("pager__label").child(label))
            .child(" ")
            .child(element("span").class("pager__title").child(summary(page).title))
    };
    let previous = page.previous().map(|page| way(page, words.previous_page, "pager__previous"));
    let next = page.next().map(|page| way(page, words.next_page, "pager__next"));
    (previous.is_some() || next.is_some()).then(|| {
        element("nav").class("pager").attribute("aria-label", words.pager_label).children(previous).children(next)
    })
}
