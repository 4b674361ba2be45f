//! A record as it is drawn.

use serde::{Deserialize, Serialize};

use crate::markup::{Element, Markup};

/// The markup of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnRecord {
    /// What the page says of itself, where the record is a whole page.
    pub head: Option<DrawnHead>,
    markup: Markup,
}

/// What a page that is a record says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnHead {
    /// For `<title>`.
    pub title: String,
    /// What is announced.
    pub heading: String,
}

impl DrawnRecord {
    /// Packs markup.
    pub fn new(head: Option<DrawnHead>, elements: impl IntoIterator<Item = Element>) -> DrawnRecord {
        DrawnRecord { head, markup: Markup(elements.into_iter().collect()) }
    }

    /// The markup.
    pub fn into_elements(self) -> Vec<Element> {
        self.markup.0
    }
}
