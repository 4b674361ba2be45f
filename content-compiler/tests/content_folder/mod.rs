//! A small valid content folder made in code, to which a test applies one mistake.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

use guide_compiler::{Problems, Site, compile};
use guide_model::{Date, Page, Words};

/// The day on which the tests build.
pub const TODAY: Date = match Date::new(2026, 11, 20) {
    Some(date) => date,
    None => unreachable!(),
};

/// What a test returns.
pub type TestResult = Result<(), Box<dyn Error>>;

/// The first line of a page's body: the head below has seven lines before it, with its fences.
pub const BODY_LINE: usize = 9;

/// A content folder in memory: path below `content/` and text.
#[derive(Clone)]
pub struct ContentFolder(BTreeMap<String, String>);

impl ContentFolder {
    /// The smallest folder that compiles.
    pub fn valid() -> ContentFolder {
        let words: String = Words::KEYS.iter().map(|key| format!("{key} = \"word\"\n")).collect();
        let mut files = BTreeMap::from(
            [
                ("sources.toml", SOURCES),
                ("figures/next-day.toml", FIGURE),
                ("en/claims.toml", CLAIMS),
                ("en/glossary.toml", GLOSSARY),
                ("en/help.toml", HELP),
                ("en/faq.toml", FAQ),
                ("en/myths.toml", MYTHS),
                ("en/interface.toml", words.as_str()),
                ("en/decision.toml", DECISION),
                ("en/features.toml", FEATURES),
                ("en/search.toml", SEARCH),
                ("reviews.toml", ""),
            ]
            .map(|(path, text)| (path.to_owned(), text.to_owned())),
        );
        for page in Page::ALL {
            files.insert(page_path(*page), format!("{HEAD}\n## A section {{#a-section}}\n\nA sentence [@-].\n"));
        }
        ContentFolder(files)
    }

    /// The folder with another text in one file.
    pub fn file(mut self, path: &str, text: &str) -> ContentFolder {
        self.0.insert(path.to_owned(), text.to_owned());
        self
    }

    /// The folder without a file.
    pub fn without(mut self, path: &str) -> ContentFolder {
        assert!(self.0.remove(path).is_some(), "there is no {path} to leave out");
        self
    }

    /// The folder with one place of a file changed.
    pub fn changed(mut self, path: &str, from: &str, to: &str) -> ContentFolder {
        let text = self.0.entry(path.to_owned()).or_default();
        assert_eq!(text.matches(from).count(), 1, "`{from}` must stand once in {path}");
        *text = text.replace(from, to);
        self
    }

    /// The folder with more at the end of a file.
    pub fn added(mut self, path: &str, more: &str) -> ContentFolder {
        self.0.entry(path.to_owned()).or_default().push_str(more);
        self
    }

    /// The folder with more at the beginning of a file.
    pub fn begun(mut self, path: &str, more: &str) -> ContentFolder {
        self.0.entry(path.to_owned()).or_default().insert_str(0, more);
        self
    }

    /// The folder with another body in a page; the body begins on line [`BODY_LINE`].
    pub fn page(self, page: Page, body: &str) -> ContentFolder {
        self.file(&page_path(page), &format!("{HEAD}{body}"))
    }

    /// The folder with another body in the page on benefits.
    pub fn body(self, body: &str) -> ContentFolder {
        self.page(Page::Benefits, body)
    }

    /// Compiles the folder.
    pub fn compiled(&self) -> Result<Result<Site, Problems>, Box<dyn Error>> {
        self.compiled_on(TODAY)
    }

    /// Compiles the folder on a day.
    pub fn compiled_on(&self, today: Date) -> Result<Result<Site, Problems>, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        for (path, text) in &self.0 {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap_or(folder.path()))?;
            fs::write(file, text)?;
        }
        Ok(compile(folder.path(), today))
    }

    /// Asserts that the folder compiles without an error.
    pub fn passes(&self) -> TestResult {
        let told = self.compiled()?.err().map(|problems| problems.to_string());
        assert_eq!(told, None);
        Ok(())
    }

    /// Asserts that the folder is refused with exactly this one error: `file:line: what`, and what to do.
    pub fn is_refused(&self, place_and_what: &str, remedy: &str) -> TestResult {
        let told = self.compiled()?.map(|_| "no error".to_owned()).unwrap_or_else(|problems| problems.to_string());
        let expected = format!("content/{place_and_what}\n    {remedy}\n1 error in the content; nothing was built.");
        assert_eq!(told, expected);
        Ok(())
    }
}

/// Puts a body into the page on benefits and asserts that it is refused on one of its lines, counted from 0.
pub fn body_is_refused(body: &str, line: usize, what: &str, remedy: &str) -> TestResult {
    ContentFolder::valid().body(body).is_refused(&format!("en/pages/benefits.md:{}: {what}", BODY_LINE + line), remedy)
}

fn page_path(page: Page) -> String {
    format!("en/pages/{}.md", page.as_str())
}

const HEAD: &str = r#"+++
title = "A page"
short_title = "Page"
description = "A description that is long enough for search engines, which want seventy characters."
purpose = "What it is for."
updated = "2026-11-20"
next_review = "2027-05-20"
+++
"#;

const SOURCES: &str = r#"[[source]]
id = "zarate-2006"
kind = "rct"
authors = "Zarate CA"
title = "A randomized trial"
journal = "Archives"
year = 2006
url = "https://doi.org/10.1001/archpsyc.63.8.856"
verified = "page"
confidence = "high"

[[source]]
id = "berman-2000"
kind = "rct"
authors = "Berman RM"
title = "Antidepressant effects"
journal = "Biological Psychiatry"
year = 2000
url = "https://doi.org/10.1016/s0006-3223(99)00230-9"
verified = "memory"
confidence = "medium"
further_reading = true
[[source.findings]]
topic = "benefits"
result = "It was a first hint."
"#;

const FIGURE: &str = r#"title = "One drip: the next day"
who = "People with depression"
time = "1 day after"
outcome = "felt better"
not_outcome = "did not"
kind = "benefit"
source = "zarate-2006"
certainty = "not-very-sure"
certainty_reason = "The trial was small."
layout = "pair"

[[group]]
label = "Ketamine"
per_100 = 45

[[group]]
label = "Salt water"
per_100 = 18
comparator = true
"#;

const CLAIMS: &str = r#"[[claim]]
id = "s0-01"
topic = "benefits"
claim = "It helps."
verdict = "oversimplified"
why = "Some people."
say_instead = "It helps some people."
sources = ["zarate-2006"]
answered_in = ["benefits"]
"#;

const FEATURES: &str = r#"[[feature]]
id = "f0-01"
feature = "A form."
state = "refused"
answer = "There is none."
places = ["contact"]
"#;

const SEARCH: &str = r#"small_words = ["the"]
danger = ["want to die"]

[[everyday]]
says = ["unreal"]
means = ["sentence"]
"#;

const DECISION: &str = r#"note = [{ id = "note-fear", text = "What I fear" }]
[[statements]]
title = "Benefit"
line = [{ id = "soon", text = "I need relief soon." }]
[[questions]]
title = "Before"
line = [{ id = "ask-cost", text = "What does it cost?" }]
"#;

const GLOSSARY: &str = r#"[[term]]
id = "dissociation"
term = "dissociation"
meaning = "Feeling cut off."
"#;

const HELP: &str = r#"last_checked = "spring 2026"

[[place]]
id = "us"
name = "United States"
emergency = "911"

[[place.line]]
name = "988"
text = "Call or text."
phone = "988"
source = "zarate-2006"

[[place]]
id = "gb"
name = "United Kingdom"
emergency = "999"
line = [{ name = "Samaritans", text = "Call.", phone = "116 123", source = "zarate-2006" }]

[[place]]
id = "ca"
name = "Canada"
emergency = "9 1 1"
line = [{ name = "9-8-8", text = "Call.", phone = "9 88", sms = "9 88", source = "zarate-2006" }]

[[place]]
id = "au"
name = "Australia"
emergency = "000"
line = [{ name = "Lifeline", text = "Call.", phone = "13 11 14", source = "zarate-2006" }]

[[place]]
id = "nz"
name = "New Zealand"
emergency = "111"
line = [{ name = "1737", text = "Call.", phone = "1737", source = "zarate-2006" }]

[[place]]
id = "ie"
name = "Ireland"
emergency = "112"
line = [{ name = "Samaritans", text = "Call.", phone = "116 123", source = "zarate-2006" }]
"#;

const FAQ: &str = r#"[[group]]
id = "basics"
title = "Basics"

[[group.question]]
id = "what"
question = "What is it?"
answer = "A medicine [@-]."
"#;

const MYTHS: &str = r#"[[myth]]
id = "cures"
claim = "It cures"
verdict = "false"
answer = "It does not [@-]."
how_sure = "Fairly sure."
"#;
