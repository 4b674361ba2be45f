//! A clinic's settings as the prerenderer writes them on `<html>` and the app reads them: packed, in hexadecimal digits.

use guide_model::ClinicSettings;

/// The attribute's value.
///
/// # Errors
/// When the settings cannot be packed.
pub fn to_attribute(settings: &ClinicSettings) -> Result<String, postcard::Error> {
    Ok(postcard::to_stdvec(settings)?.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The settings in an attribute's value.
///
/// # Errors
/// When it was not written by [`to_attribute`] of the same build.
pub fn from_attribute(value: &str) -> Result<ClinicSettings, postcard::Error> {
    let digits = value.as_bytes().chunks_exact(2);
    let byte = |digits: &[u8]| u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = digits.map(byte).collect();
    postcard::from_bytes(&bytes.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use guide_model::Page;

    use super::*;

    #[test]
    fn settings_are_the_same_after_they_stood_in_an_attribute() -> Result<(), postcard::Error> {
        let name = Some("Ravi & Zoë \"Clinic\"".to_owned());
        let settings = ClinicSettings { name, hidden_pages: vec![Page::Myths], ..ClinicSettings::NONE };
        assert_eq!(from_attribute(&to_attribute(&settings)?)?, settings);
        Ok(())
    }

    #[test]
    fn an_attribute_that_is_none_is_refused() {
        for value in ["", "zz", "{\"name\":null}", "ff"] {
            assert!(from_attribute(value).is_err(), "{value}");
        }
    }
}
