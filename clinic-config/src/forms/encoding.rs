//! How a form's fields are written when it is sent.

use super::names::names;

names! {
    /// How a form's fields are written.
    #[derive(Default)]
    Encoding, "is no encoding", "Write \"json\" or \"form\".",
    /// As a JSON object.
    #[default]
    Json => "json",
    /// As a web form writes them: `application/x-www-form-urlencoded`.
    Form => "form",
}
