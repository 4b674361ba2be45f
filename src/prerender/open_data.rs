//! All that the guide says as one JSON file, for other sites and for those who check it, with the JSON Schema of that file
//! beside it.
//!
//! The types of this folder are the file's form: their docs are what the schema says of each field.

mod answers;
mod claims;
mod guide;
mod numbers;
mod pages;
mod sources;

use guide_compiler::Site;
use guide_model::{CitationMark, CitedSource, List, OwnFile, Page, Place};
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use serde_json::Value;

pub use guide::GuideData;

use crate::routes::{Base, markdown_path};

/// Where the file stands, below the base.
pub const PATH: &str = OwnFile::Data.path();
/// Where its schema stands, below the base.
pub const SCHEMA_PATH: &str = OwnFile::DataSchema.path();

/// The data and its schema: the path of each below the base, and what is in it. A copy that leaves pages out has neither,
/// because the data names places on every page.
///
/// # Errors
/// When a value cannot be written as JSON.
pub fn files(site: &Site, base: Base, origin: &str) -> Result<Vec<(&'static str, String)>, serde_json::Error> {
    if !base.is_whole() {
        return Ok(Vec::new());
    }
    let addresses = Addresses { base, origin };
    let data = serde_json::to_string(&GuideData::of(site, addresses))?;
    // JSON Schema, draft 2020-12.
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(RecursiveTransform(tidy));
    let mut schema = settings.into_generator().into_root_schema_for::<GuideData>();
    schema.insert("$id".to_owned(), addresses.file(SCHEMA_PATH).into());
    Ok(vec![(PATH, data), (SCHEMA_PATH, serde_json::to_string_pretty(&schema)?)])
}

/// Makes a part of the schema say what the file keeps to: a field without a value is left out, never `null`. Lines of
/// docs become one.
fn tidy(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
}

/// Makes whole addresses of places in the guide.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a> {
    /// The path the guide is served under.
    base: Base,
    /// Scheme and host.
    origin: &'a str,
}

impl Addresses<'_> {
    fn page(self, page: Page) -> String {
        format!("{}{}", self.origin, self.base.page(page))
    }

    fn on_page(self, page: Page, anchor: &str) -> String {
        format!("{}{}", self.origin, self.base.place(page, anchor))
    }

    fn place(self, place: &Place) -> String {
        place.anchor.as_ref().map_or_else(|| self.page(place.page), |anchor| self.on_page(place.page, anchor))
    }

    fn source(self, id: &str) -> String {
        format!("{}{}", self.origin, self.base.source(id))
    }

    fn file(self, path: &str) -> String {
        format!("{}{}", self.origin, self.base.file(path))
    }

    fn copy(self, page: Page) -> Option<String> {
        markdown_path(page).map(|path| self.file(&path))
    }
}

/// The ids of the sources that a page cites with these marks.
fn source_ids(citations: List<CitedSource>, marks: &[CitationMark]) -> Vec<String> {
    let cited = |mark: &CitationMark| citations.get(usize::from(mark.number).checked_sub(1)?);
    marks.iter().filter_map(cited).map(|source| source.id.to_string()).collect()
}
