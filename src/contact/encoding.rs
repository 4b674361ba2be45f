//! Writes the fields of a form as the body of a request.

use guide_model::Encoding;
use serde::{Serialize, Serializer};

/// The body's type, as a header names it, and the body.
pub fn body(encoding: Encoding, fields: &[(&str, &str)]) -> (&'static str, String) {
    match encoding {
        // Texts can always be written as JSON.
        Encoding::Json => ("application/json", serde_json::to_string(&Object(fields)).unwrap_or_default()),
        Encoding::Form => {
            let mut form = form_urlencoded::Serializer::new(String::new());
            for (name, text) in fields {
                // A web form ends its lines so (HTML, "convert to a list of name-value pairs").
                form.append_pair(name, &text.replace("\r\n", "\n").replace('\n', "\r\n"));
            }
            ("application/x-www-form-urlencoded", form.finish())
        }
    }
}

/// Fields as one object, in their order.
struct Object<'a>(&'a [(&'a str, &'a str)]);

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[(&str, &str)] = &[("reply", "a+b@c.example"), ("message", "Is 5% \"much\"?\nThanks & bye, Zoë")];

    #[test]
    fn json_is_one_object_of_texts() {
        let json = r#"{"reply":"a+b@c.example","message":"Is 5% \"much\"?\nThanks & bye, Zoë"}"#;
        assert_eq!(body(Encoding::Json, FIELDS), ("application/json", json.to_owned()));
    }

    #[test]
    fn a_form_is_written_as_browsers_write_it() {
        let form = "reply=a%2Bb%40c.example&message=Is+5%25+%22much%22%3F%0D%0AThanks+%26+bye%2C+Zo%C3%AB";
        assert_eq!(body(Encoding::Form, FIELDS), ("application/x-www-form-urlencoded", form.to_owned()));
    }
}
