//! Writes the fields of a form as the body of a request.

use std::collections::BTreeMap;

use guide_model::Encoding;

/// The body's type, as a header names it, and the body.
pub fn body(encoding: Encoding, fields: &[(&str, &str)]) -> (&'static str, String) {
    match encoding {
        Encoding::Json => {
            let object: BTreeMap<&str, &str> = fields.iter().copied().collect();
            // Texts can always be written as JSON.
            ("application/json", serde_json::to_string(&object).unwrap_or_default())
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[(&str, &str)] = &[("reply", "a+b@c.example"), ("message", "Is 5% \"much\"?\nThanks & bye, Zoë")];

    #[test]
    fn json_is_one_object_of_texts() {
        let json = r#"{"message":"Is 5% \"much\"?\nThanks & bye, Zoë","reply":"a+b@c.example"}"#;
        assert_eq!(body(Encoding::Json, FIELDS), ("application/json", json.to_owned()));
    }

    #[test]
    fn a_form_is_written_as_browsers_write_it() {
        let form = "reply=a%2Bb%40c.example&message=Is+5%25+%22much%22%3F%0D%0AThanks+%26+bye%2C+Zo%C3%AB";
        assert_eq!(body(Encoding::Form, FIELDS), ("application/x-www-form-urlencoded", form.to_owned()));
    }
}
