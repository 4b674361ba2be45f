//! What a clinic's settings change in the pages: its card on the contact page, and its color.

use clinic_config::{ClinicConfig, FormTarget, Line, accent_pair};
use guide_model::{ClinicCard, FormAddress};

/// How the clinic can be reached.
pub fn card(clinic: &ClinicConfig) -> ClinicCard {
    let lines = |lines: &[Line]| lines.iter().map(|line| line.as_str().to_owned()).collect();
    ClinicCard {
        name: clinic.name.as_ref().map(|name| name.as_str().to_owned()),
        phone: clinic.phone.as_ref().map(|phone| (phone.as_str().to_owned(), phone.tel())),
        address: lines(clinic.address.as_slice()),
        hours: lines(clinic.hours.as_slice()),
        booking: clinic.booking_link.as_ref().map(|link| link.as_str().to_owned()),
        contact_form: clinic.contact_form.as_ref().map(form_address),
        newsletter: clinic.newsletter.as_ref().map(form_address),
    }
}

fn form_address(target: &FormTarget) -> FormAddress {
    FormAddress { endpoint: target.endpoint.as_str().to_owned(), encoding: target.encoding }
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
    use guide_model::Encoding;

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
    fn a_form_is_there_only_where_a_clinic_takes_it() {
        let card = card(&clinic(r#"{"contact_form": {"endpoint": "https://a.example/b", "encoding": "form"}}"#));
        let address = FormAddress { endpoint: "https://a.example/b".to_owned(), encoding: Encoding::Form };
        assert_eq!((card.contact_form, card.newsletter), (Some(address), None));
    }

    #[test]
    fn a_pale_color_is_made_readable_and_none_changes_nothing() {
        let rules = accent_rules(&clinic(r##"{"accent": "#ffee00"}"##));
        assert!(rules.contains("--accent: #") && !rules.contains(":root { --accent: #ffee00"), "{rules}");
        assert_eq!(accent_rules(&clinic("{}")), "");
    }
}
