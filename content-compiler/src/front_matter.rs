//! The head of a page's file: what surrounds its text.

use guide_model::{Date, Page};
use serde::Deserialize;

use crate::page_writer::{PageWriter, Snippet};
use crate::problem::{Problem, Problems, SourceFile};

/// The head of a page's file, between two lines of `+++`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FrontMatter {
    /// The `<h1>`: 60 characters or fewer, no markup.
    pub(crate) title: toml::Spanned<String>,
    /// For menus: 22 characters or fewer.
    pub(crate) short_title: toml::Spanned<String>,
    /// For search engines: 70 to 160 characters.
    pub(crate) description: toml::Spanned<String>,
    /// One sentence on what the page is for; inline Markdown.
    pub(crate) purpose: toml::Spanned<String>,
    /// The page in three to seven sentences, each with its source; inline Markdown.
    #[serde(default)]
    pub(crate) key_points: Vec<toml::Spanned<String>>,
    /// Date of the last change to the text, `YYYY-MM-DD`.
    pub(crate) updated: toml::Spanned<String>,
    /// Date by which to look it through again, `YYYY-MM-DD`.
    pub(crate) next_review: toml::Spanned<String>,
    /// Names of pages that go with this one.
    #[serde(default)]
    pub(crate) related: Vec<toml::Spanned<String>>,
}

/// The line before the head's first line.
pub(crate) const LINES_BEFORE: usize = 1;

/// A page's file in its two parts, each with the number of lines before it.
pub(crate) struct Parts<'a> {
    pub(crate) head: &'a str,
    pub(crate) body: Snippet<'a>,
}

/// Splits a page's file into head and body.
pub(crate) fn split<'a>(file: &'a SourceFile, problems: &mut Problems) -> Option<Parts<'a>> {
    const FENCE: &str = "+++\n";
    let parts = file.text.strip_prefix(FENCE).and_then(|rest| {
        let end = rest.find("\n+++\n")? + 1;
        Some((&rest[..end], &rest[end + FENCE.len()..]))
    });
    let Some((head, body)) = parts else {
        problems.0.push(Problem {
            file: file.path.clone(),
            line: 1,
            what: "the file does not begin with a head between two lines of +++".to_owned(),
            remedy: "Begin with +++, the fields title, short_title, description and so on, and +++ again.".to_owned(),
        });
        return None;
    };
    let lines_before = file.text[..file.text.len() - body.len()].matches('\n').count();
    Some(Parts { head, body: Snippet { path: &file.path, text: body, first_line: lines_before + 1 } })
}

impl FrontMatter {
    /// Reports values that are too long, too short or not what they should be.
    pub(crate) fn check(&self, file: &SourceFile, head: &str, writer: &mut PageWriter<'_>) {
        let mut check = |value: &toml::Spanned<String>, allowed: std::ops::RangeInclusive<usize>, name: &str| {
            let length = value.get_ref().chars().count();
            if !allowed.contains(&length) {
                writer.complain(
                    &file.path,
                    line_of(head, value),
                    format!("`{name}` has {length} characters"),
                    format!("Use {} to {} characters.", allowed.start(), allowed.end()),
                );
            }
        };
        check(&self.title, 2..=60, "title");
        check(&self.short_title, 2..=22, "short_title");
        check(&self.description, 70..=160, "description");
        for (name, value) in [("title", &self.title), ("description", &self.description)] {
            if value.get_ref().contains(['<', '>', '&']) {
                let what = format!("`{name}` holds a sign that HTML reserves");
                writer.complain(&file.path, line_of(head, value), what, "Write it in words.".to_owned());
            }
        }
        for (name, value) in [("updated", &self.updated), ("next_review", &self.next_review)] {
            if Date::parse(value.get_ref()).is_none() {
                let what = format!("`{name}` is not a date");
                writer.complain(&file.path, line_of(head, value), what, "Write it as 2026-11-20.".to_owned());
            }
        }
    }

    /// When the text last changed, and when it is to be looked through again; `None` where that was reported.
    pub(crate) fn dates(&self) -> Option<(Date, Date)> {
        Date::parse(self.updated.get_ref()).zip(Date::parse(self.next_review.get_ref()))
    }

    /// The related pages that exist; others are reported.
    pub(crate) fn related_pages(&self, file: &SourceFile, head: &str, writer: &mut PageWriter<'_>) -> Vec<Page> {
        let pages = self.related.iter().filter_map(|slug| {
            let page = Page::from_name(slug.get_ref());
            if page.is_none() {
                writer.unknown_page(&file.path, line_of(head, slug), slug.get_ref());
            }
            page
        });
        pages.collect()
    }
}

/// The line of the file on which a value of the head stands.
pub(crate) fn line_of(head: &str, value: &toml::Spanned<String>) -> usize {
    LINES_BEFORE + head.bytes().take(value.span().start).filter(|byte| *byte == b'\n').count() + 1
}
