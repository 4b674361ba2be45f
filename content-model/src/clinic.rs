//! What the contact page says of the clinic that hosts the guide. It travels as JSON, so it owns its strings.

use serde::{Deserialize, Serialize};

/// How the clinic can be reached; empty where no clinic hosts the guide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClinicCard {
    /// Its name.
    pub name: Option<String>,
    /// Its number as it is written, and the `tel:` address that dials it.
    pub phone: Option<(String, String)>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// When it can be reached, line by line.
    pub hours: Vec<String>,
    /// Where a visit can be booked: `https:`, `http:`, `tel:` or `mailto:`.
    pub booking: Option<String>,
}

impl ClinicCard {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == ClinicCard::default()
    }
}
