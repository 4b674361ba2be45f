//! What the bench measures of the built guide, and the form in which its last figures are kept (`content/measurements/`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::names::names;

/// How fast device and network are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The bench's own machine as it is, with a desktop's window.
    Fast,
    /// A cheap phone: 1.6 Mbit/s down, 750 kbit/s up, 150 ms for each request, a processor 4 times slower.
    Slow,
}

names!(Condition, "The name in files.", Fast => "fast", Slow => "slow");

/// What was measured. Times are in milliseconds, sizes in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Files that a first visit fetches, the page included.
    Requests,
    /// Their bodies as sent, compressed; without headers.
    Bytes,
    /// First Contentful Paint (W3C Paint Timing).
    FirstContentfulPaint,
    /// Largest Contentful Paint (W3C Largest Contentful Paint).
    LargestContentfulPaint,
    /// Cumulative Layout Shift, summed over the whole visit (W3C Layout Instability); no unit.
    LayoutShift,
    /// Total Blocking Time: what long tasks (W3C Long Tasks) take above 50 ms each after the first paint.
    BlockingTime,
    /// From the start of the visit until a control answers.
    FirstAnswer,
    /// From the start of the visit until the app runs.
    AppRuns,
    /// From the last byte of the app's program until the app runs.
    Hydration,
    /// From a click on a link until two frames after the new page's heading is there.
    PageChange,
    /// From a click on the search until two frames after the first hit for a word that is typed at once.
    Search,
    /// What scripts hold in memory after a cleaning up, WebAssembly's memory included.
    Heap,
}

names!(
    Measure,
    "The name in files.",
    Requests => "requests",
    Bytes => "bytes",
    FirstContentfulPaint => "first-contentful-paint",
    LargestContentfulPaint => "largest-contentful-paint",
    LayoutShift => "layout-shift",
    BlockingTime => "blocking-time",
    FirstAnswer => "first-answer",
    AppRuns => "app-runs",
    Hydration => "hydration",
    PageChange => "page-change",
    Search => "search",
    Heap => "heap",
);

/// What stands beside what: the guide, and two yardsticks made of the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contestant {
    /// The built guide.
    Guide,
    /// The guide's pages and styles without any script.
    PlainHtml,
    /// The guide's words as a book of mdBook, in its own look.
    MdBook,
}

names!(Contestant, "The name in files.", Guide => "guide", PlainHtml => "plain-html", MdBook => "md-book");

/// The medians of several visits; what a contestant does not have (an app, a search) is missing.
pub type Figures = BTreeMap<Condition, BTreeMap<Measure, BTreeMap<Contestant, f64>>>;

/// What a run of the bench found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timings {
    /// The day, as ISO 8601 writes it.
    pub date: String,
    /// The browser with its version.
    pub browser: String,
    /// Each contestant was visited so often under each condition.
    pub runs: u32,
    /// The figures.
    pub figures: Figures,
}

/// A compressed size (brotli 11) and what it may be, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// What was measured.
    pub bytes: u64,
    /// What it may be.
    pub budget: u64,
}

impl Size {
    /// Whether it is more than it may be.
    pub const fn is_over(self) -> bool {
        self.bytes > self.budget
    }
}

/// Sizes of a release build by their names: those of pages begin with what is meant, and end with the page's path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizes(pub BTreeMap<String, Size>);

impl Sizes {
    /// How names of a page's HTML without styles begin.
    pub const ARTICLE: &'static str = "article ";
    /// How names of all that is fetched before a page is shown begin.
    pub const BEFORE_WASM: &'static str = "before the wasm ";

    /// The sizes whose names begin so.
    pub fn of_pages<'a>(&'a self, start: &'a str) -> impl Iterator<Item = Size> + 'a {
        self.0.iter().filter(move |(name, _)| name.starts_with(start)).map(|(_, size)| *size)
    }

    /// The sizes of what pages share, with their names.
    pub fn shared(&self) -> impl Iterator<Item = (&str, Size)> {
        let is_page = |name: &str| name.starts_with(Sizes::ARTICLE) || name.starts_with(Sizes::BEFORE_WASM);
        self.0.iter().map(|(name, size)| (name.as_str(), *size)).filter(move |(name, _)| !is_page(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_pages_are_told_from_what_pages_share() {
        let size = |bytes| Size { bytes, budget: 10 };
        let names = [("article /", 9), ("before the wasm /", 11), ("WebAssembly", 12)];
        let sizes = Sizes(names.into_iter().map(|(name, bytes)| (name.to_owned(), size(bytes))).collect());
        assert_eq!(sizes.of_pages(Sizes::ARTICLE).collect::<Vec<_>>(), [size(9)]);
        assert_eq!(sizes.shared().collect::<Vec<_>>(), [("WebAssembly", size(12))]);
        assert!(size(11).is_over() && !size(10).is_over());
    }
}
