//! The page of one source: what it looked at, what it found, who paid, which pages cite it.

use guide_model::{ClaimLink, Finding, NumberRow, Page, Source, Verified};
use leptos::prelude::*;

use crate::article::{breadcrumb, cell_of, kind_name, reference, scroll_frame, strength_name};
use crate::content::{summary, words};
use crate::head::source_title;
use crate::markup::{Element, StaticView, element, link};
use crate::navigation::{Arrival, TITLE_ID};
use crate::records::{DrawnHead, DrawnRecord, MissingPage, RecordFile, RecordView};
use crate::routes::{Base, use_base};

/// The page of a source.
#[component]
pub fn SourcePage(
    /// The source's id, as the address names it.
    id: String,
) -> impl IntoView {
    let base = use_base();
    let name = id.clone();
    view! {
        <article class="article article--source">
            {StaticView::new(move || breadcrumb(base, Some(Page::Evidence), name))}
            <RecordView file=RecordFile::Source(id) missing=unknown as MissingPage/>
        </article>
    }
}

/// What stands in the place of a source that does not exist.
fn unknown(base: Base) -> (Arrival, Vec<Element>) {
    let arrival = Arrival {
        title: format!("{} – {}", words::SOURCE_UNKNOWN, words::GUIDE_NAME),
        heading: words::SOURCE_UNKNOWN.to_owned(),
        is_late: true,
    };
    let heading = element("h1").id(TITLE_ID).attribute("tabindex", "-1").child(words::SOURCE_UNKNOWN);
    let way_on = element("p").child(link(base.page(Page::Evidence)).child(summary(Page::Evidence).title));
    (arrival, vec![heading, way_on])
}

/// The page of a source, as the prerenderer packs it.
pub fn drawn_source(base: Base, source: &Source) -> DrawnRecord {
    let entry = &source.entry;
    let head = element("header")
        .class("article__head")
        .child(element("h1").id(TITLE_ID).attribute("tabindex", "-1").child(entry.title.clone()))
        .child(element("p").class("article__facts").child(reference(entry)));
    let heading = |id: &'static str, title: &'static str| element("h2").id(id).child(title);
    let text = element("div")
        .class("prose")
        .child(heading("findings", words::SOURCE_FINDINGS))
        .children(source.findings.iter().map(finding))
        .child(heading("about", words::SOURCE_ABOUT))
        .child(facts(source))
        .child(heading("cited-by", words::SOURCE_CITED_BY))
        .child(cited_by(base, source))
        .children(claims(base, source));
    let said = DrawnHead { title: source_title(entry), heading: entry.title.clone() };
    DrawnRecord::new(Some(said), [head, text])
}

fn facts(source: &Source) -> Element {
    let verified = match source.entry.verified {
        Verified::Page => words::SOURCE_VERIFIED_PAGE,
        Verified::Secondhand => words::SOURCE_VERIFIED_SECONDHAND,
        Verified::Memory => words::SOURCE_VERIFIED_MEMORY,
    };
    let checked = match &source.checked_note {
        Some(note) => format!("{verified} {note}"),
        None => verified.to_owned(),
    };
    let facts = [
        (words::SOURCE_KIND, Some(kind_name(source.entry.kind).to_owned())),
        (words::SOURCE_STRENGTH, Some(strength_name(source.entry.kind.strength()).to_owned())),
        (words::SOURCE_PEOPLE, source.population.clone()),
        (words::SOURCE_NUMBER, source.n.map(|people| people.to_string())),
        (words::SOURCE_INTERVENTION, source.intervention.clone()),
        (words::SOURCE_COMPARATOR, source.comparator.clone()),
        (words::SOURCE_FUNDING, source.funding.clone()),
        (words::SOURCE_VERIFIED, Some(checked)),
    ];
    let row = |(name, fact): (&'static str, Option<String>)| {
        fact.map(|fact| element("div").child(element("dt").child(name)).child(element("dd").child(fact)))
    };
    element("dl").class("facts").children(facts.into_iter().filter_map(row))
}

fn cited_by(base: Base, source: &Source) -> Element {
    if source.cited_by.is_empty() {
        let further = source.entry.further_reading;
        return element("p").child(if further { words::SOURCE_FURTHER_READING } else { words::SOURCE_CITED_BY_NONE });
    }
    // What an unknown address shows is no page to go to.
    let pages = source.cited_by.iter().map(|place| place.page).filter(|page| *page != Page::NotFound);
    element("ul").children(pages.map(|page| element("li").child(base.link_to(page, None).child(summary(page).title))))
}

/// The checked claims that rest on the source.
fn claims(base: Base, source: &Source) -> Vec<Element> {
    if source.claims.is_empty() {
        return Vec::new();
    }
    let claim =
        |claim: &ClaimLink| element("li").child(base.link_to(Page::Claims, Some(&claim.id)).child(claim.claim.clone()));
    let list = element("ul").class("source__claims").children(source.claims.iter().map(claim));
    vec![element("h2").id("claims").child(words::SOURCE_CLAIMS), list]
}

fn finding(finding: &Finding) -> Element {
    let part = |label: &'static str, text: String| {
        element("p").child(element("strong").child(format!("{label}: "))).child(text)
    };
    let measured = finding.outcome.as_ref().map(|outcome| match &finding.timepoint {
        Some(time) => part(words::SOURCE_OUTCOME, format!("{outcome} ({time})")),
        None => part(words::SOURCE_OUTCOME, outcome.clone()),
    });
    let limits = finding.limitations.clone().map(|limits| part(words::SOURCE_LIMITATIONS, limits));
    element("div")
        .class("finding")
        .child(element("p").child(finding.result.clone()))
        .children(measured)
        .children(limits)
        .children((!finding.numbers.is_empty()).then(|| number_table(&finding.numbers)))
}

fn number_table(rows: &[NumberRow]) -> Element {
    let columns = [words::SOURCE_COUNTED, words::SOURCE_ARM, words::SOURCE_VALUE];
    let column = |name: &'static str| element("th").attribute("scope", "col").child(name);
    let row = |row: &NumberRow| {
        element("tr")
            .child(element("th").attribute("scope", "row").child(row.label.clone()))
            .child(cell_of(words::SOURCE_ARM).child(row.arm.clone().unwrap_or_default()))
            .child(cell_of(words::SOURCE_VALUE).child(value(row)))
    };
    let table = element("table")
        .child(element("caption").child(words::SOURCE_NUMBERS))
        .child(element("thead").child(element("tr").children(columns.map(column))))
        .child(element("tbody").children(rows.iter().map(row)));
    scroll_frame(words::SOURCE_NUMBERS, table)
}

/// A row's number as readers see it: "46 of 73 (63%)", "63%", "2 to 27%", "1.6 kg"; then its range and remark.
fn value(row: &NumberRow) -> String {
    let share = row
        .percent
        .map(|percent| format!("{percent}%"))
        .or_else(|| row.percent_low.zip(row.percent_high).map(|(low, high)| format!("{low} to {high}%")));
    let count = match (row.events, row.n, row.of) {
        (Some(events), Some(n), _) => Some(format!("{events} of {n}")),
        (None, Some(n), Some(of)) => Some(format!("{n} of {of}")),
        (None, Some(n), None) => match (&row.unit, &share) {
            (Some(unit), _) => Some(format!("{n} {unit}")),
            (None, Some(_)) => None,
            (None, None) => Some(n.to_string()),
        },
        _ => None,
    };
    let people = match (&count, &share, row.n) {
        (None, Some(_), Some(n)) => Some(format!("of {n} people")),
        _ => None,
    };
    let mut parts: Vec<String> = match (count, share) {
        (Some(count), Some(share)) => vec![format!("{count} ({share})")],
        (count, share) => count.into_iter().chain(share).collect(),
    };
    parts.extend(people);
    parts.extend(row.ci.as_ref().map(|range| format!("range {range}")));
    parts.extend(row.note.clone());
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> NumberRow {
        NumberRow {
            arm: None,
            label: "better".to_owned(),
            n: None,
            events: None,
            of: None,
            percent: None,
            percent_low: None,
            percent_high: None,
            ci: None,
            unit: None,
            note: None,
            checked: true,
        }
    }

    #[test]
    fn numbers_are_shown_with_what_they_are_out_of() {
        let counted = NumberRow { n: Some(73.0), events: Some(46.0), percent: Some(63.0), ..row() };
        assert_eq!(value(&counted), "46 of 73 (63%)");
        let out_of = NumberRow { n: Some(87.0), of: Some(227.0), percent: Some(38.3), ..row() };
        assert_eq!(value(&out_of), "87 of 227 (38.3%)");
        let share = NumberRow { n: Some(371.0), percent: Some(6.0), ci: Some("4 to 8".to_owned()), ..row() };
        assert_eq!(value(&share), "6%; of 371 people; range 4 to 8");
        let unit = NumberRow { n: Some(1.6), unit: Some("kg".to_owned()), ..row() };
        assert_eq!(value(&unit), "1.6 kg");
        let span = NumberRow { percent_low: Some(2.0), percent_high: Some(27.0), ..row() };
        assert_eq!(value(&span), "2 to 27%");
    }
}
