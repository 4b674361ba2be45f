//! A page made of a text: most of them.

use guide_model::Page;
use leptos::prelude::*;

use crate::article::{ArticleFoot, ArticleHead, blocks};
use crate::content::article;
use crate::head::Head;
use crate::navigation::announce_arrival;

/// A page made of a text.
#[component]
pub fn ArticlePage(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let article = article(page);
    announce_arrival(Head::of_page(page).title, article.title.to_owned());
    view! {
        <article class=format!("article article--{}", page.as_str())>
            <ArticleHead article/>
            <div class="prose">{blocks(article.blocks)}</div>
            <ArticleFoot article/>
        </article>
    }
}

/// The page that an unknown address shows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ArticlePage page=Page::NotFound/> }
}
