//! Abbreviations are explained where they first stand on a page: in words beside them, or by the glossary.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{Broken, Passage, pattern};

/// Abbreviations that every reader knows, and proper names that look like one.
const KNOWN: &[&str] = &["US", "USA", "UK", "EU", "AM", "PM", "OK", "TV", "ID", "HIV", "AIDS", "MRI", "PDF"];

static CAPITALS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[A-Z]{2,}[A-Z0-9]*s?\b"));
/// "Food and Drug Administration (FDA)" or "FDA (the US drug agency)".
static EXPLAINED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\(([A-Z]{2,}[A-Z0-9]*s?)\b|\b([A-Z]{2,}[A-Z0-9]*s?),? \("));

/// Which abbreviations a page has explained so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Abbreviations {
    seen: BTreeSet<String>,
}

impl Abbreviations {
    /// Abbreviations of this passage that nothing has explained yet; each is reported once a page.
    pub(crate) fn broken(&mut self, passage: &Passage, is_in_glossary: impl Fn(&str) -> bool) -> Vec<Broken> {
        let mut all = Vec::new();
        for sentence in &passage.sentences {
            for found in EXPLAINED.captures_iter(&sentence.text) {
                self.seen.extend(found.get(1).or(found.get(2)).map(|short| singular(short.as_str()).to_owned()));
            }
            for found in CAPITALS.find_iter(&sentence.text) {
                let short = singular(found.as_str());
                let is_known = KNOWN.contains(&short) || is_in_glossary(short) || !self.seen.insert(short.to_owned());
                if !is_known {
                    all.push(Broken::new(
                        format!("\"{short}\" is not explained on this page"),
                        format!("Write it out, as in \"the long name ({short})\", or add it to glossary.toml."),
                    ));
                }
            }
        }
        all
    }
}

fn singular(short: &str) -> &str {
    short.strip_suffix('s').unwrap_or(short)
}
