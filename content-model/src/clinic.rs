//! What a clinic that hosts the guide says of itself. It travels as JSON or packed, so it owns its strings.

use serde::{Deserialize, Serialize};

use crate::{Date, FormAddress, Page, Region};

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

/// What a clinic changes on the pages of its copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicSettings {
    /// Its name.
    pub name: Option<String>,
    /// Its logo: a path below the guide's base, or an `https:` address.
    pub logo: Option<String>,
    /// Pages that are left out; links to them become plain words.
    pub hidden_pages: Vec<Page>,
    /// The country whose help stands first.
    pub region: Region,
    /// Who read the guide for the clinic.
    pub reviewer: Option<ClinicReviewer>,
}

impl ClinicSettings {
    /// What holds where no clinic hosts the guide.
    pub const NONE: ClinicSettings = ClinicSettings {
        name: None,
        logo: None,
        hidden_pages: Vec::new(),
        region: Region::UnitedStates,
        reviewer: None,
    };
}

/// Who read the guide for the clinic, as the clinic says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicReviewer {
    /// The name.
    pub name: String,
    /// What the reviewer is.
    pub credentials: String,
    /// The day of the review.
    pub date: Date,
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
