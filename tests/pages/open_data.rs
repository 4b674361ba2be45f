//! The guide as data: it has the form that its schema says, and is the same as what the pages say.

use std::collections::HashSet;

use scraper::{ElementRef, Selector};
use serde_json::{Value, json};

use crate::words_of;
use crate::written_site::{ORIGIN, TestResult, WrittenSite, at_the_root, told, under_a_folder};

fn read(site: &WrittenSite, path: &str) -> Result<Value, String> {
    serde_json::from_str(&site.file(path)?).map_err(|error| format!("{path}: {error}"))
}

fn data(site: &WrittenSite) -> Result<Value, String> {
    read(site, "data/guide.json")
}

/// The entries of a list of the data.
fn list<'a>(data: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    data[name].as_array().into_iter().flatten()
}

fn ids<'a>(data: &'a Value, name: &str) -> HashSet<&'a str> {
    list(data, name).filter_map(|entry| entry["id"].as_str()).collect()
}

#[test]
fn the_data_has_the_form_that_its_schema_says() -> TestResult {
    let site = under_a_folder()?;
    let schema = read(site, "data/guide.schema.json")?;
    let data = data(site)?;
    assert_eq!(data["$schema"], schema["$id"]);
    let validator = jsonschema::options().should_validate_formats(true).build(&schema);
    let validator = validator.map_err(|error| error.to_string())?;
    let faults: Vec<String> =
        validator.iter_errors(&data).map(|error| format!("{}: {error}", error.instance_path())).collect();
    told(&faults)
}

#[test]
fn damaged_data_does_not_have_that_form() -> TestResult {
    let site = at_the_root()?;
    let validator = jsonschema::options().should_validate_formats(true).build(&read(site, "data/guide.schema.json")?);
    let validator = validator.map_err(|error| error.to_string())?;
    let right = data(site)?;
    let group = "/numbers/0/outcomes/0/groups/0";
    for (place, key, value) in [
        ("", "author", json!("nobody")),
        ("", "generated", json!("today")),
        ("/claims/0", "verdict", json!("fine")),
        ("/claims/0", "clinic", json!("a name")),
        ("/pages/0", "address", json!("not an address")),
        ("/pages/0", "review", Value::Null),
        ("/numbers/0", "source", Value::Null),
        (group, "per_100", json!(101)),
        (group, "per_100", json!("45")),
        (group, "range_low", Value::Null),
        ("/sources/0/findings/0", "topic", json!("")),
    ] {
        let mut damaged = right.clone();
        let object = damaged.pointer_mut(place).and_then(Value::as_object_mut).ok_or(format!("nothing at {place}"))?;
        object.insert(key.to_owned(), value.clone());
        assert!(!validator.is_valid(&damaged), "{place}/{key} may be {value}");
        object_without(&mut damaged, place, key);
        let may_be_left_out = ["author", "clinic", "range_low"].contains(&key);
        assert_eq!(validator.is_valid(&damaged), may_be_left_out, "{place} without {key}");
    }
    Ok(())
}

fn object_without(data: &mut Value, place: &str, key: &str) {
    if let Some(object) = data.pointer_mut(place).and_then(Value::as_object_mut) {
        object.remove(key);
    }
}

/// The numbers of a picture as its page says them: the rows of its table, without the difference.
fn rows_of(picture: ElementRef<'_>) -> Vec<(String, Vec<String>)> {
    let select = |element: ElementRef<'_>, selector: &str| -> Vec<String> {
        Selector::parse(selector).map_or_else(|_| Vec::new(), |parsed| element.select(&parsed).map(words_of).collect())
    };
    let rows = Selector::parse("tbody tr").ok();
    let rows = rows.iter().flat_map(|rows| picture.select(rows));
    rows.map(|row| (select(row, "th").concat(), select(row, "td"))).collect()
}

/// The same rows as the data says them: of a chart one for each outcome, of a figure one for each group.
fn rows_in(record: &Value, is_chart: bool) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let range = |group: &Value| match (&group["range_low"], &group["range_high"]) {
        (Value::Null, _) => "–".to_owned(),
        (low, high) => format!("{low} to {high}"),
    };
    let of_outcome = |outcome: &Value| {
        let numbers = list(outcome, "groups").map(|group| group["per_100"].to_string()).collect();
        (text(&outcome["outcome"]), numbers)
    };
    let of_group = |group: &Value| (text(&group["label"]), vec![group["per_100"].to_string(), range(group)]);
    let outcomes = list(record, "outcomes");
    match is_chart {
        true => outcomes.map(of_outcome).collect(),
        false => outcomes.flat_map(|outcome| list(outcome, "groups").map(of_group)).collect(),
    }
}

#[test]
fn every_number_on_a_picture_is_in_the_data() -> TestResult {
    let site = at_the_root()?;
    let data = data(site)?;
    let mut drawn = HashSet::new();
    site.check_pages(|page, faults| {
        for picture in page.all("figure[id^='figure-'], figure[id^='chart-']") {
            let place = picture.attr("id").unwrap_or_default();
            let (kind, id) = place.split_once('-').unwrap_or_default();
            drawn.insert(id.to_owned());
            let address = format!("{ORIGIN}{}#{place}", page.path);
            let record = list(&data, "numbers").find(|record| record["id"] == id);
            let Some(record) = record.filter(|record| list(record, "shown_at").any(|shown| *shown == address)) else {
                faults.push(format!("{id} is not in the data"));
                continue;
            };
            let (said, given) = (rows_of(picture), rows_in(record, kind == "chart"));
            // A table has no column for ranges where no group has one, and one for the difference in a chart.
            let same = said.len() == given.len()
                && said.iter().zip(&given).all(|((name, cells), (label, numbers))| {
                    name == label && !cells.is_empty() && cells.iter().zip(numbers).all(|(cell, number)| cell == number)
                });
            if !same || said.is_empty() {
                faults.push(format!("{id}: the page says {said:?}, the data {given:?}"));
            }
        }
    })?;
    assert_eq!(drawn.len(), ids(&data, "numbers").len());
    Ok(())
}

#[test]
fn every_id_that_the_data_names_is_in_it() -> TestResult {
    let data = data(at_the_root()?)?;
    let mut faults = Vec::new();
    for (lists, field, named) in [
        (&["claims", "pages", "questions", "myths", "terms"][..], "sources", "sources"),
        (&["sources"], "pages", "pages"),
        (&["sources"], "claims", "claims"),
    ] {
        let known = ids(&data, named);
        for entry in lists.iter().flat_map(|name| list(&data, name)) {
            let unknown = list(entry, field).filter(|id| !id.as_str().is_some_and(|id| known.contains(id)));
            faults.extend(unknown.map(|id| format!("{} names {id}", entry["id"])));
        }
    }
    let sources = ids(&data, "sources");
    let unknown =
        list(&data, "numbers").filter(|record| !record["source"].as_str().is_some_and(|id| sources.contains(id)));
    faults.extend(unknown.map(|record| format!("{} names {}", record["id"], record["source"])));
    told(&faults)
}

#[test]
fn every_address_in_the_data_leads_to_a_place_that_exists() -> TestResult {
    let site = under_a_folder()?;
    let (data, places) = (data(site)?, site.ids());
    let mut faults = Vec::new();
    let entries = ["pages", "claims", "sources", "questions", "myths", "terms", "numbers"];
    for entry in entries.iter().flat_map(|name| list(&data, name)) {
        let single = [&entry["address"], &entry["markdown"]].into_iter().filter(|address| !address.is_null());
        let addresses = single.chain(list(entry, "shown_at")).chain(list(entry, "answered_at"));
        for address in addresses.filter_map(Value::as_str) {
            let path = address.strip_prefix(ORIGIN).unwrap_or_default();
            let (path, place) = path.split_once('#').unwrap_or((path, ""));
            if !places.get(path).is_some_and(|ids| place.is_empty() || ids.contains(place)) {
                faults.push(format!("{}: {address}", entry["id"]));
            }
        }
    }
    told(&faults)
}

#[test]
fn the_data_holds_all_that_the_content_holds() -> TestResult {
    let site = at_the_root()?;
    let data = data(site)?;
    let blocks = site.content.articles.iter().flat_map(|article| article.blocks);
    let explained =
        blocks.map(|block| if let guide_model::Block::Glossary(terms) = block { terms.len() } else { 0 }).sum();
    for (name, count) in [
        ("pages", site.content.articles.len() - 1),
        ("claims", site.content.claims.len()),
        ("sources", site.content.sources.len()),
        ("terms", explained),
    ] {
        assert_eq!(list(&data, name).count(), count, "{name}");
    }
    for name in ["questions", "myths"] {
        let empty = list(&data, name).filter(|entry| entry["answer"] == "");
        assert_eq!(empty.count(), 0, "{name} without an answer");
        assert!(ids(&data, name).len() > 20, "{name}");
    }
    let numbers =
        |source: &Value| list(source, "findings").map(|finding| list(finding, "numbers").count()).sum::<usize>();
    let given: usize = list(&data, "sources").map(numbers).sum();
    let confirmed =
        site.content.sources.iter().flat_map(|source| &source.findings).flat_map(|finding| &finding.numbers);
    assert_eq!(given, confirmed.filter(|row| row.checked).count());
    Ok(())
}
