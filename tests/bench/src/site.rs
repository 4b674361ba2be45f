//! A contestant as the bench meets it: where it is served, and how its pages and controls are called.

use std::path::Path;

use browser_tests::{Failure, StaticHost};
use guide_model::{Contestant, Page};
use serde::Serialize;

/// A served contestant.
#[derive(Debug)]
pub struct Site {
    pub contestant: Contestant,
    host: StaticHost,
}

/// What the probe must know of a page.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Controls {
    /// A control that changes how the page looks.
    control: &'static str,
    /// What takes that back.
    undo: &'static str,
    /// A pattern of the address of the app's program, where there is an app.
    app: Option<&'static str>,
}

/// A search: what opens it, where words are typed, and what a hit is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Search {
    open: &'static str,
    field: &'static str,
    hit: &'static str,
}

impl Site {
    /// Serves a contestant's folder.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn serve(contestant: Contestant, folder: &Path) -> Result<Site, Failure> {
        let host = StaticHost::serve(folder, "").await?;
        host.tells_lifetimes();
        Ok(Site { contestant, host })
    }

    /// The whole address of a page.
    pub fn url(&self, page: Page) -> String {
        self.host.url(&self.path(page))
    }

    /// The path of a page.
    pub fn path(&self, page: Page) -> String {
        match self.contestant {
            Contestant::Guide | Contestant::PlainHtml => page.path(),
            Contestant::MdBook => format!("/{}.html", page.as_str()),
        }
    }

    /// Its controls.
    pub fn controls(&self) -> Controls {
        match self.contestant {
            Contestant::Guide => {
                Controls { control: "#theme-dark", undo: "#theme-auto", app: Some("/site-[^/]*\\.wasm$") }
            }
            Contestant::PlainHtml => Controls { control: "#theme-dark", undo: "#theme-auto", app: None },
            Contestant::MdBook => Controls { control: "#mdbook-theme-toggle", undo: "#mdbook-theme-toggle", app: None },
        }
    }

    /// Its search, if it has one.
    pub fn search(&self) -> Option<Search> {
        match self.contestant {
            Contestant::Guide => Some(Search {
                open: ".header__search",
                field: "#search-combobox",
                hit: "#search-options [role=option]",
            }),
            Contestant::PlainHtml => None,
            Contestant::MdBook => Some(Search {
                open: "#mdbook-search-toggle",
                field: "#mdbook-searchbar",
                hit: "#mdbook-searchresults li",
            }),
        }
    }
}
