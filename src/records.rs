//! Records: long data that few pages need. It is prerendered into those pages, and
//! fetched when the app draws them: packed, as markup that needs only to be put in place.

mod cache;
mod drawn;
mod record_view;

pub use cache::RecordCache;
pub use drawn::{DrawnHead, DrawnRecord};
pub use record_view::{MissingPage, RecordView};

/// A record's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordFile {
    /// The list of all sources.
    Bibliography,
    /// The claim ledger.
    Claims,
    /// The list of features.
    Features,
    /// The clinic's card and forms.
    Clinic,
    /// The page of one source.
    Source(String),
}

impl RecordFile {
    /// Where the file lies below the site's base.
    pub fn path(&self) -> String {
        match self {
            RecordFile::Bibliography => "data/bibliography.bin".to_owned(),
            RecordFile::Claims => "data/claims.bin".to_owned(),
            RecordFile::Features => "data/features.bin".to_owned(),
            RecordFile::Clinic => "data/clinic.bin".to_owned(),
            RecordFile::Source(id) => format!("data/sources/{id}.bin"),
        }
    }
}
