//! Fetches a file of the guide's own data: the only request in code, and why it can fail.

mod status;

use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::routes::Base;

pub use status::{FetchState, FetchStatus};

/// Why a file could not be had.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum FetchError {
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
    #[error("{path} is not the data it should be: {reason}. The host may serve a page in its place.")]
    Unreadable {
        /// The file's path below the base.
        path: String,
        /// What the reader of the data said.
        reason: String,
    },
}

/// What a file holds that was packed for the app (postcard's wire format, version 1).
///
/// # Errors
/// When the bytes are something else.
pub fn unpack<T: DeserializeOwned>(path: &str, packed: &[u8]) -> Result<T, FetchError> {
    postcard::from_bytes(packed)
        .map_err(|error| FetchError::Unreadable { path: path.to_owned(), reason: error.to_string() })
}

/// The bytes of the file at `path` below the base, from the guide's own origin.
///
/// # Errors
/// When the network or the host does not give the file.
pub async fn fetch(path: &str, base: Base) -> Result<Vec<u8>, FetchError> {
    fetch_address(&base.file(path), path).await
}

/// The bytes of the file at an address, which errors call by its `path`.
///
/// # Errors
/// When the network or the host does not give the file.
pub async fn fetch_address(address: &str, path: &str) -> Result<Vec<u8>, FetchError> {
    let not_fetched =
        |error: gloo_net::Error| FetchError::NotFetched { path: path.to_owned(), reason: error.to_string() };
    let response = gloo_net::http::Request::get(address).send().await.map_err(not_fetched)?;
    if !response.ok() {
        return Err(FetchError::Refused { path: path.to_owned(), status: response.status() });
    }
    response.binary().await.map_err(not_fetched)
}
