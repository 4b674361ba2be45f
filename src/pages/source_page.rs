//! The page of one source: what it looked at, what it found, who paid, which pages cite it.

use guide_model::{Finding, NumberRow, Page, Source};
use leptos::prelude::*;

use crate::article::{Breadcrumb, kind_name, reference};
use crate::content::words;
use crate::frame::PageLink;
use crate::head::source_title;
use crate::navigation::{TITLE_ID, announce_arrival};
use crate::records::{RecordFile, RecordView};

/// The page of a source.
#[component]
pub fn SourcePage(
    /// The source's id, as the address names it.
    id: String,
) -> impl IntoView {
    let words = words();
    view! {
        <article class="article article--source">
            <Breadcrumb current=id.clone() parent=Page::Evidence/>
            <RecordView file=RecordFile::Source(id) draw=Callback::new(whole)/>
            <p class="article__purpose">{words.source_purpose}</p>
        </article>
    }
}

fn whole(source: Source) -> AnyView {
    let words = words();
    let entry = &source.entry;
    announce_arrival(source_title(&entry.title), entry.title.clone());
    let fact = |name: &'static str, value: Option<String>| {
        value.map(|value| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
    };
    let verified =
        if entry.may_print_figures() { words.source_verified_page } else { words.source_verified_memory };
    let cited_by: Vec<Page> = source.cited_by.iter().filter_map(|slug| Page::from_slug(slug)).collect();
    let citing = if cited_by.is_empty() {
        view! { <p>{words.source_cited_by_none}</p> }.into_any()
    } else {
        let links = cited_by.into_iter().map(|page| view! { <li><PageLink page=page/></li> }).collect_view();
        view! { <ul>{links}</ul> }.into_any()
    };
    view! {
        <header class="article__head">
            <h1 id=TITLE_ID tabindex="-1">{entry.title.clone()}</h1>
            <p class="article__facts">{reference(entry)}</p>
        </header>
        <div class="prose">
            <h2 id="findings">{words.source_findings}</h2>
            {source.findings.iter().map(finding).collect_view()}
            <h2 id="about">{words.source_kind}</h2>
            <dl class="facts">
                {fact(words.source_kind, Some(kind_name(entry.kind).to_owned()))}
                {fact(words.source_people, source.population.clone())}
                {fact(words.source_number, source.n.map(|people| people.to_string()))}
                {fact(words.source_intervention, source.intervention.clone())}
                {fact(words.source_comparator, source.comparator.clone())}
                {fact(words.source_funding, source.funding.clone())}
                {fact(words.source_verified, Some(verified.to_owned()))}
                {fact("", source.checked_note.clone())}
            </dl>
            <h2 id="cited-by">{words.source_cited_by}</h2>
            {citing}
        </div>
    }
    .into_any()
}

fn finding(finding: &Finding) -> AnyView {
    let words = words();
    let measured = finding.outcome.clone().map(|outcome| {
        let when = finding.timepoint.clone().map(|time| format!(" ({time})")).unwrap_or_default();
        view! { <p><strong>{words.source_outcome} ": "</strong>{outcome}{when}</p> }
    });
    let limits = finding
        .limitations
        .clone()
        .map(|limits| view! { <p><strong>{words.source_limitations} ": "</strong>{limits}</p> });
    let numbers = (!finding.numbers.is_empty()).then(|| number_table(&finding.numbers));
    view! {
        <div class="finding">
            <p>{finding.result.clone()}</p>
            {measured}
            {limits}
            {numbers}
        </div>
    }
    .into_any()
}

fn number_table(rows: &[NumberRow]) -> AnyView {
    let words = words();
    let row = |row: &NumberRow| {
        view! {
            <tr>
                <th scope="row">{row.label.clone()}</th>
                <td>{row.arm.clone().unwrap_or_default()}</td>
                <td>{value(row)}</td>
            </tr>
        }
    };
    view! {
        <div class="table" tabindex="0" role="group" aria-label=words.source_numbers>
            <table>
                <caption>{words.source_numbers}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.source_counted}</th>
                        <th scope="col">{words.source_arm}</th>
                        <th scope="col">{words.source_value}</th>
                    </tr>
                </thead>
                <tbody>{rows.iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// A row's number as readers see it: "46 of 73 (63%)", "63%", "2 to 27%", "1.6 kg"; then its range and remark.
fn value(row: &NumberRow) -> String {
    let share = row.percent.map(|percent| format!("{percent}%")).or_else(|| {
        row.percent_low.zip(row.percent_high).map(|(low, high)| format!("{low} to {high}%"))
    });
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
