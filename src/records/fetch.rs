//! Gets a record's text: from the prerenderer's memory, from this visit's memory, or over the network.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use thiserror::Error;

use super::{Record, RecordFile};
use crate::routes::Base;

/// Why a record could not be had.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum RecordError {
    /// The network or the host did not give the file.
    #[error("{path} could not be fetched: {reason}. Check the connection; the page itself still works.")]
    NotFetched {
        /// The file's path below the base.
        path: String,
        /// What the browser said.
        reason: String,
    },
    /// The host answered, but with something else.
    #[error("{path} was answered with status {status}. The host may lack the folder `data/` of the build.")]
    Refused {
        /// The file's path below the base.
        path: String,
        /// The HTTP status.
        status: u16,
    },
    /// The file is not what it should be.
    #[error("{path} is not the record it should be: {reason}. The host may serve a page in its place.")]
    Unreadable {
        /// The file's path below the base.
        path: String,
        /// What the reader of the data said.
        reason: String,
    },
}

/// Records already at hand, as text by path. The prerenderer fills it with all of them; the browser as they come.
#[derive(Clone, Debug, Default)]
pub struct RecordCache(Arc<Mutex<HashMap<String, Arc<str>>>>);

impl RecordCache {
    /// Keeps a record's text.
    pub fn insert(&self, file: &RecordFile, text: impl Into<Arc<str>>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(file.path(), text.into());
    }

    /// The record, if it is at hand.
    pub fn get<T: Record>(&self, file: &RecordFile) -> Option<Result<T, RecordError>> {
        let text = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&file.path()).cloned()?;
        Some(parse(file, &text))
    }

    /// The record, fetched from the guide's own origin if it is not at hand.
    pub(super) async fn get_or_fetch<T: Record>(&self, file: &RecordFile, base: Base) -> Result<T, RecordError> {
        if let Some(record) = self.get(file) {
            return record;
        }
        let path = file.path();
        let not_fetched =
            |error: gloo_net::Error| RecordError::NotFetched { path: path.clone(), reason: error.to_string() };
        let response = gloo_net::http::Request::get(&base.file(&path)).send().await.map_err(not_fetched)?;
        if !response.ok() {
            return Err(RecordError::Refused { path, status: response.status() });
        }
        let text = response.text().await.map_err(not_fetched)?;
        let record = parse(file, &text)?;
        self.insert(file, text);
        Ok(record)
    }
}

fn parse<T: Record>(file: &RecordFile, text: &str) -> Result<T, RecordError> {
    serde_json::from_str(text).map_err(|error| RecordError::Unreadable { path: file.path(), reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use guide_model::Claim;

    use super::*;

    #[test]
    fn a_page_served_in_a_records_place_is_named_as_such() {
        let cache = RecordCache::default();
        cache.insert(&RecordFile::Claims, "<!doctype html>");
        let error = cache.get::<Vec<Claim>>(&RecordFile::Claims).map(|record| record.map(|_| ()));
        let message = error.and_then(Result::err).map(|error| error.to_string()).unwrap_or_default();
        assert!(message.starts_with("data/claims.json is not the record it should be: expected value"), "{message}");
        assert!(message.ends_with("The host may serve a page in its place."), "{message}");
    }

    #[test]
    fn a_record_that_is_not_at_hand_is_none() {
        assert!(RecordCache::default().get::<Vec<Claim>>(&RecordFile::Claims).is_none());
    }
}
