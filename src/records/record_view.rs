//! Shows a record: prerendered, or fetched when the app draws the page itself.

use leptos::html::Div;
use leptos::prelude::*;

use super::{Record, RecordCache, RecordFile};
use crate::browser;
use crate::fetch::{FetchError, FetchState, FetchStatus};
use crate::markup::Element;
#[cfg(feature = "ssr")]
use crate::markup::StaticView;
use crate::navigation::{Arrival, use_arrival};
use crate::routes::use_base;

/// What a record that is a whole page says of itself.
#[derive(Clone, Copy)]
pub struct RecordPage<T: Record> {
    /// What the page says of itself.
    pub arrival: Callback<T, Arrival>,
    /// What stands in the place of a record that does not exist.
    pub missing: Callback<(), (Arrival, Vec<Element>)>,
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
    page: Option<RecordPage<T>>,
    /// Called in the browser each time the record's markup stands on the page.
    #[prop(optional)]
    on_shown: Option<Callback<()>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let state = RwSignal::new(FetchState::Shown);
    let attempt = RwSignal::new(0_u32);
    #[cfg(feature = "ssr")]
    let content = view! { <div class="record" node_ref=place>{prerendered(&file, draw)}</div> };
    // No children at all: this is what makes hydration leave the prerendered ones alone.
    #[cfg(not(feature = "ssr"))]
    let content = view! { <div class="record" node_ref=place></div> };
    let loader = Loader { file, draw, page, on_shown, place, state, cache: use_context().unwrap_or_default() };
    loader.run_on(attempt);
    let retry = move |()| attempt.update(|count| *count += 1);
    view! {
        {content}
        <FetchStatus state on_retry=retry/>
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
    page: Option<RecordPage<T>>,
    on_shown: Option<Callback<()>>,
    place: NodeRef<Div>,
    state: RwSignal<FetchState>,
    cache: RecordCache,
}

impl<T: Record + Clone> Loader<T> {
    /// Runs once the element is in place, and again each time `attempt` grows. Does nothing while prerendering.
    fn run_on(self, attempt: RwSignal<u32>) {
        let base = use_base();
        let arrive = use_arrival();
        Effect::new(move |_| {
            let attempts = attempt.get();
            let Some(element) = self.place.get() else { return };
            if attempts == 0 && element.child_element_count() > 0 {
                // Prerendered: this is the first page of the visit, and nothing needs to be said.
                if self.page.is_some() {
                    arrive.run(Arrival::default());
                }
                if let Some(on_shown) = self.on_shown {
                    on_shown.run(());
                }
                return;
            }
            let loader = self.clone();
            // The page may be gone by the time the record comes: then its signals and callbacks are gone too.
            let put = move |elements: Option<Vec<Element>>, arrival: Option<Arrival>| {
                if let Some(elements) = elements {
                    browser::fill(&element, &elements);
                    loader.state.set(FetchState::Shown);
                    if let Some(on_shown) = loader.on_shown {
                        on_shown.run(());
                    }
                    arrival.into_iter().for_each(|arrival| arrive.run(arrival));
                }
            };
            let loader = self.clone();
            let show = move |record: Result<T, FetchError>| match (record, loader.page) {
                (Ok(record), page) => {
                    let arrival = page.and_then(|page| page.arrival.try_run(record.clone()));
                    put(loader.draw.try_run(record), arrival);
                }
                (Err(FetchError::Refused { status: 404, .. }), Some(page)) => {
                    let (arrival, elements) = page.missing.try_run(()).unzip();
                    put(elements, arrival);
                }
                (Err(error), _) => {
                    browser::warn(&error.to_string());
                    loader.state.try_set(FetchState::Failed);
                }
            };
            if let Some(record) = self.cache.get::<T>(&self.file) {
                show(record);
                return;
            }
            self.state.set(FetchState::Loading);
            let loader = self.clone();
            leptos::task::spawn_local(async move {
                show(loader.cache.get_or_fetch::<T>(&loader.file, base).await);
            });
        });
    }
}
