//! What can be found: a page, a section, a question, a word, a myth, a source.

use std::fmt;
use std::str::FromStr;

use guide_model::{Address, Page, Place, UnknownPage};
use serde::{Deserialize, Serialize};

/// The kinds of what can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// A whole page.
    Page,
    /// What stands under a heading.
    Section,
    /// A reader's question and its answer.
    Question,
    /// A word that the glossary explains.
    Term,
    /// Something people say, and what the evidence says.
    Myth,
    /// A publication, label or official page.
    Source,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Kind] = &[Kind::Page, Kind::Section, Kind::Question, Kind::Term, Kind::Myth, Kind::Source];

    /// The name in class names and keys of words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Page => "page",
            Kind::Section => "section",
            Kind::Question => "question",
            Kind::Term => "term",
            Kind::Myth => "myth",
            Kind::Source => "source",
        }
    }
}

/// Where a result leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A page, or an id on it.
    Place(Place),
    /// The page of the source with this id.
    Source(String),
}

impl Target {
    /// The address of the page that it is on.
    pub fn address(&self) -> Address {
        match self {
            Target::Place(place) => Address::Page(place.page),
            Target::Source(id) => Address::Source(id.clone()),
        }
    }

    /// The id on that page, if it is not the page itself.
    pub fn anchor(&self) -> Option<&str> {
        match self {
            Target::Place(place) => place.anchor.as_deref(),
            Target::Source(_) => None,
        }
    }
}

impl FromStr for Target {
    type Err = UnknownPage;

    fn from_str(text: &str) -> Result<Target, UnknownPage> {
        match text.split_once('/') {
            Some((page, id)) if page == Page::Evidence.as_str() => Ok(Target::Source(id.to_owned())),
            _ => Place::try_from(text.to_owned()).map(Target::Place),
        }
    }
}

/// As data name it: `benefits`, `benefits#how-long`, `evidence/zarate-2006`.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Place(place) => f.write_str(&String::from(place.clone())),
            Target::Source(id) => write!(f, "{}/{id}", Page::Evidence.as_str()),
        }
    }
}

/// Something that can be found, as the compiler hands it over. All words are plain: no markup, no citations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub target: Target,
    /// The place in the list of the entry that it is a part of: its page, or the section above it. It stands before it.
    pub parent: Option<usize>,
    /// Its heading.
    pub title: String,
    /// Other names for it, which are searched and not shown.
    pub also: String,
    /// What it says, without what its parts say.
    pub body: String,
}

#[cfg(test)]
mod tests {
    use super::Target;

    #[test]
    fn a_target_is_written_as_it_is_read() {
        for text in ["benefits", "benefits#how-long", "evidence", "evidence#map", "evidence/zarate-2006"] {
            assert_eq!(text.parse().map(|target: Target| target.to_string()), Ok(text.to_owned()));
        }
        assert!("prices/now".parse::<Target>().is_err());
    }
}
