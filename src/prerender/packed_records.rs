//! The records as the browser fetches them: drawn here, so that the app carries no code for it, and packed.

use guide_compiler::Site;
use guide_model::ClinicCard;

use super::files::WriteError;
use crate::article::{claim_list, evidence_list, feature_list};
use crate::contact::card_and_forms;
use crate::markup::Element;
use crate::pages::drawn_source;
use crate::records::{DrawnRecord, RecordFile};
use crate::routes::Base;

/// The records as the browser fetches them.
///
/// # Errors
/// When a record cannot be packed.
pub fn packed_records(site: &Site, clinic: &ClinicCard, base: Base) -> Result<Vec<(RecordFile, Vec<u8>)>, WriteError> {
    let bibliography = site.sources.iter().map(|source| source.entry.clone()).collect();
    let mut records = vec![
        drawn(RecordFile::Bibliography, [evidence_list(base, bibliography)])?,
        drawn(RecordFile::Claims, [claim_list(base, site.claims.clone())])?,
        drawn(RecordFile::Features, [feature_list(base, site.features.clone())])?,
        drawn(RecordFile::Clinic, card_and_forms(base, clinic))?,
    ];
    for source in &site.sources {
        records.push(packed(RecordFile::Source(source.entry.id.clone()), &drawn_source(base, source))?);
    }
    Ok(records)
}

fn drawn(file: RecordFile, elements: impl IntoIterator<Item = Element>) -> Result<(RecordFile, Vec<u8>), WriteError> {
    packed(file, &DrawnRecord::new(None, elements))
}

fn packed<T: serde::Serialize>(file: RecordFile, value: &T) -> Result<(RecordFile, Vec<u8>), WriteError> {
    match postcard::to_stdvec(value) {
        Ok(bytes) => Ok((file, bytes)),
        Err(reason) => Err(WriteError::Record { path: file.path(), reason }),
    }
}
