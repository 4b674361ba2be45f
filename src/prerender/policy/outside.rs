//! What a clinic has on other hosts and names in its settings: all that a page may reach beside the guide itself.

use clinic_config::{ClinicConfig, FormTarget};
use url::Url;

/// Origins beside the guide's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    forms: Vec<String>,
    pictures: Vec<String>,
}

impl Outside {
    /// What a clinic's settings name.
    pub fn of(clinic: &ClinicConfig) -> Outside {
        let forms = [&clinic.contact_form, &clinic.newsletter];
        let endpoint = |form: &FormTarget| origin(form.endpoint.as_str());
        let mut forms: Vec<String> = forms.into_iter().flatten().filter_map(endpoint).collect();
        forms.dedup();
        let logo = clinic.logo.iter().filter(|logo| !logo.is_path());
        Outside { forms, pictures: logo.filter_map(|logo| origin(logo.as_str())).collect() }
    }

    /// Where forms are sent.
    pub fn forms(&self) -> Vec<String> {
        self.forms.clone()
    }

    /// Where the clinic's logo comes from.
    pub fn pictures(&self) -> Vec<String> {
        self.pictures.clone()
    }
}

/// Scheme, host and port, in letters that a header may hold.
fn origin(address: &str) -> Option<String> {
    Url::parse(address).ok().map(|address| address.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outside(clinic: &str) -> Outside {
        Outside::of(&clinic_config::parse(clinic.as_bytes()).0)
    }

    #[test]
    fn each_origin_is_named_once_and_in_plain_letters() {
        let clinic = r#"{
            "contact_form": {"endpoint": "https://klinik-ö.example/contact?a=b;c"},
            "newsletter": {"endpoint": "https://klinik-ö.example/news"}
        }"#;
        assert_eq!(outside(clinic).forms(), ["https://xn--klinik--g1a.example"]);
    }

    #[test]
    fn a_logo_of_the_guides_own_is_not_outside() {
        assert_eq!(outside(r#"{"logo": "logo.svg"}"#), Outside::default());
        assert_eq!(outside(r#"{"logo": "https://a.example/b.svg"}"#).pictures(), ["https://a.example"]);
    }
}
