//! Pages beside the guide's own ones: complete without the app, which never starts on them.

mod design;
mod frame;
mod offline;
mod whole_guide;

pub use offline::offline;

use crate::routes::{Base, FRAMES};

/// A page that is no page of the app.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its path below the base, such as `whole-guide/`.
    pub path: String,
    /// The tab's title.
    pub title: String,
    /// The description for those who list pages.
    pub description: String,
    /// What is in its body, as HTML.
    pub body: String,
    /// What runs on it before its body is read; nothing, mostly.
    pub script: &'static str,
}

impl Document {
    /// Whether it is made for frames on other websites.
    pub fn is_framed(&self) -> bool {
        self.path.starts_with(FRAMES)
    }
}

/// Every document.
pub fn documents(base: Base) -> Vec<Document> {
    let alone = [whole_guide::whole_guide(base), design::design(base)];
    alone.into_iter().chain(frame::frames(base)).collect()
}
