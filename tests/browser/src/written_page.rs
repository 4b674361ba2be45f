//! What a page's own file says, read without a browser.

use std::fs;

use scraper::{Html, Selector};

use crate::{Dist, Failure};

/// The words of a page as the build wrote it. The page's policy keeps a test from reading them in the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenPage {
    /// The text of `<title>`.
    pub title: String,
    /// The text of the first `<h1>`.
    pub heading: String,
    /// The text of `<main>`, without the places that only the app fills (`data-with-app`).
    pub words: String,
}

impl WrittenPage {
    /// Reads the file that a host answers with for a path below the base; for an unknown one that is `404.html`.
    ///
    /// # Errors
    /// When the build is not there or its file cannot be read.
    pub fn read(dist: Dist, path: &str) -> Result<WrittenPage, Failure> {
        let folder = dist.folder()?;
        let file = folder.join(path.trim_start_matches('/')).join("index.html");
        let file = if file.exists() { file } else { folder.join("404.html") };
        let html = fs::read_to_string(&file)
            .map_err(|reason| Failure::System { what: format!("reading {}", file.display()), reason })?;
        Ok(WrittenPage::parse(&html))
    }

    fn parse(html: &str) -> WrittenPage {
        let mut page = Html::parse_document(html);
        let places: Vec<_> = page.select(&selector("[data-with-app]")).map(|place| place.id()).collect();
        for place in places {
            if let Some(mut node) = page.tree.get_mut(place) {
                node.detach();
            }
        }
        let words = |name| page.select(&selector(name)).next().map(|part| part.text().collect()).unwrap_or_default();
        WrittenPage { title: words("title"), heading: words("h1"), words: words("main") }
    }
}

/// A selector that is written in this file.
fn selector(css: &'static str) -> Selector {
    #[expect(clippy::expect_used, reason = "it does not come from outside")]
    Selector::parse(css).expect("the selectors of this file are well-formed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_only_the_app_writes_are_left_out() {
        let page = WrittenPage::parse("<title>T</title><main><h1>A <b>B</b></h1><p data-with-app>C</p>D</main>E");
        let expected = WrittenPage { title: "T".to_owned(), heading: "A B".to_owned(), words: "A BD".to_owned() };
        assert_eq!(page, expected);
    }
}
