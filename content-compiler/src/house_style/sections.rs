//! Rules for what stands under one heading: it is short, and help stands near every mention of suicide.

use std::path::{Path, PathBuf};

use guide_model::{Inline, LinkTarget, Page};

use super::{Broken, Passage};
use crate::readability;

/// What is known about the section that is being read.
#[derive(Clone, Debug, Default)]
pub(crate) struct SectionRules {
    first_mention: Option<(PathBuf, usize)>,
    help_is_named: bool,
}

impl SectionRules {
    /// Notes a passage.
    pub(crate) fn note(&mut self, path: &Path, line: usize, passage: &Passage, inlines: &[Inline]) {
        let mentions = passage.sentences.iter().any(|sentence| sentence.text.to_lowercase().contains("suicid"));
        if mentions && self.first_mention.is_none() {
            self.first_mention = Some((path.to_owned(), line));
        }
        self.help_is_named |= names_help(inlines);
    }

    /// Ends the section: where and what is wrong with it.
    pub(crate) fn finish(&mut self) -> Option<(PathBuf, usize, Broken)> {
        let section = std::mem::take(self);
        let (path, line) = section.first_mention.filter(|_| !section.help_is_named)?;
        let broken = Broken::new(
            "this section speaks of suicide and names no help",
            "Add a sentence with [988](tel:988) or a link to page:get-help.",
        );
        Some((path, line, broken))
    }
}

/// What stands under one heading may have this many words (PEMAT-P item 8).
const MOST_WORDS: usize = 150;

/// What is known about the part under the last heading.
#[derive(Clone, Debug, Default)]
pub(crate) struct PartRules {
    begins: Option<(PathBuf, usize)>,
    words: usize,
}

impl PartRules {
    /// Notes the words of a passage.
    pub(crate) fn note(&mut self, path: &Path, line: usize, words: &str) {
        self.begins.get_or_insert_with(|| (path.to_owned(), line));
        self.words += readability::words(words).count();
    }

    /// Ends the part: where and what is wrong with it.
    pub(crate) fn finish(&mut self) -> Option<(PathBuf, usize, Broken)> {
        let part = std::mem::take(self);
        let (path, line) = part.begins.filter(|_| part.words > MOST_WORDS)?;
        let what = format!("{} words stand under one heading", part.words);
        Some((path, line, Broken::new(what, format!("Use {MOST_WORDS} or fewer, or put a ### heading between them."))))
    }
}

fn names_help(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Link { target: LinkTarget::External(address), .. } => *address == "tel:988" || *address == "sms:988",
        Inline::Link { target: LinkTarget::Page { page, .. }, .. } => *page == Page::GetHelp,
        Inline::Strong(inner) | Inline::Emphasis(inner) => names_help(inner),
        _ => false,
    })
}
