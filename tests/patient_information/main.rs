//! What published lists ask of good patient information, held on every written page: one module for each list.
//!
//! Each test names the rows that it holds. What the compiler refuses while it reads the texts is looked at here once
//! more, as it is written, so that a rule that is switched off is missed.
#![cfg(feature = "ssr")]

#[path = "../written_site/mod.rs"]
#[allow(dead_code, reason = "the harness serves several test programs, and none of them needs all of it")]
mod written_site;

mod charts;
mod drawn;
mod reading;

mod pemat_layout;
mod pemat_words;

mod pemat_action;

mod discern;
mod ipdas;
mod options;

mod risk_communication;

mod cdc_and_nhs;
mod privacy_and_regulation;

use guide_model::{Address, Page, Score};
use written_site::{TestResult, WrittenPage, at_the_root, told};

/// What is wrong with a page.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    /// Notes a fault unless `is_right`.
    fn unless(&mut self, is_right: bool, fault: impl FnOnce() -> String) {
        if !is_right {
            self.0.push(fault());
        }
    }

    /// Notes a fault if the words hold none of these; the case of letters does not matter.
    fn unless_says(&mut self, words: &str, what: &str, alternatives: &[&str]) {
        let words = words.to_lowercase();
        self.unless(alternatives.iter().any(|alternative| words.contains(alternative)), || {
            format!("{what} is missing")
        });
    }
}

/// Looks at some pages and gathers what is wrong with each.
fn check(pages: impl IntoIterator<Item = Page>, mut look: impl FnMut(Page, &WrittenPage, &mut Faults)) -> TestResult {
    let site = at_the_root()?;
    let mut all = Vec::new();
    for page in pages {
        let written = site.page(&Address::Page(page))?;
        let mut faults = Faults::default();
        look(page, &written, &mut faults);
        all.extend(faults.0.into_iter().map(|fault| format!("{}: {fault}", written.path)));
    }
    told(&all)
}

/// Every page.
fn every_page() -> impl Iterator<Item = Page> {
    Page::ALL.iter().copied()
}

/// Every page that tells readers something; the search page and the 404 page only list other pages.
fn texts() -> impl Iterator<Item = Page> {
    every_page().filter(|page| !matches!(page, Page::Search | Page::NotFound))
}

/// The pages about the treatment.
fn factual() -> impl Iterator<Item = Page> {
    every_page().filter(|page| page.states_facts())
}

/// What the build measured on every page.
fn scores() -> Result<Vec<(Page, Score)>, String> {
    let content = &at_the_root()?.content;
    Ok(Page::ALL.iter().map(|page| (*page, content.imprint(*page).score)).collect())
}
