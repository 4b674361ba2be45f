//! The scripts and styles that stand in pages, each known by a mark over its bytes.

use std::collections::BTreeSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The marks of inline scripts and styles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    scripts: BTreeSet<String>,
    styles: BTreeSet<String>,
}

impl Inline {
    /// What stands in a page. Data, such as JSON-LD, is no script: browsers never run it.
    pub fn of(html: &str) -> Inline {
        let is_run = |attributes: &str| !attributes.contains(" src=") && !attributes.contains("application/");
        let scripts = elements(html, "script").filter(|(attributes, _)| is_run(attributes));
        Inline {
            scripts: scripts.map(|(_, text)| mark(text)).collect(),
            styles: elements(html, "style").map(|(_, text)| mark(text)).collect(),
        }
    }

    /// Adds what stands in another page.
    pub fn join(&mut self, other: Inline) {
        self.scripts.extend(other.scripts);
        self.styles.extend(other.styles);
    }

    /// The marks of scripts, as a policy names them.
    pub fn scripts(&self) -> Vec<String> {
        self.scripts.iter().cloned().collect()
    }

    /// The marks of styles, as a policy names them.
    pub fn styles(&self) -> Vec<String> {
        self.styles.iter().cloned().collect()
    }
}

fn mark(text: &str) -> String {
    format!("'{}'", sha256(text.as_bytes()))
}

/// The mark of bytes as policies and `integrity` write it.
pub fn sha256(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(bytes)))
}

/// The attributes and the text of every element of a tag. What readers see is escaped, so a tag is always a tag.
fn elements<'a>(html: &'a str, tag: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&start)?;
        let (attributes, after) = after.split_once('>')?;
        let (text, after) = after.split_once(&end)?;
        rest = after;
        Some((attributes, text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_written_as_browsers_read_them() {
        // The example of the specification.
        let inline = Inline::of("<script>alert('Hello, world.');</script>");
        assert_eq!(inline.scripts(), ["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"]);
    }

    #[test]
    fn data_and_files_need_no_mark() {
        let html = "<script type=\"application/ld+json\">{}</script><script type=\"module\" src=\"a.js\"></script>";
        assert_eq!(Inline::of(html), Inline::default());
    }

    #[test]
    fn scripts_modules_and_styles_have_one_each() {
        let html = "<style>a{}</style><script>a()</script><script type=\"module\" id=\"start\">b()</script>";
        let inline = Inline::of(html);
        assert_eq!((inline.scripts().len(), inline.styles().len()), (2, 1));
        let mut joined = inline.clone();
        joined.join(Inline::of("<style>a{}</style><style>c{}</style>"));
        assert_eq!((joined.scripts().len(), joined.styles().len()), (2, 2));
    }
}
