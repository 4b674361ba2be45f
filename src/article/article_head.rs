//! What stands above an article's text: where it is, its title, what it is for, its key points.

use guide_model::{Article, Page};
use leptos::prelude::*;

use super::inlines::{InPageLink, inlines};
use crate::content::words;
use crate::frame::PageLink;
use crate::navigation::TITLE_ID;

/// The top of an article.
#[component]
pub fn ArticleHead(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let words = words();
    let minutes = article.score.reading_minutes();
    view! {
        {(article.page != Page::Home).then(|| view! { <Breadcrumb current=article.short_title/> })}
        <header class="article__head">
            <h1 id=TITLE_ID tabindex="-1">{article.title}</h1>
            <p class="article__purpose">{inlines(article.purpose)}</p>
            <p class="article__facts">{minutes} " " {words.reading_time}</p>
        </header>
        <KeyPoints article/>
        <OnThisPage article/>
    }
}

/// Where the page is in the guide.
#[component]
pub fn Breadcrumb(
    /// The page's own name.
    #[prop(into)]
    current: String,
    /// The page above it, where that is not the front page.
    #[prop(optional)]
    parent: Option<Page>,
) -> impl IntoView {
    let parent = parent.map(|page| view! { <li><PageLink page=page/></li> });
    view! {
        <nav class="breadcrumb" aria-label=words().breadcrumb_label>
            <ol>
                <li><PageLink page=Page::Home/></li>
                {parent}
                <li aria-current="page">{current}</li>
            </ol>
        </nav>
    }
}

/// The page in a few sentences.
#[component]
pub fn KeyPoints(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let points = article.key_points.iter().map(|point| view! { <li>{inlines(point)}</li> }).collect_view();
    (!article.key_points.is_empty()).then(|| {
        view! {
            <section class="key-points" aria-labelledby="key-points">
                <h2 id="key-points">{words().key_points}</h2>
                <ul>{points}</ul>
            </section>
        }
    })
}

/// Links to the page's sections: folded on a phone, open beside the text on a wide screen (style sheet `article`).
#[component]
fn OnThisPage(
    /// The article.
    article: &'static Article,
) -> impl IntoView {
    let links = article
        .sections
        .iter()
        .map(|section| view! { <li><InPageLink anchor=section.id>{section.title}</InPageLink></li> })
        .collect_view();
    (article.page != Page::Home && article.sections.len() > 2).then(|| {
        view! {
            <nav class="on-this-page" aria-label=words().on_this_page>
                <details>
                    <summary>{words().on_this_page}</summary>
                    <ul>{links}</ul>
                </details>
            </nav>
        }
    })
}
