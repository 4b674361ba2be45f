//! A page made of a text: most of them.

use guide_model::Page;
use leptos::prelude::*;

use crate::article::{ArticleBlocks, SourceList, article_foot, article_head, definitions};
use crate::content::{article, summary};
use crate::head::Head;
use crate::markup::{StaticView, element};
use crate::navigation::{Arrival, use_arrival};
use crate::routes::use_base;

/// A page made of a text.
#[component]
pub fn ArticlePage(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let article = article(page);
    let arrive = use_arrival();
    Effect::new(move |_| {
        arrive.run(Arrival { title: Head::of_page(page).title, heading: summary(page).title.to_string() });
    });
    view! {
        <article class=format!("article article--{}", page.as_str())>
            {StaticView::new(move || element("div").class("article__top").children(article_head(base, article)))}
            <ArticleBlocks blocks=article.blocks/>
            {StaticView::new(move || definitions(base, article))}
            <SourceList article/>
            {StaticView::new(move || article_foot(base, article))}
        </article>
    }
}

/// The page that an unknown address shows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ArticlePage page=Page::NotFound/> }
}
