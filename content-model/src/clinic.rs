//! What the contact page says of the clinic that hosts the guide. It travels as JSON, so it owns its strings.

use serde::{Deserialize, Serialize};

use crate::FormAddress;

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
    /// Where its contact form is sent; without it there is no form.
    pub contact_form: Option<FormAddress>,
    /// Where mail addresses for its newsletter are sent; without it there is no newsletter.
    pub newsletter: Option<FormAddress>,
}

impl ClinicCard {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        *self == ClinicCard::default()
    }
}
