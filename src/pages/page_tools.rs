//! What a reader can do with a page as a whole: share it, copy its address, print it.

use guide_model::Page;
use leptos::prelude::*;

use crate::browser;
use crate::content::words;
use crate::erased::Erase;
use crate::navigation::use_navigation;
use crate::routes::{markdown_path, use_base};

/// The tools at a page's foot. All but the link to the page's copy need the app; without it the browser's own menu does
/// the same.
///
/// Sharing is the device's own sheet, where it has one. No other party is involved.
#[component]
pub fn PageTools(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let said = RwSignal::new("");
    // `None` until the app runs, so that what is prerendered and what takes it over are the same.
    let can_share = RwSignal::new(None);
    let takes_over = use_navigation().takes_page_over();
    Effect::new(move |_| {
        let show = move || {
            let _ = can_share.try_set(Some(browser::can_share()));
        };
        // A page that stands there already can wait for what is at its foot. One that is drawn cannot: the browser may be
        // about to lead the reader back to its end.
        if takes_over { browser::in_a_turn_of_its_own(show) } else { show() }
    });
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let is_copied = browser::copy_address().await;
            said.try_set(if is_copied { words::ADDRESS_COPIED } else { words::ADDRESS_NOT_COPIED });
        });
    };
    let tools = move |can_share: bool| {
        let share = can_share.then(|| {
            view! { <button type="button" class="button" on:click=move |_| browser::share()>{words::SHARE_PAGE}</button> }
        });
        let tools = view! {
            {share}
            <button type="button" class="button" on:click=copy>{words::COPY_ADDRESS}</button>
            <button type="button" class="button" on:click=move |_| browser::print()>{words::PRINT_PAGE}</button>
            <p role="status">{move || said.get()}</p>
        };
        tools.erased()
    };
    // It stands first, so that it keeps its place when the tools come. The browser, not the app, opens the copy.
    let plain = markdown_path(page)
        .map(|path| view! { <a class="button" target="_self" href=base.file(&path)>{words::MARKDOWN_COPY}</a> });
    view! { <div class="page-tools">{plain}<div data-with-app="">{move || can_share.get().map(tools)}</div></div> }
}
