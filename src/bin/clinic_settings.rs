//! A clinic's own settings for the element `<ketamine-guide config="…">`: fetched, checked, and handed to the element's
//! program. It is a program of its own, so that websites without settings do not load it.

#[cfg(feature = "ssr")]
fn main() {}

#[cfg(not(feature = "ssr"))]
fn main() {}

#[cfg(not(feature = "ssr"))]
mod program {
    use clinic_config::{ClinicConfig, Color, parse};
    use ketamine_guide::clinics::{Ground, accent_rules};
    use ketamine_guide::fetch::{FetchError, fetch_address};
    use wasm_bindgen::JsError;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// What a clinic set, and what was wrong in it.
    #[wasm_bindgen]
    pub struct Settings {
        config: ClinicConfig,
        problems: Vec<String>,
    }

    #[wasm_bindgen]
    impl Settings {
        /// What the element's program takes: settings and card, packed.
        ///
        /// # Errors
        /// When they cannot be packed.
        pub fn packed(&self) -> Result<Vec<u8>, JsError> {
            Ok(postcard::to_stdvec(&(self.config.settings(), self.config.card()))?)
        }

        /// Rules that put the clinic's color in the place of the guide's; empty without a color.
        pub fn rules(&self) -> String {
            self.config.accent.map(|accent| accent_rules(accent, Ground::Element)).unwrap_or_default()
        }

        /// What is wrong in the file, a sentence each.
        pub fn problems(&self) -> Vec<String> {
            self.problems.clone()
        }
    }

    /// Reads the settings at an address. What is wrong in them is left out and told.
    ///
    /// # Errors
    /// When the file cannot be fetched.
    #[wasm_bindgen]
    pub async fn read(address: String) -> Result<Settings, JsError> {
        let refused = |status| {
            format!("{address} was answered with status {status}. Put the file there, or leave out \"config\".")
        };
        let bytes = fetch_address(&address, &address).await.map_err(|error| match error {
            FetchError::Refused { status, .. } => JsError::new(&refused(status)),
            error => error.into(),
        })?;
        let (config, problems) = parse(&bytes);
        Ok(Settings { config, problems: problems.iter().map(ToString::to_string).collect() })
    }

    /// Rules that put a website's color in the place of the guide's, dark or light enough to be read.
    #[wasm_bindgen]
    pub fn rules_for(red: u8, green: u8, blue: u8) -> String {
        accent_rules(Color::new(red, green, blue), Ground::Element)
    }
}
