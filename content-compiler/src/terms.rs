//! Marks a glossary term where it first stands on a page, so that its meaning can be opened there.

use std::collections::{BTreeMap, HashMap, HashSet};

use guide_model::{Inline, List};
use regex::Regex;

use crate::leak;
use crate::listings::glossary::TermEntry;

/// The names by which texts call the glossary's terms.
pub(crate) struct TermNames {
    /// Finds a name, longest first; `None` while there are no terms.
    pattern: Option<Regex>,
    /// Ids by name in lower case.
    ids: HashMap<String, String>,
    /// Every abbreviation within the terms and their other names.
    abbreviations: HashSet<String>,
}

impl TermNames {
    /// The names of all terms that are marked by themselves: the term, and abbreviations among its other names.
    pub(crate) fn of(terms: &BTreeMap<String, TermEntry>) -> TermNames {
        let mut names: Vec<(&str, &str)> =
            terms.iter().flat_map(|(id, entry)| entry.marked_names().map(move |name| (name, id.as_str()))).collect();
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        let alternatives: Vec<String> = names
            .iter()
            .map(|(name, _)| {
                let escaped = regex::escape(name);
                if is_abbreviation(name) { escaped } else { format!("(?i:{escaped})") }
            })
            .collect();
        let pattern = (!names.is_empty())
            .then(|| Regex::new(&format!(r"\b(?:({})(?:s|es)?)\b", alternatives.join("|"))).ok())
            .flatten();
        let ids = names.iter().map(|(name, id)| (name.to_lowercase(), (*id).to_owned())).collect();
        let abbreviations = terms.values().flat_map(TermEntry::all_names).flat_map(abbreviations_in).collect();
        TermNames { pattern, ids, abbreviations }
    }

    /// Whether the glossary explains an abbreviation.
    pub(crate) fn explains(&self, abbreviation: &str) -> bool {
        self.abbreviations.contains(abbreviation)
    }

    /// The inlines with each term marked that `is_new`; links and terms marked by hand stay as they are.
    pub(crate) fn mark(&self, inlines: Vec<Inline>, is_new: &mut impl FnMut(&str) -> bool) -> Vec<Inline> {
        inlines.into_iter().flat_map(|inline| self.mark_one(inline, is_new)).collect()
    }

    fn mark_one(&self, inline: Inline, is_new: &mut impl FnMut(&str) -> bool) -> Vec<Inline> {
        let mut inner = |inlines: List<Inline>| leak::slice(self.mark(inlines.to_vec(), is_new));
        match inline {
            Inline::Text(words) => self.mark_words(words.as_str(), is_new),
            Inline::Strong(inlines) => vec![Inline::Strong(inner(inlines))],
            Inline::Emphasis(inlines) => vec![Inline::Emphasis(inner(inlines))],
            Inline::Term { id, .. } => {
                is_new(&id);
                vec![inline]
            }
            Inline::Link { .. } | Inline::Citation(_) => vec![inline],
        }
    }

    fn mark_words(&self, words: &'static str, is_new: &mut impl FnMut(&str) -> bool) -> Vec<Inline> {
        let mut marked = Vec::new();
        let mut done = 0;
        for found in self.pattern.iter().flat_map(|pattern| pattern.captures_iter(words)) {
            let (Some(whole), Some(name)) = (found.get(0), found.get(1)) else { continue };
            let part_of_a_longer_word = words[..whole.start()].ends_with('-') || words[whole.end()..].starts_with('-');
            let Some(id) = self.ids.get(&name.as_str().to_lowercase()).filter(|_| !part_of_a_longer_word) else {
                continue;
            };
            if is_new(id) {
                if whole.start() > done {
                    marked.push(Inline::Text(leak::string(&words[done..whole.start()])));
                }
                let text = leak::slice(vec![Inline::Text(leak::string(whole.as_str()))]);
                marked.push(Inline::Term { id: leak::string(id.as_str()), text });
                done = whole.end();
            }
        }
        if done < words.len() {
            marked.push(Inline::Text(leak::string(&words[done..])));
        }
        marked
    }
}

/// Whether a name is written in capitals, as in "TRD" or "mTOR", and must be found as it is written.
pub(crate) fn is_abbreviation(name: &str) -> bool {
    name.chars().filter(|sign| sign.is_ascii_uppercase()).count() >= 2 && !name.contains(' ')
}

fn abbreviations_in(name: &str) -> impl Iterator<Item = String> + '_ {
    name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| is_abbreviation(word)).map(str::to_owned)
}
