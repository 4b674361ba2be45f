//! What stands below an article's text: its state of review, ways on.

use guide_model::{Article, ClinicReviewer, Date, Page};

use crate::content::{imprint, summary, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The bottom of an article.
pub fn article_foot(base: Base, article: &'static Article) -> Element {
    element("footer")
        .class("article__foot")
        .child(review_line(base, article.page))
        .children(related(base, article))
        .children(pager(base, article.page))
}

/// When the text changed, who looked it through, when it is due again.
pub(super) fn review_line(base: Base, page: Page) -> Element {
    let imprint = imprint(page);
    let date = |date: Date| element("time").attribute("datetime", date.to_string()).child(date.in_words());
    let line =
        element("p").class("review").child(format!("{} ", words::UPDATED)).child(date(imprint.updated)).child(". ");
    let line = match imprint.review.signature {
        None => line.child(words::NOT_REVIEWED),
        Some(signature) => line
            .child(if signature.is_current { words::REVIEW_SIGNED } else { words::REVIEW_CHANGED })
            .child(format!(" {}, {}, {} ", signature.reviewer, signature.credentials, words::REVIEW_ON))
            .child(date(signature.date))
            .child("."),
    };
    let late = imprint.review.is_overdue.then(|| element("strong").child(format!(" {}", words::REVIEW_OVERDUE)));
    let facts = page.states_facts().then(|| format!(" {}", words::FACTS_CHECKED));
    line.children(facts)
        .child(format!(" {} ", words::NEXT_REVIEW))
        .child(date(imprint.review.due))
        .child(".")
        .children(late)
        .children(base.clinic().reviewer.as_ref().map(|reviewer| clinics_review(reviewer, imprint.updated)))
}

/// What the clinic that hosts this copy says of its own review; it stands beside the guide's own line, not in its place.
fn clinics_review(reviewer: &ClinicReviewer, updated: Date) -> String {
    let ClinicReviewer { name, credentials, date } = reviewer;
    let line = format!(" {} {name}, {credentials}, {} {}.", words::CLINIC_REVIEWED, words::REVIEW_ON, date.in_words());
    if *date < updated { format!("{line} {}", words::CLINIC_REVIEWED_BEFORE) } else { line }
}

/// So many related pages are shown.
const MOST_RELATED: usize = 4;

/// The first related pages that this copy of the guide has.
fn shown_related(base: Base, related: &[Page]) -> Vec<Page> {
    related.iter().copied().filter(|page| base.shows(*page)).take(MOST_RELATED).collect()
}

fn related(base: Base, article: &'static Article) -> Option<Element> {
    let pages = shown_related(base, &article.related);
    let links = pages.iter().map(|page| {
        let link = link(base.page(*page)).class("page-link").child(summary(*page).short_title);
        element("li").child(link).child(" ").child(element("span").child(imprint(*page).description))
    });
    let nav = element("nav").class("related").attribute("aria-labelledby", "related");
    let heading = element("h2").id("related").child(words::RELATED_PAGES);
    (!pages.is_empty()).then(|| nav.child(heading).child(element("ul").children(links)))
}

/// The next page in a direction that this copy of the guide has.
fn shown(base: Base, page: Page, step: fn(Page) -> Option<Page>) -> Option<Page> {
    std::iter::successors(step(page), |page| step(*page)).find(|page| base.shows(*page))
}

fn pager(base: Base, page: Page) -> Option<Element> {
    let way = |page: Page, label: &'static str, class: &'static str| {
        link(base.page(page))
            .class(class)
            .child(element("span").class("pager__label").child(label))
            .child(" ")
            .child(element("span").class("pager__title").child(summary(page).title))
    };
    let previous = shown(base, page, Page::previous).map(|page| way(page, words::PREVIOUS_PAGE, "pager__previous"));
    let next = shown(base, page, Page::next).map(|page| way(page, words::NEXT_PAGE, "pager__next"));
    (previous.is_some() || next.is_some()).then(|| {
        element("nav").class("pager").attribute("aria-label", words::PAGER_LABEL).children(previous).children(next)
    })
}

#[cfg(test)]
mod tests {
    use guide_model::ClinicSettings;

    use super::*;

    #[test]
    fn a_page_that_a_clinic_left_out_gives_its_place_to_the_next() {
        let related = [Page::Benefits, Page::Faq, Page::Myths, Page::GetHelp, Page::IsItForMe, Page::Glossary];
        let clinic = ClinicSettings { hidden_pages: vec![Page::Faq], ..ClinicSettings::NONE };
        assert_eq!(shown_related(Base::new("/"), &related), &related[..4]);
        let copy = Base::new("/").with_clinic(clinic);
        assert_eq!(shown_related(copy, &related), [Page::Benefits, Page::Myths, Page::GetHelp, Page::IsItForMe]);
    }
}
