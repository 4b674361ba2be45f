//! What a clinic's settings change while the pages are written: where its logo lies, and its color.

use clinic_config::{ClinicConfig, Logo};
use guide_model::ClinicSettings;

use crate::clinics::{Ground, accent_rules};

/// Where the clinic's logo lies below the guide's base.
pub const LOGO_FOLDER: &str = "clinic";

/// What the clinic changes on the pages; a logo that lies beside its settings lies below the guide's base here.
pub fn settings(clinic: &ClinicConfig) -> ClinicSettings {
    let logo = |logo: &Logo| {
        if logo.is_path() { format!("{LOGO_FOLDER}/{}", logo.as_str()) } else { logo.as_str().to_owned() }
    };
    ClinicSettings { logo: clinic.logo.as_ref().map(logo), ..clinic.settings() }
}

/// Rules that put the clinic's color in the place of the guide's; nothing without a color.
pub fn color_rules(clinic: &ClinicConfig) -> String {
    clinic.accent.map(|accent| accent_rules(accent, Ground::Page)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_beside_the_settings_is_found_below_the_base() {
        let logo = |file: &str| settings(&clinic_config::parse(file.as_bytes()).0).logo;
        assert_eq!(logo(r#"{"logo": "./logo.svg"}"#).as_deref(), Some("clinic/logo.svg"));
        assert_eq!(logo(r#"{"logo": "https://a.example/b.svg"}"#).as_deref(), Some("https://a.example/b.svg"));
    }

    #[test]
    fn without_a_color_nothing_changes() {
        assert_eq!(color_rules(&ClinicConfig::default()), "");
    }
}
