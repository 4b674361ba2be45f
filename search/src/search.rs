//! Answers a query.

use std::ops::Range;

use crate::danger::shows_danger;
use crate::index::Index;
use crate::query::Query;
use crate::rank::rank;
use crate::snippet::{Snippet, beginning, best_part, marked};
use crate::wanted::Wanted;
use crate::weights::Weights;
use crate::{Kind, Target};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Results {
    /// Whether the query shows that someone may be in danger: crisis help then stands before all results.
    pub danger: bool,
    /// The best results, as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it leads.
    pub target: Target,
    /// What it is.
    pub kind: Kind,
    /// Its heading.
    pub title: String,
    /// The places in `title` to mark, as ranges of bytes, in order.
    pub title_marked: Vec<Range<usize>>,
    /// The title of the page it is on; of a page, its own.
    pub page_title: String,
    /// The part of its text that answers best.
    pub snippet: Snippet,
}

impl Index {
    /// What answers a query, the best first, `limit` at most. Any text is a query; one without words finds nothing.
    pub fn search(&self, text: &str, limit: usize) -> Results {
        let weights = &Weights::DEFAULT;
        let query = Query::read(text, self, weights);
        let danger = shows_danger(&query.words, &self.phrases.danger);
        let wanted = Wanted::of(&query, self, weights);
        let ranked = rank(&query, &wanted, self, weights);
        let worth = |term: u32| wanted.worth(term, self);
        let is_wanted = |term: u32| worth(term) > 0.0;
        let hits = ranked.iter().take(limit).map(|ranked| {
            let entry = &self.entries[ranked.entry];
            let title = marked(&entry.title, self, &is_wanted);
            // The answer to what was asked is at its beginning.
            let is_answer = matches!(entry.kind, Kind::Question | Kind::Term | Kind::Myth) && !title.marked.is_empty();
            let snippet =
                if is_answer { beginning(&entry.body, self, &worth) } else { best_part(&entry.body, self, &worth) };
            Hit {
                target: entry.target.clone(),
                kind: entry.kind,
                title: title.text,
                title_marked: title.marked,
                page_title: marked(&self.entries[entry.page].title, self, &|_| false).text,
                snippet,
            }
        });
        Results { danger, hits: hits.collect(), total: ranked.len() }
    }
}
