//! What the settings become where the guide shows them.

use guide_model::{ClinicCard, ClinicReviewer, ClinicSettings};

use crate::config::ClinicConfig;
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

#[cfg(test)]
mod tests {
    use crate::parse;

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
