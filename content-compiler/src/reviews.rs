//! Reads the signatures of `reviews.toml` and works out the state of review of each text.

use std::path::Path;

use guide_model::{Date, Page, Review, Signature};
use serde::Deserialize;
use toml::Spanned;

use crate::fingerprint::fingerprint;
use crate::leak;
use crate::problem::{Problem, Problems, SourceFile, did_you_mean};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewFile {
    #[serde(default)]
    review: Vec<ReviewEntry>,
}

/// A signature as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewEntry {
    page: Spanned<String>,
    reviewer: String,
    credentials: String,
    date: Spanned<String>,
    text: Spanned<String>,
    next_review: Spanned<String>,
}

/// All signatures, in the order of the file.
pub(crate) struct Reviews(Vec<Signed>);

struct Signed {
    page: Page,
    reviewer: String,
    credentials: String,
    date: Date,
    text: String,
    next_review: Date,
}

/// How many hexadecimal digits of a text's SHA-256 a signature names.
const MARK_LENGTH: usize = 12;

/// The mark of a text, given its Markdown copy.
pub(crate) fn mark(copy: &str) -> String {
    fingerprint(copy.as_bytes(), MARK_LENGTH)
}

impl Reviews {
    /// Reads `reviews.toml`.
    pub(crate) fn read(root: &Path, problems: &mut Problems) -> Reviews {
        let Some(file) = SourceFile::read(root, "reviews.toml", problems) else { return Reviews(Vec::new()) };
        let entries = file.toml::<ReviewFile>(problems).map(|list| list.review).unwrap_or_default();
        Reviews(entries.iter().filter_map(|entry| entry.signed(&file, problems)).collect())
    }

    /// The state of a page whose text has this mark. `planned` is the review date in the page's own head.
    pub(crate) fn state(&self, page: Page, mark: &str, planned: Date, today: Date) -> Review {
        let last = self.0.iter().filter(|signed| signed.page == page).max_by_key(|signed| signed.date);
        let due = last.map_or(planned, |signed| signed.next_review);
        let signature = last.map(|signed| Signature {
            reviewer: leak::string(signed.reviewer.as_str()),
            credentials: leak::string(signed.credentials.as_str()),
            date: signed.date,
            is_current: signed.text == mark,
        });
        Review { signature, due, is_overdue: due < today }
    }
}

impl ReviewEntry {
    fn signed(&self, file: &SourceFile, problems: &mut Problems) -> Option<Signed> {
        let mut complain = |value: &Spanned<String>, what: String, remedy: String| {
            let line = file.line_at(value.span().start);
            problems.0.push(Problem { file: file.path.clone(), line, what, remedy });
        };
        let page = Page::from_name(self.page.get_ref());
        if page.is_none() {
            let names = Page::ALL.iter().map(|page| page.as_str());
            let remedy = did_you_mean(self.page.get_ref(), names, "Use the name of a file in pages/, without .md.");
            complain(&self.page, format!("there is no page \"{}\"", self.page.get_ref()), remedy);
        }
        let mut date = |value: &Spanned<String>| {
            let date = Date::parse(value.get_ref());
            if date.is_none() {
                let what = format!("\"{}\" is not a day", value.get_ref());
                complain(value, what, "Write it as 2026-11-20.".to_owned());
            }
            date
        };
        let (signed_on, next_review) = (date(&self.date), date(&self.next_review));
        let text = self.text.get_ref();
        if text.len() != MARK_LENGTH || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            let remedy = "Copy it from the column \"text\" of `cargo xtask check`.".to_owned();
            complain(&self.text, format!("\"{text}\" is not the mark of a text"), remedy);
        }
        if next_review <= signed_on && signed_on.is_some() && next_review.is_some() {
            let what = "the next review is not after the signature".to_owned();
            complain(
                &self.next_review,
                what,
                "Give the day by which the text is to be looked through again.".to_owned(),
            );
        }
        Some(Signed {
            page: page?,
            reviewer: self.reviewer.clone(),
            credentials: self.credentials.clone(),
            date: signed_on?,
            text: text.to_lowercase(),
            next_review: next_review?,
        })
    }
}
