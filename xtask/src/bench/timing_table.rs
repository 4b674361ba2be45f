//! Prints what was measured in a browser beside the last committed figures and the yardsticks.

use std::collections::BTreeMap;

use guide_model::{Condition, Contestant, Measure, Timings};

type Values = BTreeMap<Contestant, f64>;

/// Prints a table for each condition.
pub fn print(timings: &Timings, committed: Option<&Timings>) {
    println!("\n{}, medians of {} visits. ms; KB and MB of 1000.", timings.browser, timings.runs);
    if let Some(committed) = committed {
        println!("Committed figures: {}, {}, {} visits.", committed.date, committed.browser, committed.runs);
    }
    for (condition, measures) in &timings.figures {
        let name = match condition {
            Condition::Fast => "fast: this machine, 1350x940",
            Condition::Slow => "slow: 1.6 Mbit/s, 150 ms each request, processor 4 times slower, 412x823",
        };
        println!("\n{name}\n");
        println!(
            "{:<28} {:>10} {:>10} {:>8} {:>10} {:>10}",
            "what", "now", "committed", "change", "plain HTML", "mdBook"
        );
        for (measure, values) in measures {
            let before =
                committed.and_then(|saved| saved.figures.get(condition)?.get(measure)?.get(&Contestant::Guide));
            println!("{}", row(*measure, values, before.copied()));
        }
    }
}

fn row(measure: Measure, values: &Values, committed: Option<f64>) -> String {
    let shown = |value: Option<f64>| value.map_or_else(|| "none".to_owned(), |value| written(measure, value));
    let now = values.get(&Contestant::Guide).copied();
    let change = match (now, committed) {
        (Some(now), Some(before)) if before > 0.0 => format!("{:+.0}%", (now / before - 1.0) * 100.0),
        _ => String::new(),
    };
    let yardstick = |contestant| shown(values.get(&contestant).copied());
    format!(
        "{:<28} {:>10} {:>10} {change:>8} {:>10} {:>10}",
        measure.as_str(),
        shown(now),
        shown(committed),
        yardstick(Contestant::PlainHtml),
        yardstick(Contestant::MdBook)
    )
}

/// A value with its unit, as short as its size allows.
fn written(measure: Measure, value: f64) -> String {
    match measure {
        Measure::Requests => format!("{value:.0}"),
        Measure::LayoutShift => format!("{value:.3}"),
        Measure::Bytes => format!("{:.1} KB", value / 1e3),
        Measure::Heap => format!("{:.1} MB", value / 1e6),
        _ => format!("{value:.0} ms"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_says_what_changed_and_what_is_not_there() {
        let values = Values::from([(Contestant::Guide, 90.0), (Contestant::MdBook, 120.4)]);
        let expected = "search                            90 ms     100 ms     -10%       none     120 ms";
        assert_eq!(row(Measure::Search, &values, Some(100.0)), expected);
        assert!(row(Measure::Heap, &Values::from([(Contestant::Guide, 2_500_000.0)]), None).contains("2.5 MB"));
    }
}
