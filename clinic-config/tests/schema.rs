//! The schema and the types have the same keys, and what the schema shows as an example is right.

use clinic_config::{ClinicConfig, FormTarget, Reviewer, parse, schema};
use serde_json::{Value, json};

/// The names of a type's fields. It does not compile if one is missing here.
macro_rules! fields {
    ($type:ident { $($field:ident),+ $(,)? }) => {{
        let _: fn($type) = |$type { $($field: _),+ }| ();
        vec![$(stringify!($field)),+]
    }};
}

fn keys(schema: &Value) -> Vec<&str> {
    let properties = schema["properties"].as_object();
    let mut keys: Vec<&str> = properties.into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    keys
}

fn sorted(mut names: Vec<&'static str>) -> Vec<&'static str> {
    names.sort_unstable();
    names
}

#[test]
fn every_field_is_a_key_of_the_schema_and_every_key_a_field() {
    let schema = schema();
    let mut config = fields!(ClinicConfig {
        name,
        phone,
        address,
        hours,
        region,
        booking_link,
        accent,
        logo,
        hidden_pages,
        contact_form,
        newsletter,
        reviewer,
    });
    config.push("$schema");
    assert_eq!(keys(&schema), sorted(config));
    let form = sorted(fields!(FormTarget { endpoint, encoding }));
    assert_eq!(keys(&schema["properties"]["contact_form"]), form);
    assert_eq!(keys(&schema["properties"]["newsletter"]), form);
    assert_eq!(keys(&schema["properties"]["reviewer"]), sorted(fields!(Reviewer { name, credentials, date })));
}

#[test]
fn every_key_says_what_it_is_for() {
    fn look(path: &str, schema: &Value) {
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            let about = property["description"].as_str().unwrap_or_default();
            assert!(about.len() > 10 && about.trim() == about, "{path}{key}: \"{about}\"");
            look(&format!("{path}{key}."), property);
        }
    }
    look("", &schema());
}

#[test]
fn the_examples_are_read_without_problems() {
    let schema = schema();
    let whole = &schema["examples"][0];
    assert_eq!(parse(whole.to_string().as_bytes()).1, []);
    for key in keys(&schema).into_iter().filter(|key| *key != "$schema") {
        let examples = schema["properties"][key]["examples"].as_array();
        assert_eq!(examples.map(Vec::len), Some(1), "{key}");
        for example in examples.into_iter().flatten() {
            let (config, problems) = parse(json!({ key: example }).to_string().as_bytes());
            assert_eq!(problems, [], "{key}");
            assert_ne!(config, ClinicConfig::default(), "the example of {key} sets nothing");
        }
    }
}

#[test]
fn what_a_form_and_a_review_need_is_required() {
    let schema = schema();
    assert_eq!(schema["required"], json!([]));
    assert_eq!(schema["additionalProperties"], json!(false));
    assert_eq!(schema["$schema"], json!("https://json-schema.org/draft/2020-12/schema"));
    assert_eq!(schema["properties"]["contact_form"]["required"], json!(["endpoint"]));
    assert_eq!(schema["properties"]["reviewer"]["required"], json!(["name", "credentials", "date"]));
}

#[test]
fn the_schema_names_the_pages_that_can_be_hidden() {
    let names = &schema()["properties"]["hidden_pages"]["items"]["enum"];
    let names: Vec<&str> = names.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(names.contains(&"history") && names.contains(&"cost-and-access"), "{names:?}");
    for shown in ["home", "get-help", "benefits", "side-effects", "evidence", "not-found"] {
        assert!(!names.contains(&shown), "{shown}");
    }
}
