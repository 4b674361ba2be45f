//! Whether a clinician has looked a text through, and whether it has changed since.

use serde::{Deserialize, Serialize};

use crate::{Date, Text};

/// The state of review of a page's text, worked out from `reviews.toml` at build time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The last signature under the text, if there is one.
    pub signature: Option<Signature>,
    /// The day by which the text is to be looked through next.
    pub due: Date,
    /// Whether that day had passed when the guide was built.
    pub is_overdue: bool,
}

/// A signature under a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Who signed.
    pub reviewer: Text,
    /// What qualifies them, such as "MD, psychiatrist".
    pub credentials: Text,
    /// When they signed.
    pub date: Date,
    /// Whether the text still is what they signed.
    pub is_current: bool,
}
