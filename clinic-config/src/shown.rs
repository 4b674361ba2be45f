//! What the settings become where the guide shows them.

use guide_model::{ClinicCard, ClinicReviewer, ClinicSettings, FormAddress};

use crate::config::{ClinicConfig, FormTarget};
use crate::forms::lines::Line;

impl ClinicConfig {
    /// How the clinic can be reached.
    pub fn card(&self) -> ClinicCard {
        let lines = |lines: &[Line]| lines.iter().map(|line| line.as_str().to_owned()).collect();
        ClinicCard {
            name: self.name.as_ref().map(|name| name.as_str().to_owned()),
            phone: self.phone.as_ref().map(|phone| (phone.as_str().to_owned(), phone.tel())),
            address: lines(self.address.as_slice()),
            hours: lines(self.hours.as_slice()),
            contact_form: self.contact_form.as_ref().map(form_address),
            newsletter: self.newsletter.as_ref().map(form_address),
            booking: self.booking_link.as_ref().map(|link| link.as_str().to_owned()),
        }
    }

    /// What the clinic changes on the pages.
    pub fn settings(&self) -> ClinicSettings {
        ClinicSettings {
            name: self.name.as_ref().map(|name| name.as_str().to_owned()),
            logo: self.logo.as_ref().map(|logo| logo.as_str().to_owned()),
            hidden_pages: self.hidden_pages.as_slice().to_vec(),
            region: self.region.unwrap_or_default(),
            reviewer: self.reviewer.as_ref().map(|reviewer| ClinicReviewer {
                name: reviewer.name.as_str().to_owned(),
                credentials: reviewer.credentials.as_str().to_owned(),
                date: reviewer.date,
            }),
        }
    }
}

fn form_address(target: &FormTarget) -> FormAddress {
    FormAddress { endpoint: target.endpoint.as_str().to_owned(), encoding: target.encoding }
}

#[cfg(test)]
mod tests {
    use guide_model::{Encoding, FormAddress};

    use crate::parse;

    #[test]
    fn a_form_is_there_only_where_a_clinic_takes_it() {
        let card = parse(br#"{"contact_form": {"endpoint": "https://a.example/b", "encoding": "form"}}"#).0.card();
        let address = FormAddress { endpoint: "https://a.example/b".to_owned(), encoding: Encoding::Form };
        assert_eq!((card.contact_form, card.newsletter), (Some(address), None));
    }

    #[test]
    fn a_clinics_words_and_number_come_onto_the_card() {
        let file = r#"{"name": "Riverside Clinic", "phone": "(555) 010-0199", "hours": ["8 to 5"]}"#;
        let card = parse(file.as_bytes()).0.card();
        assert_eq!(card.name.as_deref(), Some("Riverside Clinic"));
        assert_eq!(card.phone, Some(("(555) 010-0199".to_owned(), "tel:5550100199".to_owned())));
        assert_eq!(card.hours, ["8 to 5"]);
    }

    #[test]
    fn a_file_that_sets_nothing_changes_nothing() {
        let config = parse(b"{}").0;
        assert_eq!(config.settings(), guide_model::ClinicSettings::NONE);
        assert!(config.card().is_empty());
    }
}
