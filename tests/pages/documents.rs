//! The documents beside the pages: the whole guide in one file, and a specimen of every component.

use std::collections::HashSet;

use crate::written_site::{TestResult, WrittenPage, at_the_root, told};
use guide_model::{Address, Page};

fn words_of(page: &WrittenPage, selector: &str) -> Vec<String> {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    page.all(selector).map(|element| words(element.text().collect())).collect()
}

#[test]
fn no_id_is_there_twice_in_a_document() -> TestResult {
    at_the_root()?.check_documents(|document, faults| {
        let mut seen = HashSet::new();
        let ids = document.all("[id]").filter_map(|element| element.attr("id"));
        faults.extend(ids.filter(|id| !seen.insert(*id)).map(|id| format!("the id {id:?} is there twice")));
    })
}

#[test]
fn documents_offer_crisis_help_and_do_not_start_the_app() -> TestResult {
    at_the_root()?.check_documents(|document, faults| {
        if document.count(".crisis a[href='tel:988']") != 1 {
            faults.push("no crisis line".to_owned());
        }
        if document.count("#app, #start") != 0 {
            faults.push("the app would start".to_owned());
        }
    })
}

#[test]
fn the_whole_guide_says_every_sentence_of_its_pages() -> TestResult {
    let site = at_the_root()?;
    let mut faults = Vec::new();
    site.check_documents(|document, _| {
        if !document.path.ends_with("whole-guide/") {
            return;
        }
        let said: HashSet<String> = words_of(document, "p, li, td, dd, h2, h3").into_iter().collect();
        for page in Page::framed() {
            let Ok(page) = site.page(&Address::Page(page)) else { continue };
            let passages = words_of(&page, ":is(.prose__part, .story) :is(p, li, td, dd, h2, h3)");
            let missing = passages.into_iter().filter(|passage| !said.contains(passage));
            faults.extend(missing.map(|passage| format!("{}: {passage:?} is missing", page.path)));
        }
    })?;
    told(&faults)
}
