//! Addresses: the base path the guide lives under, and every internal link.

use guide_model::{Address, Page};
use leptos::prelude::*;

/// The path the guide is served under: empty at a host's root, else like `/ketamine`.
///
/// leptos_router does not prefix links with its base, so every link is made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base(&'static str);

impl Base {
    /// The base of a public URL such as `/` or `/ketamine/`. Called once a run: the string is kept for ever.
    pub fn new(public_url: &str) -> Base {
        let trimmed = public_url.trim_matches('/');
        if trimmed.is_empty() { Base("") } else { Base(Box::leak(format!("/{trimmed}").into_boxed_str())) }
    }

    /// The base of a guide on another origin, such as `https://example.org/ketamine/`: for the guide within a website.
    pub fn on_another_site(url: &str) -> Base {
        Base(Box::leak(url.trim_end_matches('/').to_owned().into_boxed_str()))
    }

    /// The base without a slash at its end.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The link to an address of the guide.
    pub fn href(self, address: &Address) -> String {
        format!("{}{}", self.0, address.path())
    }

    /// The link to a page.
    pub fn page(self, page: Page) -> String {
        self.href(&Address::Page(page))
    }

    /// The link to a place on a page.
    pub fn place(self, page: Page, anchor: &str) -> String {
        format!("{}#{anchor}", self.page(page))
    }

    /// The link to a source's own page.
    pub fn source(self, id: &str) -> String {
        self.href(&Address::Source(id.to_owned()))
    }

    /// The address of a file below the base.
    pub fn file(self, path: &str) -> String {
        format!("{}/{path}", self.0)
    }

    /// What a whole path means; a path outside the base is not found.
    pub fn parse(self, path: &str) -> Address {
        match path.strip_prefix(self.0) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => Address::parse(rest),
            _ => Address::Page(Page::NotFound),
        }
    }
}

/// The whole guide as one document: a file below the base that the app does not know as a page.
pub const WHOLE_GUIDE: &str = "whole-guide/";

/// A page's copy as plain Markdown: a file below the base that the app does not know as a page. What an unknown address
/// shows has none.
pub fn markdown_path(page: Page) -> Option<String> {
    (page != Page::NotFound).then(|| format!("{}index.md", page.path().trim_start_matches('/')))
}

/// The base of this run; the app provides it first of all.
pub fn use_base() -> Base {
    use_context().unwrap_or(Base(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_carry_the_base_and_end_in_a_slash() {
        assert_eq!(Base::new("/").page(Page::Benefits), "/benefits/");
        assert_eq!(Base::new("/ketamine/").page(Page::Home), "/ketamine/");
        assert_eq!(Base::new("ketamine").place(Page::SideEffects, "bladder"), "/ketamine/side-effects/#bladder");
        assert_eq!(Base::new("/a/b/").source("zarate-2006"), "/a/b/evidence/zarate-2006/");
    }

    #[test]
    fn on_another_site_links_are_whole_addresses() {
        let base = Base::on_another_site("https://example.org/ketamine/");
        assert_eq!(base.page(Page::Benefits), "https://example.org/ketamine/benefits/");
        assert_eq!(base.parse("https://example.org/ketamine/benefits/"), Address::Page(Page::Benefits));
    }

    #[test]
    fn a_path_is_read_below_the_base_only_at_a_whole_segment() {
        let base = Base::new("/ketamine");
        assert_eq!(base.parse("/ketamine/benefits/"), Address::Page(Page::Benefits));
        assert_eq!(base.parse("/ketamine"), Address::Page(Page::Home));
        assert_eq!(base.parse("/ketamine-clinic/"), Address::Page(Page::NotFound));
        assert_eq!(base.parse("/benefits/"), Address::Page(Page::NotFound));
    }
}
