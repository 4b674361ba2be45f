//! Where a clinic takes the forms of its copy, and how their fields are written.

use serde::{Deserialize, Serialize};

use crate::names::names;

/// The address that takes a form. It travels as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormAddress {
    /// An `https` address; `http` only on the own computer, for a test.
    pub endpoint: String,
    /// How the app writes the fields.
    pub encoding: Encoding,
}

impl FormAddress {
    /// The name of the computer that gets what is sent, without a port.
    pub fn host(&self) -> &str {
        let (_, rest) = self.endpoint.split_once("://").unwrap_or_default();
        rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
    }
}

/// How the fields of a form are written when the app sends it. Without scripts a form is always written as `Form`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// As a JSON object.
    #[default]
    Json,
    /// As a web form writes them: `application/x-www-form-urlencoded`.
    Form,
}

names!(Encoding, "The name in `clinic.json` and in markup.", Json => "json", Form => "form");

#[cfg(test)]
mod tests {
    use super::{Encoding, FormAddress};

    #[test]
    fn the_host_is_the_name_between_the_scheme_and_all_that_follows() {
        for endpoint in
            ["https://a.example", "https://a.example/b?c#d", "https://a.example:8443/b", "https://a.example?b"]
        {
            let address = FormAddress { endpoint: endpoint.to_owned(), encoding: Encoding::Json };
            assert_eq!(address.host(), "a.example", "{endpoint}");
        }
    }
}
