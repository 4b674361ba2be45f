//! `content/sources.toml` read without the compiler: what the guide may print of each source, and what it may not.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde::Deserialize;

#[derive(Deserialize)]
struct Bibliography {
    source: Vec<Entry>,
}

/// A source, as far as its numbers are concerned.
#[derive(Deserialize)]
pub struct Entry {
    id: String,
    verified: String,
    confidence: String,
    #[serde(default)]
    findings: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    result: String,
    #[serde(default)]
    numbers: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    label: String,
    n: Option<f64>,
    events: Option<f64>,
    of: Option<f64>,
    percent: Option<f64>,
    percent_low: Option<f64>,
    percent_high: Option<f64>,
    checked: Option<bool>,
}

/// All sources by id.
pub fn read(content: &Path) -> Result<BTreeMap<String, Entry>, Box<dyn Error>> {
    let list: Bibliography = toml::from_str(&fs::read_to_string(content.join("sources.toml"))?)?;
    Ok(list.source.into_iter().map(|entry| (entry.id.clone(), entry)).collect())
}

impl Entry {
    /// Whether somebody read it, at its source or told elsewhere, and it is not doubtful: only then may a figure of it be printed.
    pub fn may_be_printed(&self) -> bool {
        self.verified != "memory" && self.confidence != "low"
    }

    /// The labels of the rows that were confirmed.
    pub fn labels(&self) -> Vec<&str> {
        self.rows(true).map(|row| row.label.as_str()).collect()
    }

    /// Whether a confirmed row has this share out of 100, to a whole number.
    pub fn has_share(&self, share: f64) -> bool {
        self.rows(true).flat_map(Row::shares).any(|exact| (exact - share).abs() <= 0.5)
    }

    /// The rows that were confirmed, or those that were not.
    fn rows(&self, confirmed: bool) -> impl Iterator<Item = &Row> {
        let rows = self.findings.iter().flat_map(|finding| &finding.numbers);
        rows.filter(move |row| row.checked.unwrap_or(true) == confirmed)
    }
}

impl Row {
    fn shares(&self) -> impl Iterator<Item = f64> {
        let given = [self.percent, self.percent_low, self.percent_high];
        given.into_iter().flatten().chain(self.count().map(|(events, people)| 100.0 * events / people))
    }

    fn count(&self) -> Option<(f64, f64)> {
        self.events.zip(self.n).or(self.n.zip(self.of))
    }
}

/// What a text says of the rows that nobody confirmed: a share as the source gives it, or a count with both its numbers.
/// What a confirmed row of the cited sources says too is allowed.
pub fn unconfirmed_in(text: &str, cited: &[&Entry]) -> Vec<String> {
    let found = numbers(text);
    let is_said = |share: &f64| share.fract() != 0.0 && found.contains(share) || text.contains(&format!("{share}%"));
    let is_counted = |(events, people): &(f64, f64)| found.contains(events) && found.contains(people);
    let confirmed: Vec<f64> = rows(cited, true).flat_map(Row::shares).collect();
    let confirmed_counts: Vec<(f64, f64)> = rows(cited, true).filter_map(Row::count).collect();
    let shares = rows(cited, false).flat_map(Row::shares).filter(is_said).filter(|share| !confirmed.contains(share));
    let counts = rows(cited, false).filter_map(Row::count).filter(is_counted);
    let counts = counts.filter(|count| !confirmed_counts.contains(count));
    shares
        .map(|share| share.to_string())
        .chain(counts.map(|(events, people)| format!("{events} of {people}")))
        .collect()
}

/// What a text says of such rows in whole numbers, as pages do. A small number, or one that the findings' words hold,
/// may count days or visits: it is a share only where the text says "out of 100".
pub fn rounded_unconfirmed_in(text: &str, cited: &[&Entry]) -> Vec<String> {
    let confirmed = rows(cited, true).flat_map(Row::shares);
    let confirmed: Vec<f64> = confirmed.flat_map(|share| [share.round(), (100.0 - share).round()]).collect();
    let unconfirmed: Vec<f64> = rows(cited, false).flat_map(Row::shares).map(f64::round).collect();
    let findings = cited.iter().flat_map(|entry| &entry.findings);
    let mentioned: Vec<f64> = findings.flat_map(|finding| numbers(&finding.result)).collect();
    let says_share = |number: &f64| format!(" {text}").contains(&format!(" {number} out of 100"));
    let is_share = |number: &f64| says_share(number) || *number > 10.0 && !mentioned.contains(number);
    let is_forbidden = |number: &f64| unconfirmed.contains(number) && !confirmed.contains(number);
    numbers(text).into_iter().filter(is_share).filter(is_forbidden).map(|number| number.to_string()).collect()
}

fn rows<'a>(cited: &'a [&'a Entry], confirmed: bool) -> impl Iterator<Item = &'a Row> {
    cited.iter().flat_map(move |entry| entry.rows(confirmed))
}

/// All numbers of a text, in order.
fn numbers(text: &str) -> Vec<f64> {
    let is_part = |sign: char| sign.is_ascii_digit() || sign == '.' || sign == ',';
    let words = text.split(|sign| !is_part(sign)).map(|word| word.trim_matches(['.', ',']).replace(',', ""));
    words.filter_map(|word| word.parse().ok()).collect()
}
