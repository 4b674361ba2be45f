//! Shows a record: prerendered, or fetched when the app draws the page itself.

use leptos::html::Div;
use leptos::prelude::*;

use super::{Record, RecordCache, RecordFile};
use crate::markup::Element;
#[cfg(feature = "ssr")]
use crate::markup::StaticView;
use crate::navigation::{Arrival, use_arrival};
use crate::routes::use_base;
use crate::{browser, content::words};

/// Where a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It is on the page, prerendered or drawn.
    Shown,
    /// It is on its way.
    Loading,
    /// It did not come.
    Failed,
}

/// Shows a record.
///
/// While prerendering, the record is at hand and its HTML is written in place. In the browser this element has no
/// children of its own: hydration leaves the prerendered HTML as it stands, and the record's data is not needed at all.
/// Only when the app draws the page afresh (after a click) is the record fetched, and its markup put here.
#[component]
pub fn RecordView<T: Record + Clone>(
    /// Which record.
    file: RecordFile,
    /// Draws it.
    draw: Callback<T, Vec<Element>>,
    /// For a record that is a whole page: what the page says of itself.
    #[prop(optional)]
    arrival: Option<Callback<T, Arrival>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let state = RwSignal::new(State::Shown);
    let attempt = RwSignal::new(0_u32);
    #[cfg(feature = "ssr")]
    let content = view! { <div class="record" node_ref=place>{prerendered(&file, draw)}</div> };
    // No children at all: this is what makes hydration leave the prerendered ones alone.
    #[cfg(not(feature = "ssr"))]
    let content = view! { <div class="record" node_ref=place></div> };
    let loader = Loader { file, draw, arrival, place, state, cache: use_context().unwrap_or_default() };
    loader.run_on(attempt);
    let status = move || match state.get() {
        State::Shown => None,
        State::Loading => Some(view! { <p role="status">{words().record_loading}</p> }.into_any()),
        State::Failed => Some(
            view! {
                <p role="alert">{words().record_failed}</p>
                <button type="button" class="button" on:click=move |_| attempt.update(|count| *count += 1)>
                    {words().record_retry}
                </button>
            }
            .into_any(),
        ),
    };
    view! {
        {content}
        <div class="record__status">{status}</div>
    }
}

/// The record's HTML, while prerendering only.
#[cfg(feature = "ssr")]
fn prerendered<T: Record>(file: &RecordFile, draw: Callback<T, Vec<Element>>) -> Vec<StaticView> {
    let cache = use_context::<RecordCache>().unwrap_or_default();
    let elements = match cache.get::<T>(file) {
        Some(Ok(record)) => draw.run(record),
        Some(Err(error)) => vec![crate::markup::element("p").child(error.to_string())],
        None => Vec::new(),
    };
    elements.into_iter().map(|element| StaticView::new(move || element)).collect()
}

/// Fetches a record and puts its markup in place.
#[derive(Clone)]
struct Loader<T: Record> {
    file: RecordFile,
    draw: Callback<T, Vec<Element>>,
    arrival: Option<Callback<T, Arrival>>,
    place: NodeRef<Div>,
    state: RwSignal<State>,
    cache: RecordCache,
}

impl<T: Record + Clone> Loader<T> {
    /// Runs once the element is in place, and again each time `attempt` grows. Does nothing while prerendering.
    fn run_on(self, attempt: RwSignal<u32>) {
        let base = use_base();
        let arrive = use_arrival();
        let arrived = move |record: Option<T>, loader: &Loader<T>| {
            if let Some(arrival) = loader.arrival {
                let nothing = Arrival { title: String::new(), heading: String::new() };
                arrive.run(record.map_or(nothing, |record| arrival.run(record)));
            }
        };
        Effect::new(move |_| {
            let attempts = attempt.get();
            let Some(element) = self.place.get() else {
                return;
            };
            if attempts == 0 && element.child_element_count() > 0 {
                // Prerendered: this is the first page of the visit, and nothing needs to be said.
                arrived(None, &self);
                return;
            }
            let loader = self.clone();
            let show = move |record: T| {
                // The page may be gone by the time the record comes: then its element is no longer anywhere.
                if let Some(elements) = loader.draw.try_run(record.clone()) {
                    browser::fill(&element, &elements);
                    loader.state.set(State::Shown);
                    arrived(Some(record), &loader);
                }
            };
            if let Some(Ok(record)) = self.cache.get::<T>(&self.file) {
                show(record);
                return;
            }
            self.state.set(State::Loading);
            let loader = self.clone();
            leptos::task::spawn_local(async move {
                match loader.cache.get_or_fetch::<T>(&loader.file, base).await {
                    Ok(record) => show(record),
                    Err(error) => {
                        browser::warn(&error.to_string());
                        loader.state.try_set(State::Failed);
                    }
                }
            });
        });
    }
}
