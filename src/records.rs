//! Records: long data that few pages need. It is prerendered into those pages, and fetched as JSON when the app draws them.

mod cache;
mod record_view;

use guide_model::{BibliographyEntry, Claim, ClinicCard, Feature, Source};
use serde::de::DeserializeOwned;

pub use cache::RecordCache;
pub use record_view::{RecordPage, RecordView};

/// A record's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordFile {
    /// [`BibliographyEntry`] of every source.
    Bibliography,
    /// Every [`Claim`].
    Claims,
    /// Every [`Feature`].
    Features,
    /// The [`ClinicCard`].
    Clinic,
    /// One whole [`Source`].
    Source(String),
}

impl RecordFile {
    /// Where the file lies below the site's base.
    pub fn path(&self) -> String {
        match self {
            RecordFile::Bibliography => "data/bibliography.json".to_owned(),
            RecordFile::Claims => "data/claims.json".to_owned(),
            RecordFile::Features => "data/features.json".to_owned(),
            RecordFile::Clinic => "data/clinic.json".to_owned(),
            RecordFile::Source(id) => format!("data/sources/{id}.json"),
        }
    }
}

/// Data that is a record.
pub trait Record: DeserializeOwned + Send + Sync + 'static {}

impl Record for Vec<BibliographyEntry> {}
impl Record for ClinicCard {}
impl Record for Vec<Claim> {}
impl Record for Vec<Feature> {}
impl Record for Source {}
