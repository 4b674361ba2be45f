//! Says where data stands that a page waits for: on its way, or not to be had, with a button to try again.

use leptos::prelude::*;

use crate::content::words;
use crate::erased::Erase;

/// Where data stands that a page waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchState {
    /// It is on the page, prerendered or drawn.
    Shown,
    /// It is on its way.
    Loading,
    /// It did not come.
    Failed,
}

/// What the reader is told about data that is not on the page; nothing once it is.
#[component]
pub fn FetchStatus(
    /// Where the data stands.
    #[prop(into)]
    state: Signal<FetchState>,
    /// Called when the reader wants to try again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let status = move || match state.get() {
        FetchState::Shown => None,
        FetchState::Loading => Some(view! { <p role="status">{words::RECORD_LOADING}</p> }.erased()),
        FetchState::Failed => Some(
            view! {
                <p role="alert">{words::RECORD_FAILED}</p>
                <button type="button" class="button" on:click=move |_| on_retry.run(())>{words::RECORD_RETRY}</button>
            }
            .erased(),
        ),
    };
    view! { <div class="fetch-status">{status}</div> }
}
