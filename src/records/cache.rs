//! Gets a record: from the prerenderer's memory, from this visit's memory, or over the network.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{DrawnRecord, RecordFile};
use crate::fetch::{FetchError, fetch, unpack};
use crate::routes::Base;

/// Records already at hand, as they are stored, by path. The prerenderer fills it with all of them; the browser as they come.
#[derive(Clone, Debug, Default)]
pub struct RecordCache(Arc<Mutex<HashMap<String, Arc<[u8]>>>>);

impl RecordCache {
    /// Keeps a packed record.
    pub fn insert(&self, file: &RecordFile, packed: impl Into<Arc<[u8]>>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(file.path(), packed.into());
    }

    /// The record, if it is at hand.
    pub fn get(&self, file: &RecordFile) -> Option<Result<DrawnRecord, FetchError>> {
        let path = file.path();
        let packed = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&path).cloned()?;
        Some(unpack(&path, &packed))
    }

    /// The record, fetched from the guide's own origin if it is not at hand.
    ///
    /// # Errors
    /// When the file cannot be fetched, or is not the record it should be.
    pub async fn get_or_fetch(&self, file: &RecordFile, base: Base) -> Result<DrawnRecord, FetchError> {
        if let Some(record) = self.get(file) {
            return record;
        }
        let path = file.path();
        let bytes = fetch(&path, base).await?;
        let record = unpack(&path, &bytes)?;
        self.insert(file, bytes);
        Ok(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_served_in_a_records_place_is_named_as_such() {
        let cache = RecordCache::default();
        cache.insert(&RecordFile::Claims, *b"<!doctype html>");
        let error = cache.get(&RecordFile::Claims).map(|record| record.map(|_| ()));
        let message = error.and_then(Result::err).map(|error| error.to_string()).unwrap_or_default();
        assert!(message.starts_with("data/claims.bin is not the data it should be: "), "{message}");
        assert!(message.ends_with("The host may serve a page in its place."), "{message}");
    }

    #[test]
    fn a_record_that_is_not_at_hand_is_none() {
        assert!(RecordCache::default().get(&RecordFile::Claims).is_none());
    }
}
