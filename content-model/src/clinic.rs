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

    /// Whether it says nothing but where its forms go.
    pub fn is_only_forms(&self) -> bool {
        let without_forms = ClinicCard { contact_form: None, newsletter: None, ..self.clone() };
        !self.is_empty() && without_forms.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::ClinicCard;
    use crate::{Encoding, FormAddress};

    #[test]
    fn a_card_of_forms_alone_is_neither_empty_nor_more_than_that() {
        let address = FormAddress { endpoint: "https://a.example/b".to_owned(), encoding: Encoding::Json };
        let forms = ClinicCard { contact_form: Some(address), ..ClinicCard::default() };
        assert!(forms.is_only_forms() && !forms.is_empty());
        assert!(!ClinicCard::default().is_only_forms());
        assert!(!ClinicCard { name: Some("Riverside Clinic".to_owned()), ..forms }.is_only_forms());
    }
}
