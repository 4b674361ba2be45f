//! What visits in a browser found, beside the yardsticks.

use std::collections::BTreeMap;

use guide_model::{Block, Condition, Contestant, Date, Measure, Timings};
use serde::Deserialize;

use super::{Words, WordsFile, cell, figure, words};
use crate::directive_block::Place;
use crate::leak;
use crate::page_writer::PageWriter;
use crate::problem::SourceFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TimingWords {
    /// The captions, with `{date}` and `{runs}`.
    caption: BTreeMap<Condition, Words>,
    what: Words,
    none: Words,
    contestants: BTreeMap<Contestant, Words>,
    measures: BTreeMap<Measure, Words>,
}

/// What visits under a condition found, beside the yardsticks.
pub(crate) fn timings(writer: &mut PageWriter<'_>, place: &Place<'_>, condition: Condition) -> Option<Block> {
    let (file, WordsFile { timings: words, .. }) = words(writer)?;
    let (source, timings): (SourceFile, Timings) = writer.toml_file("measurements/timings.toml")?;
    let Some(date) = Date::parse(&timings.date) else {
        let what = format!("\"{}\" is not a day", timings.date);
        writer.complain(&source.path, 1, what, "Write the file anew: `cargo xtask bench --timings --save`.".to_owned());
        return None;
    };
    let (Some(measures), Some(caption)) = (timings.figures.get(&condition), words.caption.get(&condition)) else {
        let what = format!("nothing was measured, or no caption is written, for \"{}\"", condition.as_str());
        let remedy = format!("Measure again, and see [timings.caption] of {}.", file.path.display());
        writer.complain(place.path, place.line, what, remedy);
        return None;
    };
    let caption = caption.get_ref().replace("{date}", &date.in_words()).replace("{runs}", &timings.runs.to_string());
    let mut header = vec![cell(writer, &file, &words.what)];
    header.extend(words.contestants.values().map(|name| cell(writer, &file, name)));
    let mut rows = Vec::new();
    for (measure, values) in measures {
        let Some(label) = words.measures.get(measure) else {
            let remedy = format!("Add {} = \"…\" below [timings.measures].", measure.as_str());
            writer.complain(&file.path, 1, format!("the measure \"{}\" has no words", measure.as_str()), remedy);
            continue;
        };
        let mut row = vec![cell(writer, &file, label)];
        for contestant in words.contestants.keys() {
            row.push(match values.get(contestant) {
                Some(value) => figure(written(*measure, *value)),
                None => cell(writer, &file, &words.none),
            });
        }
        rows.push(leak::slice(row));
    }
    Some(Block::Table { caption: figure(caption), header: leak::slice(header), rows: leak::slice(rows) })
}

/// A figure as readers read it: a whole number. Jumps are in hundredths.
fn written(measure: Measure, value: f64) -> String {
    match measure {
        Measure::Requests => format!("{value:.0}"),
        Measure::LayoutShift => format!("{:.0}", value * 100.0),
        Measure::Bytes => format!("{:.0}\u{a0}KB", value / 1e3),
        Measure::Heap => format!("{:.0}\u{a0}MB", value / 1e6),
        _ => format!("{value:.0}\u{a0}ms"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_units_that_readers_know() {
        assert_eq!(written(Measure::PageChange, 361.4), "361\u{a0}ms");
        assert_eq!(written(Measure::Bytes, 316_200.0), "316\u{a0}KB");
        assert_eq!(written(Measure::LayoutShift, 0.209), "21");
        assert_eq!(written(Measure::Requests, 9.0), "9");
    }
}
