//! Shows a record: prerendered, or fetched when the app draws the page itself.

use leptos::html::Div;
use leptos::prelude::*;

use super::{Record, RecordCache, RecordFile};
#[cfg(not(feature = "ssr"))]
use crate::content::words;
#[cfg(not(feature = "ssr"))]
use crate::routes::use_base;

/// Shows a record by `draw`.
///
/// While prerendering, the record is at hand and its HTML is written in place. In the browser this element has no
/// children of its own: hydration leaves the prerendered HTML as it stands, and the record's data is not needed at all.
/// Only when the app draws the page afresh (after a click) is the record fetched, and its view mounted here.
#[component]
pub fn RecordView<T: Record>(
    /// Which record.
    file: RecordFile,
    /// Draws it.
    draw: Callback<T, AnyView>,
) -> impl IntoView {
    let cache = use_context::<RecordCache>().unwrap_or_default();
    let place = NodeRef::<Div>::new();
    #[cfg(feature = "ssr")]
    let inside = match cache.get::<T>(&file) {
        Some(Ok(record)) => draw.run(record),
        Some(Err(error)) => error.to_string().into_any(),
        None => ().into_any(),
    };
    #[cfg(not(feature = "ssr"))]
    let inside = {
        fill_if_empty(place, file, draw, cache);
    };
    view! { <div class="record" node_ref=place>{inside}</div> }
}

/// Once the element is in place and empty: fetches the record and mounts its view, or says what went wrong.
#[cfg(not(feature = "ssr"))]
fn fill_if_empty<T: Record>(place: NodeRef<Div>, file: RecordFile, draw: Callback<T, AnyView>, cache: RecordCache) {
    let base = use_base();
    let owner = Owner::current().unwrap_or_default();
    let mounted = StoredValue::new_local(None);
    let attempt = RwSignal::new(0_u32);
    on_cleanup(move || drop(mounted.try_update_value(Option::take)));
    Effect::new(move |_| {
        let attempts = attempt.get();
        let Some(element) = place.get() else { return };
        if attempts == 0 && element.child_element_count() > 0 {
            return;
        }
        let (file, cache, owner) = (file.clone(), cache.clone(), owner.clone());
        let show = move |content: Box<dyn FnOnce() -> AnyView>| {
            // The page may be gone by the time the record comes.
            let shown = mounted.try_update_value(|mounted| {
                mounted.take();
                *mounted = Some(owner.with(|| leptos::mount::mount_to(element.clone().into(), content)));
            });
            drop(shown);
        };
        if let Some(Ok(record)) = cache.get::<T>(&file) {
            show(Box::new(move || draw.run(record)));
            return;
        }
        show(Box::new(|| view! { <p class="record__status" role="status">{words().record_loading}</p> }.into_any()));
        leptos::task::spawn_local(async move {
            match cache.get_or_fetch::<T>(&file, base).await {
                Ok(record) => show(Box::new(move || draw.run(record))),
                Err(error) => {
                    crate::browser::warn(&error.to_string());
                    show(Box::new(move || failure(attempt).into_any()));
                }
            }
        });
    });
}

#[cfg(not(feature = "ssr"))]
fn failure(attempt: RwSignal<u32>) -> impl IntoView {
    view! {
        <div class="record__status" role="alert">
            <p>{words().record_failed}</p>
            <button type="button" class="button" on:click=move |_| attempt.update(|count| *count += 1)>
                {words().record_retry}
            </button>
        </div>
    }
}
