//! A place in the guide that data points to: a page, or something on it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Page;

/// A page, or the element with an id on it; written `benefits` or `benefits#how-long`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place {
    /// The page.
    pub page: Page,
    /// The id on that page.
    pub anchor: Option<String>,
}

/// A place on a page that does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPage(String);

impl fmt::Display for UnknownPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no page \"{}\"", self.0)
    }
}

impl std::error::Error for UnknownPage {}

impl TryFrom<String> for Place {
    type Error = UnknownPage;

    fn try_from(text: String) -> Result<Place, UnknownPage> {
        let (slug, anchor) = text.split_once('#').map_or((text.as_str(), None), |(slug, id)| (slug, Some(id)));
        let page = Page::from_name(slug).ok_or_else(|| UnknownPage(slug.to_owned()))?;
        Ok(Place { page, anchor: anchor.map(str::to_owned) })
    }
}

impl From<Place> for String {
    fn from(place: Place) -> String {
        place
            .anchor
            .map_or_else(|| place.page.as_str().to_owned(), |anchor| format!("{}#{anchor}", place.page.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_it_is_read() {
        for text in ["benefits", "benefits#how-long"] {
            assert_eq!(Place::try_from(text.to_owned()).map(String::from), Ok(text.to_owned()));
        }
        assert!(Place::try_from("prices#now".to_owned()).is_err());
    }
}
