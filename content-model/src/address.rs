//! What an address below the site's base means.

use crate::Page;

/// A place in the guide, as an address names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address {
    /// One of the pages.
    Page(Page),
    /// The page of one source, `/evidence/<id>/`. Whether the source exists is known only with the bibliography.
    Source(String),
}

impl Address {
    /// Reads a path below the base, with or without slashes at its ends; an unknown one means [`Page::NotFound`].
    pub fn parse(path: &str) -> Address {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments.as_slice() {
            [] | ["index.html"] => Address::Page(Page::Home),
            // The front page has one address only, so "/home/" is not another.
            [slug] | [slug, "index.html"] if *slug != Page::Home.as_str() => {
                Address::Page(Page::from_name(slug).unwrap_or(Page::NotFound))
            }
            ["evidence", source] | ["evidence", source, "index.html"] => Address::Source((*source).to_owned()),
            _ => Address::Page(Page::NotFound),
        }
    }

    /// The address below the base, as links write it.
    pub fn path(&self) -> String {
        match self {
            Address::Page(page) => page.path(),
            Address::Source(id) => format!("/evidence/{id}/"),
        }
    }

    /// The page whose place in the menu this address has.
    pub fn page(&self) -> Page {
        match self {
            Address::Page(page) => *page,
            Address::Source(_) => Page::Evidence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_with_and_without_slashes_are_the_same_place() {
        for path in ["benefits", "/benefits", "/benefits/", "/benefits/index.html"] {
            assert_eq!(Address::parse(path), Address::Page(Page::Benefits), "{path}");
        }
        assert_eq!(Address::parse("/"), Address::Page(Page::Home));
        assert_eq!(Address::parse("/evidence/zarate-2006/"), Address::Source("zarate-2006".to_owned()));
    }

    #[test]
    fn unknown_addresses_are_not_found() {
        for path in ["/home/", "/price/", "/benefits/more/", "/evidence/a/b/", "/404.html"] {
            assert_eq!(Address::parse(path), Address::Page(Page::NotFound), "{path}");
        }
    }

    #[test]
    fn every_page_is_found_at_its_own_path() {
        for page in Page::ALL {
            assert_eq!(Address::parse(&page.path()), Address::Page(*page));
        }
    }
}
