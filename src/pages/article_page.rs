//! A page made of a text: most of them.

use guide_model::Page;
use leptos::prelude::*;

use super::page_tools::PageTools;
use crate::article::{ArticleBlocks, SourceList, article_foot, article_head, definitions};
use crate::browser;
use crate::content::{article, summary, words};
use crate::head::Head;
use crate::markup::{Element, StaticView, element};
use crate::navigation::{Arrival, use_arrival, use_first_view};
use crate::prefetch::prefetch;
use crate::records::RecordError;
use crate::routes::use_base;
use crate::texts::text_of;

/// Where a page's text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is on the page, prerendered or drawn.
    Shown,
    /// It is on its way.
    Loading,
    /// It did not come.
    Failed,
}

/// A page made of a text.
///
/// The first page of a visit is prerendered: it is taken over by its parts, and its text is not needed at all. The text
/// of any other page is fetched when it is opened, or before, when the reader points at a link.
#[component]
pub fn ArticlePage(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let is_at_hand = use_first_view() || article(page).is_some();
    let state = RwSignal::new(if is_at_hand { State::Shown } else { State::Loading });
    Effect::new(move |_| {
        if state.get() == State::Loading {
            leptos::task::spawn_local(async move {
                // The reader may have gone on before the text came: then its state is gone too.
                match text_of(page, base).await {
                    Ok(_) => drop(state.try_set(State::Shown)),
                    Err(error) => {
                        browser::warn(&error.to_string());
                        if matches!(error, RecordError::NotFetched { .. }) {
                            state.try_set(State::Failed);
                        } else if state.try_get_untracked().is_some() {
                            // The host has another build by now: a page load brings the reader to it.
                            browser::load(&base.page(page));
                        }
                    }
                }
            });
        }
    });
    let text = move || match state.get() {
        State::Shown => view! { <ArticleText page is_late=!is_at_hand/> }.into_any(),
        State::Loading => view! { <p class="article__status" role="status">{words().record_loading}</p> }.into_any(),
        State::Failed => view! {
            <div class="article__status">
                <p role="alert">{words().record_failed}</p>
                <button type="button" class="button" on:click=move |_| state.set(State::Loading)>
                    {words().record_retry}
                </button>
            </div>
        }
        .into_any(),
    };
    view! { <article class=format!("article article--{}", page.as_str())>{text}</article> }
}

/// The text and what stands around it.
#[component]
fn ArticleText(
    /// Which page.
    page: Page,
    /// Whether the text came after the page was opened.
    is_late: bool,
) -> impl IntoView {
    let base = use_base();
    let arrive = use_arrival();
    Effect::new(move |_| {
        let heading = summary(page).title.to_string();
        arrive.run(Arrival { title: Head::of_page(page).title, heading, is_late });
        page.next().into_iter().for_each(|next| prefetch(next, base));
    });
    let part = move |draw: fn(crate::routes::Base, &'static guide_model::Article) -> Element| {
        StaticView::new(move || article(page).map_or_else(|| element("div"), |article| draw(base, article)))
    };
    view! {
        {part(|base, article| element("div").class("article__top").children(article_head(base, article)))}
        <ArticleBlocks page/>
        {part(definitions)}
        <SourceList page/>
        {part(article_foot)}
        <PageTools/>
    }
}

/// The page that an unknown address shows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ArticlePage page=Page::NotFound/> }
}
