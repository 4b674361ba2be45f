//! The address that takes a form.

use serde_json::{Value as Schema, json};

use super::web_address::host;
use crate::value::{Fault, TextValue};

/// An `https` address; `http` only on the own computer, for a test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(String);

impl Endpoint {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TextValue for Endpoint {
    const REMEDY: &'static str =
        "Write an address that begins with https://, such as \"https://clinic.example/contact\".";

    fn from_text(text: &str) -> Result<Endpoint, Fault> {
        let is_own_computer = host(text, "http://").is_some_and(|host| matches!(host, "localhost" | "127.0.0.1"));
        if is_own_computer || host(text, "https://").is_some() {
            Ok(Endpoint(text.to_owned()))
        } else {
            Err("is no https address")
        }
    }

    fn text_schema() -> Schema {
        let start = "(https://[^/?#@\\s]|http://(localhost|127\\.0\\.0\\.1)(?![^:/?#]))";
        json!({ "maxLength": 2000, "pattern": format!("^{start}[^\\s\"<>\\\\]*$") })
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, TextValue};

    #[test]
    fn plain_http_is_for_the_own_computer() {
        for endpoint in ["https://a.example/b", "http://localhost", "http://localhost:8080/b", "http://127.0.0.1:9/"] {
            assert_eq!(Endpoint::from_text(endpoint).as_ref().map(Endpoint::as_str), Ok(endpoint));
        }
        for endpoint in [
            "http://a.example",
            "http://localhost.evil.example",
            "http://localhost@evil.example",
            "http://127.0.0.10/",
            "mailto:a@a.example",
            "/contact",
        ] {
            assert!(Endpoint::from_text(endpoint).is_err(), "{endpoint}");
        }
    }
}
