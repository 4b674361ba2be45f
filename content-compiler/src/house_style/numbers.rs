//! Every count of people in a sentence is one that its source's record holds.

use std::sync::LazyLock;

use guide_model::{NumberRow, Source};
use regex::Regex;

use super::{Broken, Passage, PassageKind, pattern};
use crate::library::Library;

/// The numbers that a source's record holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct RecordedNumbers {
    /// Whether any figure of the source may be printed.
    may_print: bool,
    /// Shares out of 100, exact.
    shares: Vec<f64>,
    /// How many of how many.
    counts: Vec<(f64, f64)>,
    /// Shares out of 100 that were not confirmed: never printed, even where the finding's words hold them.
    unconfirmed: Vec<f64>,
    /// How many of how many, where that was not confirmed.
    unconfirmed_counts: Vec<(f64, f64)>,
    /// The numbers within the words of its findings.
    mentioned: Vec<f64>,
}

/// A whole number is its exact share's if it is this near: half of one, and rounding errors.
const ROUNDING: f64 = 0.51;

impl RecordedNumbers {
    /// What a source's record holds.
    pub(crate) fn of(source: &Source) -> RecordedNumbers {
        let mut recorded =
            RecordedNumbers { may_print: source.entry.may_print_figures(), ..RecordedNumbers::default() };
        recorded.mentioned.extend(source.n.map(|people| people as f64));
        let about = [&source.population, &source.intervention, &source.comparator];
        about.into_iter().flatten().for_each(|words| recorded.mention(words));
        for finding in &source.findings {
            recorded.mention(&finding.result);
            let more = [&finding.limitations, &finding.outcome, &finding.timepoint];
            more.into_iter().flatten().for_each(|words| recorded.mention(words));
            for row in &finding.numbers {
                recorded.add(row);
                recorded.mention(&row.label);
                recorded.mention(row.note.as_deref().unwrap_or_default());
            }
        }
        recorded
    }

    /// Whether any figure of the source may be printed.
    pub(crate) fn may_print(&self) -> bool {
        self.may_print
    }

    fn add(&mut self, row: &NumberRow) {
        let count = match (row.events, row.n, row.of) {
            (Some(events), Some(n), _) => Some((events, n)),
            (None, Some(n), Some(of)) => Some((n, of)),
            _ => None,
        };
        let per_1000 = row.n.filter(|_| row.unit.as_deref().is_some_and(|unit| unit.starts_with("per 1,000")));
        let shares = [row.percent, row.percent_low, row.percent_high, per_1000.map(|share| share / 10.0)];
        let shares = shares.into_iter().flatten().chain(count.map(|(events, n)| 100.0 * events / n));
        if row.checked {
            self.shares.extend(shares);
            self.counts.extend(count);
        } else {
            self.unconfirmed.extend(shares);
            self.unconfirmed_counts.extend(count);
        }
    }

    fn mention(&mut self, words: &str) {
        self.mentioned.extend(numbers_in(words));
    }

    /// Whether a confirmed row has this share out of 100, to a whole number.
    pub(crate) fn has_share(&self, per_100: u8) -> bool {
        self.shares.iter().any(|share| (share - f64::from(per_100)).abs() <= ROUNDING)
    }

    /// Whether the record holds the number in any form.
    fn knows(&self, number: f64) -> bool {
        self.holds(number, 100.0)
            || self.mentioned.iter().any(|mentioned| (mentioned - number).abs() <= ROUNDING)
            || self.counts.iter().any(|(events, n)| *events == number || *n == number)
    }

    /// Whether the record holds "`number` out of `of`".
    fn holds(&self, number: f64, of: f64) -> bool {
        let is_round = [100.0, 1_000.0, 10_000.0].contains(&of);
        let near = |share: &f64| (share * of / 100.0 - number).abs() <= ROUNDING;
        let near_or_rest = |share: &f64| near(share) || near(&(100.0 - share));
        let is_counted = self.counts.iter().any(|(events, n)| *n == of && (*events == number || n - events == number));
        if is_counted || (is_round && self.shares.iter().any(near_or_rest)) {
            return true;
        }
        if self.unconfirmed_counts.contains(&(number, of)) || is_round && self.unconfirmed.iter().any(near) {
            return false;
        }
        let says = |number: f64| self.mentioned.contains(&number);
        if of == 100.0 { self.mentioned.iter().any(near_or_rest) } else { says(number) && says(of) }
    }

    /// Whether the record holds some share below "`number` out of `of`".
    fn holds_fewer(&self, number: f64, of: f64) -> bool {
        self.shares.iter().any(|share| share * of / 100.0 < number)
    }
}

/// The numbers in a text.
fn numbers_in(words: &str) -> impl Iterator<Item = f64> + '_ {
    words
        .split(|sign: char| !sign.is_ascii_digit() && sign != ',' && sign != '.')
        .filter_map(|word| word.trim_matches([',', '.']).replace(',', "").parse::<f64>().ok())
}

/// Numbers that say nothing about a finding: small ones, which count trials and days; round denominators; years; the
/// numbers of help lines.
fn is_bare(number: f64) -> bool {
    number <= 10.0
        || [100.0, 1_000.0, 10_000.0, 911.0, 988.0].contains(&number)
        || (1900.0..2100.0).contains(&number) && number.fract() == 0.0
}

static COUNT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)(fewer than |less than |under )?\b(\d[\d,]*)(?: to (\d[\d,]*))? (?:people )?(?:out )?of (\d[\d,]*)\b")
});

impl Passage {
    /// How many counts of people the passage holds.
    pub(crate) fn counts(&self) -> u32 {
        let counts = self.sentences.iter().map(|sentence| COUNT.find_iter(&sentence.text).count()).sum::<usize>();
        u32::try_from(counts).unwrap_or(u32::MAX)
    }
}

pub(super) fn broken(passage: &Passage, library: &Library) -> Vec<Broken> {
    let mut all = Vec::new();
    for sentence in &passage.sentences {
        let own: Vec<&str> = sentence.cites.iter().map(String::as_str).collect();
        let sources: Vec<&str> = if own.is_empty() { passage.cites().collect() } else { own };
        let recorded: Vec<&RecordedNumbers> = sources.iter().filter_map(|id| library.sources.get(*id)).collect();
        let unread = !recorded.is_empty() && recorded.iter().all(|source| !source.may_print);
        if unread && sentence.text.chars().any(|sign| sign.is_ascii_digit()) {
            all.push(Broken::new(
                format!("a figure rests on {}, which was not read or is doubtful", sources.join(", ")),
                "Leave the figure out, or cite a source that was read.",
            ));
        }
        // The number of people counted is held against the rows below, more strictly.
        let counted: Vec<f64> = COUNT
            .captures_iter(&sentence.text)
            .flat_map(|found| [found.get(2), found.get(3)])
            .flatten()
            .flat_map(|number| numbers_in(number.as_str()))
            .collect();
        let unknown = |number: &f64| {
            !is_bare(*number) && !counted.contains(number) && !recorded.iter().any(|source| source.knows(*number))
        };
        if let Some(number) = numbers_in(&sentence.text).find(unknown).filter(|_| !recorded.is_empty()) {
            all.push(Broken::new(
                format!("the number {number} is nowhere in the record of {}", sources.join(", ")),
                "Correct the number or the citation, or add what the source says to its entry in sources.toml.",
            ));
        }
        for found in COUNT.captures_iter(&sentence.text) {
            let number =
                |group: usize| found.get(group).and_then(|text| text.as_str().replace(',', "").parse::<f64>().ok());
            let (Some(of), first, last) = (number(4), number(2), number(3)) else { continue };
            let text = found.get(0).map_or("", |text| text.as_str());
            if recorded.is_empty() {
                if !matches!(passage.kind, PassageKind::Cell | PassageKind::Title) {
                    all.push(Broken::new(
                        format!("\"{text}\" has no source"),
                        "Cite the source that counted these people.",
                    ));
                }
                continue;
            }
            let is_fewer = found.get(1).is_some();
            let is_held = |number: f64| {
                recorded.iter().any(|source| source.holds(number, of) || is_fewer && source.holds_fewer(number, of))
            };
            if !first.into_iter().chain(last).all(is_held) {
                all.push(Broken::new(
                    format!("\"{text}\" is in no number record of {}", sources.join(", ")),
                    "Correct the number or the citation, or add the row to the source's `numbers`.",
                ));
            }
        }
        if COUNT.is_match(&sentence.text) && names_both_treatments(&sentence.text) {
            all.push(Broken::new(
                "a count names both the spray and the drip",
                "Write one sentence for each treatment: their studies differ.",
            ));
        }
    }
    all
}

fn names_both_treatments(sentence: &str) -> bool {
    let words = sentence.to_lowercase();
    let names = |list: &[&str]| list.iter().any(|name| words.contains(name));
    names(&["spray", "esketamine", "spravato"]) && names(&["drip", "infusion"])
}
