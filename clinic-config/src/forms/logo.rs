//! Where the logo's picture lies.

use serde_json::{Value as Schema, json};

use super::web_address::host;
use crate::value::{Fault, TextValue};

/// An `https` link, or a path from the folder of `clinic.json` that does not leave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo(String);

impl Logo {
    /// The link or path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the picture lies beside `clinic.json`, so that no other host is asked for it.
    pub fn is_path(&self) -> bool {
        !self.0.starts_with("https://")
    }
}

impl TextValue for Logo {
    const REMEDY: &'static str =
        "Write a path below the folder of clinic.json, such as \"logo.svg\", or a link that begins with https://.";

    fn from_text(text: &str) -> Result<Logo, Fault> {
        let text = text.trim_start_matches("./");
        let is_link = host(text, "https://").is_some();
        if is_link || is_path_below(text) { Ok(Logo(text.to_owned())) } else { Err("is no place of a logo") }
    }

    fn text_schema() -> Schema {
        let path = "(?!/)(?!.*\\.\\.)(?!.*//)[A-Za-z0-9._/-]+";
        json!({ "maxLength": 2000, "pattern": format!("^(https://[^/?#@\\s][^\\s\"<>\\\\]*|{path})$") })
    }
}

/// Whether it is a path that stays below, of signs that need no encoding anywhere.
fn is_path_below(path: &str) -> bool {
    let is_usual = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '/' | '-');
    path.chars().all(is_usual) && !path.starts_with('/') && !path.contains("..") && !path.contains("//")
}

#[cfg(test)]
mod tests {
    use super::{Logo, TextValue};

    #[test]
    fn paths_below_and_https_links_are_allowed() {
        for (logo, is_path) in
            [("logo.svg", true), ("./pictures/logo-2.png", true), ("https://clinic.example/logo.svg", false)]
        {
            assert_eq!(Logo::from_text(logo).map(|logo| logo.is_path()), Ok(is_path), "{logo}");
        }
    }

    #[test]
    fn all_else_is_refused() {
        for logo in [
            "../logo.svg",
            "a/../../logo.svg",
            "%2E%2e/logo.svg",
            "/logo.svg",
            "//a.example/logo.svg",
            "a//b.svg",
            "http://a.example/logo.svg",
            "data:image/png;base64,AAAA",
            "javascript:alert(1)",
            "..\\logo.svg",
            "a b.svg",
            "logo%20big.svg",
            "logo.svg?v=2",
            "logo\".svg",
        ] {
            assert!(Logo::from_text(logo).is_err(), "{logo}");
        }
    }
}
