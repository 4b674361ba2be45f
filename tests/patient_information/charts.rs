//! The charts: each row of a record beside what was drawn of it. They are held to the rules for pictures of numbers.

use guide_model::{Block, Chart};

use crate::Faults;
use crate::drawn::{Drawn, check_records};
use crate::written_site::TestResult;

/// Looks at every chart beside its record.
fn check_charts(look: impl Fn(&Chart, &Drawn<'_>, &mut Faults)) -> TestResult {
    let chart = |block: &Block| {
        if let Block::Chart(record) = block { Some((format!("chart-{}", record.id), *record)) } else { None }
    };
    check_records(2, chart, look)
}

// Risk communication "absolute numbers for both groups, then the difference", PEMAT-P 7.
#[test]
fn each_row_prints_both_numbers_and_the_difference() -> TestResult {
    check_charts(|record, drawn, faults| {
        let (marks, said) = (drawn.all(".chart__row"), drawn.attributes(".chart__row", "aria-label"));
        let (labels, extras) = (drawn.all(".chart__label"), drawn.all(".chart__extra"));
        faults.unless(labels.len() == record.rows.len() && said.len() == labels.len(), || format!("{labels:?}"));
        for (place, row) in record.rows.iter().enumerate() {
            let (first, second) = (row.treatment, row.comparator);
            let expected = format!("{} {first}, {} {second}", record.treatment, record.comparator);
            faults.unless(said[place] == expected, || format!("{} is said as {:?}", row.label, said[place]));
            faults.unless(marks[place] == format!("{first} {second}"), || format!("it prints {:?}", marks[place]));
            let extra = match row.extra() {
                extra @ 1.. => format!("{extra} more out of 100"),
                0 => "the same in both".to_owned(),
                extra => format!("{} fewer out of 100", -extra),
            };
            faults.unless(extras[place] == extra, || format!("{}: {:?}", row.label, extras[place]));
            faults.unless(row.label == labels[place], || format!("{} stands as {:?}", row.label, labels[place]));
        }
        let differences: Vec<i16> = record.rows.iter().map(guide_model::ChartRow::extra).collect();
        faults.unless(differences.is_sorted_by(|one, next| one >= next), || format!("{differences:?}"));
    })
}

// Risk communication "time frame and group named", DISCERN 8.
#[test]
fn each_chart_names_the_people_the_time_the_source_and_how_sure_we_are() -> TestResult {
    check_charts(|record, drawn, faults| {
        let facts = drawn.words(".figure__facts");
        let expected = format!("Who was studied {} When {} How sure we are ", record.who, record.time);
        faults.unless(facts.starts_with(&expected), || format!("{facts:?} does not begin with {expected:?}"));
        faults.unless(facts.ends_with(record.certainty_reason.as_str()), || format!("it says {facts:?}"));
        let sources = drawn.attributes("figcaption a.cite", "href");
        faults.unless(sources == [format!("#source-{}", record.citation.number)], || format!("it cites {sources:?}"));
    })
}

// PEMAT-P 25, risk communication "both framings" and "text says who is unknown in advance".
#[test]
fn each_chart_says_how_to_read_it_and_its_first_row_in_both_framings() -> TestResult {
    check_charts(|record, drawn, faults| {
        let text = drawn.all(".chart__text").join(" ");
        faults.unless(text.starts_with("How to read this. "), || format!("it says {text:?}"));
        faults.unless_says(&text, "that nobody knows it beforehand", &["nobody can know ahead of time"]);
        for row in record.rows.iter().take(1) {
            for people in [row.treatment, row.comparator] {
                let framings = format!("{people} out of 100 people had it; {} did not.", 100 - people);
                faults.unless(text.contains(&framings), || format!("{framings:?} is not in {text:?}"));
            }
        }
        let groups = drawn.all(".chart__groups li");
        faults.unless(groups == [record.treatment.as_str(), record.comparator.as_str()], || format!("{groups:?}"));
    })
}

// PEMAT-P 15 and 19.
#[test]
fn each_chart_has_the_same_numbers_as_a_table() -> TestResult {
    check_charts(|record, drawn, faults| {
        let names = drawn.all("details tbody th");
        faults.unless(names.len() == record.rows.len(), || format!("the table has {} rows", names.len()));
        let cells = drawn.all("details tbody td");
        for (row, cells) in record.rows.iter().zip(cells.chunks(3)) {
            let numbers = [row.treatment.to_string(), row.comparator.to_string()];
            faults.unless(cells[..2] == numbers, || format!("{}: {cells:?}", row.label));
        }
    })
}
