//! Shows a record: prerendered, or fetched when the app draws the page itself.

use leptos::html::Div;
use leptos::prelude::*;

use super::{DrawnHead, DrawnRecord, RecordCache, RecordFile};
use crate::browser;
use crate::fetch::{FetchError, FetchState, FetchStatus};
use crate::markup::Element;
#[cfg(feature = "ssr")]
use crate::markup::StaticView;
use crate::navigation::{Arrival, use_arrival};
use crate::routes::{Base, use_base};

/// What a page whose record does not exist says of itself, and what stands there.
pub type MissingPage = fn(Base) -> (Arrival, Vec<Element>);

/// Shows a record.
///
/// While prerendering, the record is at hand and its HTML is written in place. In the browser this element has no
/// children of its own: hydration leaves the prerendered HTML as it stands, and the record's data is not needed at all.
/// Only when the app draws the page afresh (after a click) is the record fetched, and its markup put here.
#[component]
pub fn RecordView(
    /// Which record.
    file: RecordFile,
    /// For a record that is a whole page: what is shown if it does not exist.
    #[prop(optional)]
    missing: Option<MissingPage>,
    /// Called in the browser each time the record's markup stands on the page.
    #[prop(optional)]
    on_shown: Option<Callback<()>>,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let state = RwSignal::new(FetchState::Shown);
    let attempt = RwSignal::new(0_u32);
    #[cfg(feature = "ssr")]
    let content = view! { <div class="record" node_ref=place>{prerendered(&file)}</div> };
    // No children at all: this is what makes hydration leave the prerendered ones alone.
    #[cfg(not(feature = "ssr"))]
    let content = view! { <div class="record" node_ref=place></div> };
    let loader = Loader { file, missing, on_shown, place, state, cache: use_context().unwrap_or_default() };
    loader.run_on(attempt);
    let retry = move |()| attempt.update(|count| *count += 1);
    view! {
        {content}
        <FetchStatus state on_retry=retry/>
    }
}

/// The record's HTML, while prerendering only.
#[cfg(feature = "ssr")]
fn prerendered(file: &RecordFile) -> Vec<StaticView> {
    let cache = use_context::<RecordCache>().unwrap_or_default();
    let elements = match cache.get(file) {
        Some(Ok(record)) => record.into_elements(),
        Some(Err(error)) => vec![crate::markup::element("p").child(error.to_string())],
        None => Vec::new(),
    };
    elements.into_iter().map(|element| StaticView::new(move || element)).collect()
}

/// Fetches a record and puts its markup in place.
#[derive(Clone)]
struct Loader {
    file: RecordFile,
    missing: Option<MissingPage>,
    on_shown: Option<Callback<()>>,
    place: NodeRef<Div>,
    state: RwSignal<FetchState>,
    cache: RecordCache,
}

impl Loader {
    /// Runs once the element is in place, and again each time `attempt` grows. Does nothing while prerendering.
    fn run_on(self, attempt: RwSignal<u32>) {
        let base = use_base();
        let arrive = use_arrival();
        Effect::new(move |_| {
            let attempts = attempt.get();
            let Some(element) = self.place.get() else { return };
            if attempts == 0 && element.child_element_count() > 0 {
                // Prerendered: this is the first page of the visit, and nothing needs to be said.
                if self.missing.is_some() {
                    arrive.run(Arrival::default());
                }
                if let Some(on_shown) = self.on_shown {
                    on_shown.run(());
                }
                return;
            }
            let loader = self.clone();
            let show = move |record: Result<DrawnRecord, FetchError>| {
                // The page may be gone by the time the record comes: then its signals and callbacks are gone too.
                if loader.state.is_disposed() {
                    return;
                }
                let (arrival, elements) = match (record, loader.missing) {
                    (Ok(mut record), _) => (record.head.take().map(late_arrival), record.into_elements()),
                    (Err(FetchError::Refused { status: 404, .. }), Some(missing)) => {
                        let (arrival, elements) = missing(base);
                        (Some(arrival), elements)
                    }
                    (Err(error), _) => {
                        browser::warn(&error.to_string());
                        loader.state.set(FetchState::Failed);
                        return;
                    }
                };
                browser::fill(&element, &elements);
                loader.state.set(FetchState::Shown);
                if let Some(on_shown) = loader.on_shown {
                    on_shown.run(());
                }
                arrival.into_iter().for_each(|arrival| arrive.run(arrival));
            };
            if let Some(record) = self.cache.get(&self.file) {
                show(record);
                return;
            }
            self.state.set(FetchState::Loading);
            let loader = self.clone();
            leptos::task::spawn_local(async move {
                show(loader.cache.get_or_fetch(&loader.file, base).await);
            });
        });
    }
}

/// What a page says of itself that came after it was opened.
fn late_arrival(DrawnHead { title, heading }: DrawnHead) -> Arrival {
    Arrival { title, heading, is_late: true }
}
