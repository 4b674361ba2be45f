//! Firefox as a test wants it: by preferences, and without its bars, which are wider than a phone.

use std::fs;
use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Map, Value, json};

use super::Setup;
use crate::browser::DOWNLOADS;
use crate::guide::path_of;
use crate::{Engine, Failure};

/// Styles for the window around the page.
const NO_BARS: &str = ":root, body, #browser { min-width: 0 !important; }
#navigator-toolbox { display: none !important; }
";

impl Setup {
    pub(super) fn capabilities_of_firefox(&self, profile: &Path) -> Result<Capabilities, Failure> {
        if self.paper {
            return Err(Failure::NotIn { engine: Engine::Firefox, what: "lay a page out as on paper" });
        }
        let styles = profile.join("chrome");
        fs::create_dir(&styles)
            .and_then(|()| fs::write(styles.join("userChrome.css"), NO_BARS))
            .map_err(Failure::system("the profile was not written"))?;
        let options = json!({
            "binary": path_of("FIREFOX")?,
            "args": ["-headless", "-profile", profile],
            "prefs": self.preferences(profile),
        });
        Ok(Capabilities::from_iter([("moz:firefoxOptions".to_owned(), options)]))
    }

    fn preferences(&self, profile: &Path) -> Map<String, Value> {
        // The color scheme's values are those of Firefox: 0 is dark, 1 is light.
        let mut preferences = vec![
            ("toolkit.legacyUserProfileCustomizations.stylesheets", json!(true)),
            ("layout.css.prefers-color-scheme.content-override", json!(if self.dark { 0 } else { 1 })),
            ("browser.download.dir", json!(profile.join(DOWNLOADS))),
            ("browser.download.folderList", json!(2)),
            ("browser.download.always_ask_before_handling_new_types", json!(false)),
        ];
        if self.without_scripts {
            preferences.push(("javascript.enabled", json!(false)));
        }
        if self.still {
            preferences.push(("ui.prefersReducedMotion", json!(1)));
        }
        if self.still || self.screen.is_some_and(|screen| screen.is_phone) {
            // Bars that lie over the page.
            preferences.push(("ui.useOverlayScrollbars", json!(1)));
        }
        if self.few_colors {
            preferences.push(("browser.display.document_color_use", json!(2)));
        }
        preferences.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}
