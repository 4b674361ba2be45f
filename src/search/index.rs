//! The index of the search: fetched when a reader is about to search, and kept for the rest of the visit.

use std::sync::OnceLock;

use guide_search::{Index, IndexError, Results};
use leptos::prelude::*;

use crate::browser;
use crate::content::bundle;
use crate::fetch::{FetchError, FetchState, fetch};
use crate::routes::Base;

/// Most hits that are shown. Whoever finds nothing among them types another word.
const MOST_HITS: usize = 40;

static INDEX: OnceLock<Index> = OnceLock::new();

/// Where the packed index lies below the site's base.
pub fn path() -> String {
    format!("data/{}", bundle().search)
}

/// Keeps the packed index for the rest of this run.
///
/// # Errors
/// When the bytes are no index.
pub fn keep_index(bytes: &[u8]) -> Result<(), IndexError> {
    let index = Index::from_bytes(bytes)?;
    // Another one is the same.
    let _ = INDEX.set(index);
    Ok(())
}

/// Whether the index is at hand.
#[derive(Clone, Copy, Debug)]
pub struct IndexState {
    base: Base,
    state: RwSignal<FetchState>,
}

impl IndexState {
    /// The state at the beginning: nothing is fetched before a reader is about to search.
    pub fn new(base: Base) -> IndexState {
        let state = if INDEX.get().is_some() { FetchState::Shown } else { FetchState::Loading };
        IndexState { base, state: RwSignal::new(state) }
    }

    /// Where the index stands.
    pub fn state(self) -> Signal<FetchState> {
        self.state.into()
    }

    /// Fetches the index, if it is not at hand.
    pub fn load(self) {
        if INDEX.get().is_some() {
            self.state.set(FetchState::Shown);
            return;
        }
        self.state.set(FetchState::Loading);
        leptos::task::spawn_local(async move {
            let state = match self.fetch().await {
                Ok(()) => FetchState::Shown,
                Err(error) => {
                    browser::warn(&error.to_string());
                    FetchState::Failed
                }
            };
            // The reader may have gone on before it came.
            let _ = self.state.try_set(state);
        });
    }

    async fn fetch(self) -> Result<(), FetchError> {
        let path = path();
        let bytes = fetch(&path, self.base).await?;
        keep_index(&bytes).map_err(|error| FetchError::Unreadable { path, reason: error.to_string() })
    }

    /// What is found for a query in this copy of the guide; nothing as long as the index is not at hand.
    pub fn search(self, query: &str) -> Results {
        self.state.track();
        let Some(index) = INDEX.get() else { return Results::default() };
        let mut results = index.search(query, MOST_HITS);
        let found = results.hits.len();
        results.hits.retain(|hit| self.base.shows(hit.target.address().page()));
        results.total -= found - results.hits.len();
        results
    }
}
