//! Pages beside the guide's own ones: complete without the app, which never starts on them.

mod design;
mod whole_guide;

use guide_model::BibliographyEntry;

use crate::head::Head;
use crate::routes::Base;

/// A page that is no page of the app.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its path below the base, such as `whole-guide/`.
    pub path: &'static str,
    /// What its head says.
    pub head: Head,
    /// What is in its body, as HTML.
    pub body: String,
}

/// Every document.
pub fn documents(base: Base, bibliography: &[&BibliographyEntry]) -> Vec<Document> {
    vec![whole_guide::whole_guide(base, bibliography), design::design(base)]
}
