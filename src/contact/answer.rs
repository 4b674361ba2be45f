//! What the answer of a clinic's server means. Only a plain yes counts as one.

use serde::Deserialize;

/// What a server did with a form, as far as its answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It says that it has it.
    Confirmed,
    /// It answered, but not whether it has it.
    Unconfirmed,
    /// It says that it did not take it, with this status.
    Refused(u16),
    /// It failed, with this status.
    ServerFailed(u16),
}

/// The status of an answer that has no body and needs none.
const NO_CONTENT: u16 = 204;

/// What form services say in JSON: Formspree `ok`, Basin `success`.
#[derive(Deserialize)]
struct Answer {
    ok: Option<bool>,
    success: Option<bool>,
}

impl Delivery {
    /// Whether the body must be read to know what the answer means.
    pub const fn is_in_body(status: u16) -> bool {
        matches!(status, 200..=299) && status != NO_CONTENT
    }

    /// What an answer means. `body` counts only where [`Delivery::is_in_body`] says so.
    pub fn of(status: u16, body: &str) -> Delivery {
        match status {
            NO_CONTENT => Delivery::Confirmed,
            200..=299 => Delivery::of_body(status, body),
            400..=499 => Delivery::Refused(status),
            500..=599 => Delivery::ServerFailed(status),
            _ => Delivery::Unconfirmed,
        }
    }

    fn of_body(status: u16, body: &str) -> Delivery {
        // A list could be read as an `Answer` too.
        let is_object = body.trim_start().starts_with('{');
        match serde_json::from_slice(body.as_bytes()) {
            Ok(Answer { ok, success }) if is_object => match (ok, success) {
                (Some(true), Some(true) | None) | (None, Some(true)) => Delivery::Confirmed,
                (Some(false), Some(false) | None) | (None, Some(false)) => Delivery::Refused(status),
                _ => Delivery::Unconfirmed,
            },
            _ => Delivery::Unconfirmed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_yes_confirms() {
        assert_eq!(Delivery::of(204, ""), Delivery::Confirmed);
        for body in
            [r#"{"ok": true}"#, r#" {"success":true,"id":"7"}"#, r#"{"ok":true,"next":"/thanks","success":true}"#]
        {
            assert_eq!(Delivery::of(200, body), Delivery::Confirmed, "{body}");
            assert_eq!(Delivery::of(201, body), Delivery::Confirmed, "{body}");
        }
    }

    #[test]
    fn all_else_that_is_no_plain_no_leaves_it_open() {
        for body in [
            "",
            "<!doctype html><p>Thank you!",
            "ok",
            "true",
            "null",
            "{}",
            "{\"ok\": tr",
            r#"{"ok":"true"}"#,
            r#"{"ok":1}"#,
            r#"{"ok":null}"#,
            r#"{"ok":true,"success":false}"#,
            r#"{"ok":true,"ok":false}"#,
            r#"{"result":{"ok":true}}"#,
            "[true,true]",
            r#"[{"ok":true}]"#,
        ] {
            assert_eq!(Delivery::of(200, body), Delivery::Unconfirmed, "{body}");
        }
        assert_eq!(Delivery::of(304, ""), Delivery::Unconfirmed);
    }

    #[test]
    fn a_plain_no_refuses_also_with_a_status_of_success() {
        assert_eq!(Delivery::of(200, r#"{"ok": false}"#), Delivery::Refused(200));
        assert_eq!(Delivery::of(202, r#"{"success": false, "message": "x"}"#), Delivery::Refused(202));
        for status in [400, 404, 422, 429] {
            assert_eq!(Delivery::of(status, r#"{"ok": true}"#), Delivery::Refused(status));
        }
        for status in [500, 503] {
            assert_eq!(Delivery::of(status, r#"{"ok": true}"#), Delivery::ServerFailed(status));
        }
    }
}
