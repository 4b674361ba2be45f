//! A page made of a text: most of them.

use guide_model::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::page_tools::PageTools;
use super::text_parts::TextParts;
use crate::article::follow_sections;
use crate::browser;
use crate::content::summary;
use crate::drawn_texts::{DrawnText, use_texts};
use crate::erased::Erase;
use crate::fetch::{FetchError, FetchState, FetchStatus};
use crate::head::page_title;
use crate::markup::Pace;
use crate::navigation::{Arrival, use_arrival, use_navigation};
use crate::prefetch::prefetch_next;
use crate::routes::use_base;

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
    let navigation = use_navigation();
    let texts = use_texts();
    let is_at_hand = navigation.takes_page_over() || texts.at_hand(page).is_some();
    let state = RwSignal::new(if is_at_hand { FetchState::Shown } else { FetchState::Loading });
    Effect::new(move |_| {
        if state.get() == FetchState::Loading {
            leptos::task::spawn_local(async move {
                let text = texts.get_or_fetch(page, base).await;
                // The reader may have gone on before the text came: then its state is gone too.
                if state.is_disposed() {
                    return;
                }
                match text {
                    Ok(_) => state.set(FetchState::Shown),
                    Err(error) => {
                        browser::warn(&error.to_string());
                        // The host has another build by now, and a page load brings the reader to its page. But a page
                        // that was just loaded would be loaded for ever.
                        if matches!(error, FetchError::NotFetched { .. }) || navigation.is_first_page() {
                            state.set(FetchState::Failed);
                        } else {
                            browser::reload();
                        }
                    }
                }
            });
        }
    });
    let text = move || match state.get() {
        FetchState::Shown => view! { <ArticleText page is_late=!is_at_hand/> }.erased(),
        FetchState::Loading | FetchState::Failed => {
            view! { <FetchStatus state on_retry=move |()| state.set(FetchState::Loading)/> }.erased()
        }
    };
    // The first page of a visit stands at once; any other fades in.
    let arrival = if navigation.is_first_page() { "" } else { " article--arrives" };
    view! { <article class=format!("article article--{}{arrival}", page.as_str())>{text}</article> }
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
    let texts = use_texts();
    let arrive = use_arrival();
    Effect::new(move |_| {
        let heading = summary(page).title.to_string();
        arrive.run(Arrival { title: page_title(page), heading, is_late });
        follow_sections();
        prefetch_next(page, texts, base);
    });
    let text = texts.at_hand(page);
    // A place on the page, or a position to go back to, must be there when the browser looks for it.
    let (pace, pace_below) = match use_navigation().leads_to_top(&use_location()) {
        true => (Pace::FromTheTop, Pace::Later),
        false => (Pace::AtOnce, Pace::AtOnce),
    };
    view! {
        {DrawnText::view(text, DrawnText::top)}
        <TextParts page text pace/>
        {DrawnText::view(text, DrawnText::definitions).at_pace(pace_below)}
        {DrawnText::view(text, DrawnText::sources).at_pace(pace_below)}
        {DrawnText::view(text, DrawnText::foot)}
        <PageTools page/>
    }
}

/// The page that an unknown address shows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ArticlePage page=Page::NotFound/> }.erased()
}
