//! What stands below an article's text: its state of review, ways on.

use guide_model::{Article, Page, PageSummary, Text};

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
fn review_line(page: &'static PageSummary) -> Element {
    let words = words();
    let date = |date: Text| element("time").attribute("datetime", date).child(date_in_words(&date));
    element("p")
        .class("review")
        .child(format!("{} ", words.updated))
        .child(date(page.updated))
        .child(format!(". {} {} ", words.not_reviewed, words.next_review))
        .child(date(page.next_review))
        .child(".")
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

/// A date such as `2026-11-20` as readers say it: November 20, 2026. Anything else stays as it is.
fn date_in_words(date: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<usize>().ok());
    let (Some(Some(year)), Some(Some(month)), Some(Some(day))) = (parts.next(), parts.next(), parts.next()) else {
        return date.to_owned();
    };
    MONTHS.get(month.wrapping_sub(1)).map_or_else(|| date.to_owned(), |month| format!("{month} {day}, {year}"))
}

#[cfg(test)]
mod tests {
    use super::date_in_words;

    #[test]
    fn dates_are_written_in_words() {
        assert_eq!(date_in_words("2026-11-20"), "November 20, 2026");
        assert_eq!(date_in_words("2027-05-02"), "May 2, 2027");
        assert_eq!(date_in_words("soon"), "soon");
        assert_eq!(date_in_words("2027-00-02"), "2027-00-02");
    }
}
