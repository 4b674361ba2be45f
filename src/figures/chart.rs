//! Draws many outcomes row by row: both groups on a line from 0 to 100, their numbers, and the difference.

mod geometry;

use guide_model::{Chart, ChartRow, Text};

use self::geometry::{MIDDLE, Mark, RowMarks, STEPS, TRACK, VIEW_BOX, x_of};
use super::figure::{caption, facts};
use super::sentences;
use crate::article::{cell_of, scroll_frame};
use crate::content::words;
use crate::markup::{Element, element};

/// The radius of each group's mark.
const DISC: &str = "2.9";
const RING: &str = "2.2";
/// The class of what belongs to the first group, and to the other.
const TREATMENT: &str = "chart__treatment";
const COMPARATOR: &str = "chart__comparator";

/// Many outcomes of one study, row by row.
pub fn chart(chart: &'static Chart) -> Element {
    let rows = element("ul").class("chart__rows").children(chart.rows.iter().map(|row| drawn(chart, row)));
    let details = element("details")
        .class("figure__details")
        .child(element("summary").child(words::FIGURE_TABLE))
        .child(data_table(chart));
    element("figure")
        .class(format!("figure chart chart--{}", chart.kind.as_str()))
        .id(format!("chart-{}", chart.id))
        .child(caption(chart.title, chart.citation))
        .children(how_to_read(chart))
        .child(element("div").class("chart__picture").child(key(chart)).child(rows))
        .children(chart.note.map(|note| element("p").class("figure__note").child(note)))
        .child(facts(chart.who, chart.time, chart.certainty, chart.certainty_reason))
        .child(details)
}

/// How the rows are read, and the first one of them in words: those who had it, and those who did not.
fn how_to_read(chart: &'static Chart) -> Vec<Element> {
    let passage = |title: String| element("p").class("chart__text").child(element("strong").child(title));
    let of_group = |group, people| sentences::of_group(group, people);
    let first = chart.rows.iter().next().map(|row| {
        passage(format!("{}: ", words::CHART_FIRST_ROW)).child(format!(
            "{}. {} {}",
            row.label,
            of_group(chart.treatment, row.treatment),
            of_group(chart.comparator, row.comparator)
        ))
    });
    let how = passage(format!("{}. ", words::FIGURE_HOW_TO_READ)).child(words::CHART_HOW_TO_READ_TEXT);
    std::iter::once(how).chain(first).collect()
}

/// Which mark is whose, the scale of the rows below, and whose difference stands at their ends.
fn key(chart: &'static Chart) -> Element {
    let name = |mark: Element, group: Text| {
        let picture = hidden_picture("chart__sign", "0 0 8 8").child(mark);
        element("li").child(picture).child(group)
    };
    let at = |mark: Element| mark.attribute("cx", "4").attribute("cy", "4");
    let step = |people: &u8| number(x_of(*people), people.to_string());
    let scale = hidden_picture("chart__scale", "0 3.5 132 7.5").children(STEPS.iter().map(step));
    element("div")
        .class("chart__key")
        .child(
            element("ul")
                .class("chart__groups")
                .child(name(at(disc()), chart.treatment))
                .child(name(at(ring()), chart.comparator)),
        )
        .child(element("p").class("chart__unit").child(words::CHART_UNIT))
        .child(scale)
        .child(element("p").class("chart__compared").child(format!("{}:", chart.treatment)))
}

/// One outcome: its name, both groups on the line, the difference.
fn drawn(chart: &'static Chart, row: &'static ChartRow) -> Element {
    let marks = RowMarks::of(row);
    let place =
        |shape: Element, mark: Mark| shape.attribute("cx", mark.x.to_string()).attribute("cy", MIDDLE.to_string());
    let label = |people: u8, mark: Mark, class: &'static str| {
        let anchor = if mark.number_is_left { "end" } else { "start" };
        number(mark.number_x, people.to_string()).class(class).attribute("text-anchor", anchor)
    };
    let gap = if row.extra() < 0 { "chart__gap chart__gap--fewer" } else { "chart__gap" };
    let said = format!("{} {}, {} {}", chart.treatment, row.treatment, chart.comparator, row.comparator);
    let picture = element("svg")
        .class("chart__row")
        .attribute("viewBox", VIEW_BOX)
        .attribute("role", "img")
        .attribute("aria-label", said)
        .child(element("path").class("chart__track").attribute("d", TRACK))
        .child(element("path").class(gap).attribute("d", marks.between()))
        .child(place(disc(), marks.treatment))
        .child(place(ring(), marks.comparator))
        .child(label(row.treatment, marks.treatment, TREATMENT))
        .child(label(row.comparator, marks.comparator, COMPARATOR));
    element("li")
        .child(element("span").class("chart__label").child(row.label))
        .child(picture)
        .child(element("span").class("chart__extra").child(sentences::difference(row)))
}

/// The same numbers, row by row.
fn data_table(chart: &'static Chart) -> Element {
    let column = |name: &'static str| element("th").attribute("scope", "col").child(name);
    let groups = [chart.treatment.as_str(), chart.comparator.as_str()];
    let row = |row: &'static ChartRow| {
        let cells = [
            cell_of(groups[0]).child(row.treatment.to_string()),
            cell_of(groups[1]).child(row.comparator.to_string()),
            cell_of(words::CHART_DIFFERENCE).child(sentences::difference(row)),
        ];
        element("tr").child(element("th").attribute("scope", "row").child(row.label)).children(cells)
    };
    let columns = [words::CHART_OUTCOME, groups[0], groups[1], words::CHART_DIFFERENCE].map(column);
    let name = format!("{}, {}", chart.title, words::OUT_OF_100_PEOPLE);
    let table = element("table")
        .child(element("caption").child(name.clone()))
        .child(element("thead").child(element("tr").children(columns)))
        .child(element("tbody").children(chart.rows.iter().map(row)));
    scroll_frame(name, table)
}

fn hidden_picture(class: &'static str, view_box: &'static str) -> Element {
    element("svg").class(class).attribute("viewBox", view_box).attribute("aria-hidden", "true")
}

fn disc() -> Element {
    element("circle").class(TREATMENT).attribute("r", DISC)
}

fn ring() -> Element {
    element("circle").class(COMPARATOR).attribute("r", RING)
}

fn number(x: u8, number: String) -> Element {
    element("text").attribute("x", x.to_string()).attribute("y", "9.4").child(number)
}
