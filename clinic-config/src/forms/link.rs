//! A link that a patient may follow.

use serde_json::{Value as Schema, json};

use super::phone::Phone;
use super::web_address::{host, is_plain};
use crate::value::{Fault, TextValue};

/// A link that begins with `https://`, `http://`, `tel:` or `mailto:`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The link.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TextValue for Link {
    const REMEDY: &'static str = "Write a whole link that begins with https://, http://, tel: or mailto:, such as \"https://clinic.example/book\".";

    fn from_text(text: &str) -> Result<Link, Fault> {
        let is_web = || ["https://", "http://"].iter().any(|scheme| host(text, scheme).is_some());
        let is_phone = || text.strip_prefix("tel:").is_some_and(|number| is_plain(number) && is_number(number));
        let is_mail = || text.strip_prefix("mailto:").is_some_and(|mail| is_plain(mail) && is_mail_address(mail));
        if is_web() || is_phone() || is_mail() { Ok(Link(text.to_owned())) } else { Err("is no link that is allowed") }
    }

    fn text_schema() -> Schema {
        json!({ "maxLength": 2000, "pattern": "^(https?://[^/?#@\\s]|tel:[+0-9(]|mailto:[^@\\s]+@)[^\\s\"<>\\\\]*$" })
    }
}

fn is_number(number: &str) -> bool {
    Phone::from_number(number).is_some()
}

/// Whether it is one address, perhaps with a subject after `?`.
fn is_mail_address(mail: &str) -> bool {
    let address = mail.split('?').next().unwrap_or_default();
    address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::{Link, TextValue};

    #[test]
    fn web_phone_and_mail_are_allowed() {
        for link in [
            "https://clinic.example/book",
            "http://clinic.example",
            "tel:+1-555-010-0199",
            "mailto:a@clinic.example?subject=Visit",
        ] {
            assert_eq!(Link::from_text(link).as_ref().map(Link::as_str), Ok(link));
        }
    }

    #[test]
    fn all_else_is_refused() {
        for link in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,hi",
            "ftp://a.example",
            "/book",
            "//a.example",
            "clinic.example",
            "tel:",
            "tel:+1 555 010 0199",
            "mailto:",
            "mailto:@a.example",
            "https:clinic.example",
            " https://a.example",
        ] {
            assert!(Link::from_text(link).is_err(), "{link}");
        }
    }
}
