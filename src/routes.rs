//! Addresses: the base path the guide lives under, the pages it has there, and every internal link.

use std::sync::{Mutex, PoisonError};

use guide_model::{Address, ClinicSettings, OwnFile, Page, Place};
use leptos::prelude::*;

use crate::markup::{Element, element, link};

/// One copy of the guide: the path it is served under (empty at a host's root, else like `/ketamine`), and what its
/// clinic changed.
///
/// leptos_router does not prefix links with its base, so every link is made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    path: &'static str,
    clinic: &'static ClinicSettings,
}

impl Base {
    /// The base of a public URL such as `/` or `/ketamine/`.
    pub fn new(public_url: &str) -> Base {
        let trimmed = public_url.trim_matches('/');
        if trimmed.is_empty() { Base::ROOT } else { Base::kept(&format!("/{trimmed}"), ClinicSettings::NONE) }
    }

    /// The base of a guide on another origin, such as `https://example.org/ketamine/`: for the guide within a website.
    pub fn on_another_site(url: &str) -> Base {
        Base::kept(url.trim_end_matches('/'), ClinicSettings::NONE)
    }

    const ROOT: Base = Base { path: "", clinic: &ClinicSettings::NONE };

    /// The base of these; kept for ever, but equal ones once.
    fn kept(path: &str, clinic: ClinicSettings) -> Base {
        static KEPT: Mutex<Vec<Base>> = Mutex::new(Vec::new());
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(base) = kept.iter().find(|base| base.path == path && *base.clinic == clinic) {
            return *base;
        }
        let base = Base { path: Box::leak(path.into()), clinic: Box::leak(Box::new(clinic)) };
        kept.push(base);
        base
    }

    /// The same copy with what its clinic changed.
    pub fn with_clinic(self, clinic: ClinicSettings) -> Base {
        Base::kept(self.path, clinic)
    }

    /// The base without a slash at its end.
    pub const fn as_str(self) -> &'static str {
        self.path
    }

    /// What the clinic that hosts this copy changed.
    pub const fn clinic(self) -> &'static ClinicSettings {
        self.clinic
    }

    /// Whether this copy has the page.
    pub fn shows(self, page: Page) -> bool {
        !self.clinic.hidden_pages.contains(&page)
    }

    /// Whether this copy has every page.
    pub fn is_whole(self) -> bool {
        self.clinic.hidden_pages.is_empty()
    }

    /// The link to an address of the guide.
    pub fn href(self, address: &Address) -> String {
        format!("{}{}", self.path, address.path())
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
        format!("{}/{path}", self.path)
    }

    /// What a whole path means; a path outside the base, or of a page that this copy has not, is not found.
    pub fn parse(self, path: &str) -> Address {
        match path.strip_prefix(self.path) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => match Address::parse(rest) {
                Address::Page(page) if !self.shows(page) => Address::Page(Page::NotFound),
                address => address,
            },
            _ => Address::Page(Page::NotFound),
        }
    }

    /// A link to a page, or to a place on it; without an address where this copy has not the page.
    pub fn link_to(self, page: Page, anchor: Option<&str>) -> Element {
        match anchor {
            _ if !self.shows(page) => element("span"),
            None => link(self.page(page)),
            Some(anchor) => link(self.place(page, anchor)),
        }
    }

    /// A link to a file of the guide, which the browser opens, not the app; without an address where this copy has it not.
    pub fn link_to_file(self, file: OwnFile) -> Element {
        if self.is_whole() || file.is_in_every_copy() {
            link(self.file(file.path())).attribute("target", "_self")
        } else {
            element("span")
        }
    }

    /// The page, or the place on it, that a link leads to; `None` for a link to anything else.
    pub fn place_of(self, href: &str) -> Option<Place> {
        let (path, anchor) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id.to_owned())));
        match self.parse(path) {
            _ if path.is_empty() => None,
            Address::Page(Page::NotFound) | Address::Source(_) => None,
            Address::Page(page) => Some(Place { page, anchor }),
        }
    }
}

/// Scheme and host of a guide whose host is not known: a name that belongs to no one.
pub const PLACEHOLDER_ORIGIN: &str = "https://ketamine-guide.example";

/// The whole guide as one document: a file below the base that the app does not know as a page.
pub const WHOLE_GUIDE: &str = OwnFile::WholeGuide.path();

/// What the worker shows for a page that is not on the device: a file below the base that the app does not know as a page.
pub const OFFLINE: &str = "offline/";

/// The script that defines `<ketamine-guide>`. Other websites name this address, so it stays the same.
pub const EMBED_SCRIPT: &str = "v1/embed.js";

/// The script that gives frames the height of their content. Other websites name this address, so it stays the same.
pub const RESIZE_SCRIPT: &str = "v1/resize.js";

/// The folder of the pages for frames on other websites.
pub const FRAMES: &str = "embed/";

/// A page's form for frames on other websites: a file below the base that the app does not know as a page.
pub fn frame_path(page: Page) -> String {
    format!("{FRAMES}{}/", page.as_str())
}

/// A page's copy as plain Markdown: a file below the base that the app does not know as a page. What an unknown address
/// shows has none.
pub fn markdown_path(page: Page) -> Option<String> {
    (page != Page::NotFound).then(|| format!("{}index.md", page.path().trim_start_matches('/')))
}

/// The base of this run; the app provides it first of all.
pub fn use_base() -> Base {
    use_context().unwrap_or(Base::ROOT)
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
    fn a_link_leads_to_a_place_or_to_no_page_of_the_guide() {
        let base = Base::new("/ketamine/");
        let place = |href| base.place_of(href).map(String::from);
        assert_eq!(place("/ketamine/benefits/#how-long").as_deref(), Some("benefits#how-long"));
        assert_eq!(place("/ketamine/").as_deref(), Some("home"));
        for other in ["#how-long", "tel:988", "https://example.org/benefits/", "/benefits/", "/ketamine/evidence/a/"] {
            assert_eq!(place(other), None, "{other}");
        }
        assert_eq!(Base::new("/").place_of("#how-long"), None);
    }

    #[test]
    fn a_hidden_page_is_not_found_and_links_to_it_are_words() {
        let clinic = ClinicSettings { hidden_pages: vec![Page::History], ..ClinicSettings::NONE };
        let base = Base::new("/ketamine/").with_clinic(clinic);
        assert_eq!(base.parse("/ketamine/history/"), Address::Page(Page::NotFound));
        assert_eq!(base.place_of("/ketamine/history/#now"), None);
        assert_eq!(base.link_to(Page::History, Some("now")), element("span"));
        assert_eq!(base.link_to(Page::Faq, Some("how")), link("/ketamine/faq/#how"));
        assert_eq!(base.link_to_file(OwnFile::Data), element("span"));
        assert_eq!(base.link_to_file(OwnFile::Copies), link("/ketamine/llms.txt").attribute("target", "_self"));
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
