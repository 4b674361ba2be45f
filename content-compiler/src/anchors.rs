//! Checks that a link to a place on another page leads to an id that exists.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;

use guide_model::Page;

use crate::problem::{Problem, Problems, did_you_mean};

/// The ids of all pages and the links to them; complete only when every page was read.
#[derive(Default)]
pub(crate) struct Anchors {
    known: HashMap<Page, BTreeSet<String>>,
    wanted: Vec<Wanted>,
}

struct Wanted {
    page: Page,
    anchor: String,
    file: PathBuf,
    line: usize,
}

impl Anchors {
    /// Notes an id of a page.
    pub(crate) fn define(&mut self, page: Page, anchor: &str) {
        self.known.entry(page).or_default().insert(anchor.to_owned());
    }

    /// Notes a link to an id.
    pub(crate) fn want(&mut self, page: Page, anchor: &str, file: PathBuf, line: usize) {
        self.wanted.push(Wanted { page, anchor: anchor.to_owned(), file, line });
    }

    /// Reports every link whose id does not exist.
    pub(crate) fn check(self, problems: &mut Problems) {
        let none = BTreeSet::new();
        for Wanted { page, anchor, file, line } in self.wanted {
            let known = self.known.get(&page).unwrap_or(&none);
            if !known.contains(&anchor) {
                let slug = page.as_str();
                problems.0.push(Problem {
                    file,
                    line,
                    what: format!("the page \"{slug}\" has no heading with the id \"{anchor}\""),
                    remedy: did_you_mean(
                        &anchor,
                        known.iter().map(String::as_str),
                        &format!("Give a heading there the id: ## Words {{#{anchor}}}"),
                    ),
                });
            }
        }
    }
}
