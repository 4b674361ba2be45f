//! What a clinic's settings change in the pages: its card on the contact page, and its color.

use clinic_config::{ClinicConfig, Line, Logo, accent_pair};
use guide_model::{ClinicCard, ClinicReviewer, ClinicSettings};

/// How the clinic can be reached.
pub fn card(clinic: &ClinicConfig) -> ClinicCard {
    let lines = |lines: &[Line]| lines.iter().map(|line| line.as_str().to_owned()).collect();
    ClinicCard {
        name: clinic.name.as_ref().map(|name| name.as_str().to_owned()),
        phone: clinic.phone.as_ref().map(|phone| (phone.as_str().to_owned(), phone.tel())),
        address: lines(clinic.address.as_slice()),
        hours: lines(clinic.hours.as_slice()),
        booking: clinic.booking_link.as_ref().map(|link| link.as_str().to_owned()),
    }
}

/// Where the clinic's logo lies below the guide's base.
pub const LOGO_FOLDER: &str = "clinic";

/// What the clinic changes on the pages.
pub fn settings(clinic: &ClinicConfig) -> ClinicSettings {
    let logo = |logo: &Logo| {
        if logo.is_path() { format!("{LOGO_FOLDER}/{}", logo.as_str()) } else { logo.as_str().to_owned() }
    };
    ClinicSettings {
        name: clinic.name.as_ref().map(|name| name.as_str().to_owned()),
        logo: clinic.logo.as_ref().map(logo),
        hidden_pages: clinic.hidden_pages.as_slice().to_vec(),
        region: clinic.region.unwrap_or_default(),
        reviewer: clinic.reviewer.as_ref().map(|reviewer| ClinicReviewer {
            name: reviewer.name.as_str().to_owned(),
            credentials: reviewer.credentials.as_str().to_owned(),
            date: reviewer.date,
        }),
    }
}

/// Rules that put the clinic's color in the place of the guide's, light and dark; nothing without a color.
///
/// They stand in the layer of the tokens, and their selectors are those of `tokens.css`.
pub fn accent_rules(clinic: &ClinicConfig) -> String {
    let Some(accent) = clinic.accent else { return String::new() };
    let pair = accent_pair(accent);
    let (light, dark) = (pair.light.color, pair.dark.color);
    format!(
        "@layer tokens {{ :root {{ --accent: {light}; }} \
         @media screen and (prefers-color-scheme: dark) {{ \
         :root:not([data-theme=\"light\"], :has(#theme-light:checked)) {{ --accent: {dark}; }} }} \
         @media screen {{ :root[data-theme=\"dark\"], :root:not([data-theme]):has(#theme-dark:checked) \
         {{ --accent: {dark}; }} }} \
         @media print {{ :root {{ --accent: #000; }} }} }}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clinic(json: &str) -> ClinicConfig {
        clinic_config::parse(json.as_bytes()).0
    }

    #[test]
    fn a_clinics_words_and_number_come_onto_the_card() {
        let card = card(&clinic(r#"{"name": "Riverside Clinic", "phone": "(555) 010-0199", "hours": ["8 to 5"]}"#));
        assert_eq!(card.name.as_deref(), Some("Riverside Clinic"));
        assert_eq!(card.phone, Some(("(555) 010-0199".to_owned(), "tel:5550100199".to_owned())));
        assert_eq!(card.hours, ["8 to 5"]);
    }

    #[test]
    fn a_pale_color_is_made_readable_and_none_changes_nothing() {
        let rules = accent_rules(&clinic(r##"{"accent": "#ffee00"}"##));
        assert!(rules.contains("--accent: #") && !rules.contains(":root { --accent: #ffee00"), "{rules}");
        assert_eq!(accent_rules(&clinic("{}")), "");
    }
}
