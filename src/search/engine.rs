//! The index of the search: fetched when a reader is about to search, and kept for the rest of the visit.

use guide_search::{Index, Results};

use crate::content::bundle;
use crate::fetch::{FetchError, FetchState, fetch};
use crate::routes::Base;

/// Most hits that are shown. Whoever finds nothing among them types another word.
const MOST_HITS: usize = 40;

/// The index, once it is there.
pub(super) struct Engine {
    base: Base,
    index: Result<Index, FetchState>,
}

impl Engine {
    /// An engine whose index is on its way.
    pub(super) const fn new(base: Base) -> Engine {
        Engine { base, index: Err(FetchState::Loading) }
    }

    /// Where the index stands.
    pub(super) fn state(&self) -> FetchState {
        self.index.as_ref().err().copied().unwrap_or(FetchState::Shown)
    }

    /// What came of fetching the index.
    pub(super) fn take(&mut self, fetched: Result<Index, FetchError>) {
        self.index = fetched.map_err(|_| FetchState::Failed);
    }

    /// What is found for a query in this copy of the guide; nothing as long as the index is not at hand.
    pub(super) fn search(&self, query: &str) -> Results {
        let Ok(index) = &self.index else { return Results::default() };
        let mut results = index.search(query, MOST_HITS);
        let found = results.hits.len();
        results.hits.retain(|hit| self.base.shows(hit.target.address().page()));
        results.total -= found - results.hits.len();
        results
    }
}

/// Fetches the index.
///
/// # Errors
/// When it cannot be fetched, or is none.
pub(super) async fn fetch_index(base: Base) -> Result<Index, FetchError> {
    let path = format!("data/{}", bundle().search);
    let bytes = fetch(&path, base).await?;
    Index::from_bytes(&bytes).map_err(|error| FetchError::Unreadable { path, reason: error.to_string() })
}
