//! What pages say of themselves as JSON-LD: types and properties of schema.org (version 29), and values of their kinds.

use std::collections::BTreeSet;

use guide_model::Date;
use serde_json::{Map, Value};

use crate::json_ld;
use crate::written_site::{TestResult, WrittenSite, at_a_clinic, at_the_root, told};

/// A type of schema.org as far as the guide uses it.
struct Type {
    name: &'static str,
    /// What the guide must say of it, so that it is of use.
    needed: &'static [&'static str],
    /// What else schema.org lets it say, inherited properties included.
    allowed: &'static [&'static str],
}

const TYPES: &[Type] = &[
    Type {
        name: "MedicalWebPage",
        needed: &[
            "url",
            "name",
            "description",
            "inLanguage",
            "dateModified",
            "audience",
            "about",
            "isPartOf",
            "license",
        ],
        allowed: &["lastReviewed", "reviewedBy", "mainEntity"],
    },
    Type { name: "FAQPage", needed: &["mainEntity"], allowed: &[] },
    Type { name: "Question", needed: &["name", "acceptedAnswer"], allowed: &[] },
    Type { name: "Answer", needed: &["text"], allowed: &[] },
    Type { name: "MedicalAudience", needed: &["audienceType"], allowed: &[] },
    Type { name: "MedicalTherapy", needed: &["name"], allowed: &[] },
    Type { name: "WebSite", needed: &["name"], allowed: &["url"] },
    Type { name: "Person", needed: &["name"], allowed: &["description"] },
];

/// The types that a property may hold; for the rest, text.
const HOLDS: &[(&str, &[&str])] = &[
    ("about", &["MedicalTherapy"]),
    ("acceptedAnswer", &["Answer"]),
    ("audience", &["MedicalAudience"]),
    ("isPartOf", &["WebSite"]),
    ("mainEntity", &["Question"]),
    ("reviewedBy", &["Person"]),
];

/// Properties that hold a day.
const DAYS: &[&str] = &["dateModified", "lastReviewed"];
/// Properties that hold an address.
const ADDRESSES: &[&str] = &["url", "license"];

#[test]
fn pages_use_types_and_properties_of_schema_org() -> TestResult {
    for site in [at_the_root()?, at_a_clinic()?] {
        let scripts = check_scripts(site)?;
        assert!(scripts > 10, "{scripts} pages only say what they are");
    }
    Ok(())
}

/// How many pages say what they are.
fn check_scripts(site: &WrittenSite) -> Result<usize, crate::written_site::Told> {
    let mut scripts = 0;
    site.check_pages(|page, faults| {
        if page.count("script[type='application/ld+json']") == 0 {
            return;
        }
        scripts += 1;
        match json_ld(page) {
            Ok(data) => {
                if data["@context"] != "https://schema.org" {
                    faults.push(format!("the context is {}", data["@context"]));
                }
                check_thing("the page", &data, faults);
            }
            Err(error) => faults.push(error),
        }
    })?;
    Ok(scripts)
}

fn check_thing(place: &str, thing: &Value, faults: &mut Vec<String>) {
    let Some(properties) = thing.as_object() else {
        faults.push(format!("{place} is {thing}, not a thing with a type"));
        return;
    };
    let names = names_of_types(properties);
    let known: Vec<&Type> = TYPES.iter().filter(|known| names.contains(known.name)).collect();
    if known.len() != names.len() || known.is_empty() {
        faults.push(format!("{place} has a type that this test does not know: {names:?}. Add it with its properties."));
        return;
    }
    let needed = known.iter().flat_map(|known| known.needed);
    let missing = needed.filter(|name| !properties.contains_key(**name));
    faults.extend(missing.map(|name| format!("{place} has no {name}")));
    for (name, value) in properties.iter().filter(|(name, _)| !name.starts_with('@')) {
        let is_known =
            known.iter().any(|known| known.needed.iter().chain(known.allowed).any(|allowed| allowed == name));
        if !is_known {
            faults.push(format!("{place}: {names:?} has no property {name}"));
        }
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        values.iter().for_each(|value| check_value(name, value, faults));
    }
}

/// One type or a list of types.
fn names_of_types(thing: &Map<String, Value>) -> BTreeSet<&str> {
    match thing.get("@type") {
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        Some(name) => name.as_str().into_iter().collect(),
        None => BTreeSet::new(),
    }
}

fn check_value(name: &str, value: &Value, faults: &mut Vec<String>) {
    if let Some((_, types)) = HOLDS.iter().find(|(holder, _)| *holder == name) {
        if !value["@type"].as_str().is_some_and(|found| types.contains(&found)) {
            faults.push(format!("{name} holds {}, not one of {types:?}", value["@type"]));
        }
        check_thing(name, value, faults);
        return;
    }
    let text = value.as_str().unwrap_or_default();
    let is_right = match name {
        name if DAYS.contains(&name) => Date::parse(text).is_some(),
        name if ADDRESSES.contains(&name) => text.starts_with("https://") && !text.contains(char::is_whitespace),
        _ => !text.trim().is_empty(),
    };
    if !is_right {
        faults.push(format!("{name} is {value}"));
    }
}

#[test]
fn what_is_wrong_is_found() {
    let faults_of = |data: Value| {
        let mut faults = Vec::new();
        check_thing("it", &data, &mut faults);
        faults
    };
    let answer = serde_json::json!({ "@type": "Answer", "text": "Yes." });
    assert!(faults_of(serde_json::json!({ "@type": "Question", "name": "Q?", "acceptedAnswer": answer })).is_empty());
    assert_eq!(faults_of(serde_json::json!({ "@type": "Answer" })), ["it has no text"]);
    assert_eq!(
        faults_of(serde_json::json!({ "@type": "Answer", "text": "Yes.", "dose": "1" })),
        [r#"it: {"Answer"} has no property dose"#]
    );
    assert_eq!(
        faults_of(serde_json::json!({ "@type": "Question", "name": " ", "acceptedAnswer": answer })),
        [r#"name is " ""#]
    );
    assert!(told(&faults_of(serde_json::json!({ "@type": "Drug" }))).is_err());
}
