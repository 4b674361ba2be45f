//! What stands below an article's text: its sources, its state of review, ways on.

use guide_model::{Article, Page};
use leptos::prelude::*;

use super::source_list::SourceList;
use crate::content::{article as article_of, words};
use crate::frame::PageLink;
use crate::routes::use_base;

/// The bottom of an article.
#[component]
pub fn ArticleFoot(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    view! {
        <footer class="article__foot">
            <ReviewLine article/>
            <SourceList article/>
            <Related article/>
            <Pager page=article.page/>
        </footer>
    }
}

/// When the text changed, who looked it through, when it is due again.
#[component]
fn ReviewLine(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let words = words();
    view! {
        <p class="review">
            {words.updated} " " <time datetime=article.updated>{date_in_words(article.updated)}</time> ". "
            {words.not_reviewed} " " {words.next_review} " "
            <time datetime=article.next_review>{date_in_words(article.next_review)}</time> "."
        </p>
    }
}

#[component]
fn Related(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let links = article
        .related
        .iter()
        .map(|page| view! { <li><PageLink page=*page/> <span>{article_of(*page).description}</span></li> })
        .collect_view();
    (!article.related.is_empty()).then(|| {
        view! {
            <nav class="related" aria-labelledby="related">
                <h2 id="related">{words().related_pages}</h2>
                <ul>{links}</ul>
            </nav>
        }
    })
}

#[component]
fn Pager(
    /// The page whose neighbors are linked.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let words = words();
    let link = move |page: Page, label: &'static str, class: &'static str| {
        view! {
            <a class=class href=base.page(page)>
                <span class="pager__label">{label}</span>
                <span class="pager__title">{article_of(page).title}</span>
            </a>
        }
    };
    let previous = page.previous().map(|page| link(page, words.previous_page, "pager__previous"));
    let next = page.next().map(|page| link(page, words.next_page, "pager__next"));
    (previous.is_some() || next.is_some())
        .then(|| view! { <nav class="pager" aria-label=words.pager_label>{previous}{next}</nav> })
}

/// A date such as `2026-11-20` as readers say it: November 20, 2026. Anything else stays as it is.
fn date_in_words(date: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
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
