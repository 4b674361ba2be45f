//! The rules as JSON Schema (draft 2020-12), for editors and other programs.

use serde_json::{Map, Value as Schema, json};

use crate::config::ClinicConfig;
use crate::value::Value;

/// The schema of `clinic.json`.
pub fn schema() -> Schema {
    let mut schema = ClinicConfig::schema();
    if let Some(rules) = schema.as_object_mut() {
        rules.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        rules.insert("title".to_owned(), json!("clinic.json"));
    }
    schema
}

/// The schema of an object while its keys are added.
pub(crate) struct ObjectSchema {
    about: &'static str,
    properties: Map<String, Schema>,
    needed: Vec<Schema>,
    example: Map<String, Schema>,
}

impl ObjectSchema {
    /// `ignored` keys may stand there with any value.
    pub(crate) fn new(about: &'static str, ignored: &[&str]) -> ObjectSchema {
        let any = |key: &&str| ((*key).to_owned(), json!({ "description": "Not read by the guide." }));
        ObjectSchema {
            about: about.trim_start(),
            properties: ignored.iter().map(any).collect(),
            needed: Vec::new(),
            example: Map::new(),
        }
    }

    /// Adds a key that may be missing.
    pub(crate) fn optional(&mut self, key: &str, about: &str, example: Schema, mut schema: Schema) {
        if let Some(rules) = schema.as_object_mut() {
            rules.insert("description".to_owned(), json!(about.trim_start()));
            rules.insert("examples".to_owned(), json!([example]));
        }
        self.properties.insert(key.to_owned(), schema);
        self.example.insert(key.to_owned(), example);
    }

    /// Adds a key that is needed.
    pub(crate) fn required(&mut self, key: &str, about: &str, example: Schema, schema: Schema) {
        self.needed.push(json!(key));
        self.optional(key, about, example, schema);
    }

    pub(crate) fn finish(self) -> Schema {
        json!({
            "type": "object",
            "description": self.about,
            "additionalProperties": false,
            "properties": self.properties,
            "required": self.needed,
            "examples": [self.example],
        })
    }
}
