//! Chromium as a test wants it.

use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::{Screen, Setup, WINDOW};
use crate::guide::path_of;
use crate::{Chromium, Failure};

impl Setup {
    pub(super) fn capabilities_of_chromium(&self, profile: &Path) -> Result<Capabilities, Failure> {
        let arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--window-size={},{}", WINDOW.width, WINDOW.height),
            &format!("--user-data-dir={}", profile.display()),
        ];
        let preferences = match self.without_scripts {
            true => json!({ "profile.managed_default_content_settings.javascript": 2 }),
            false => json!({}),
        };
        let mut wanted = Capabilities::new();
        wanted.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
        wanted.insert(
            "goog:chromeOptions".to_owned(),
            json!({ "binary": path_of("CHROMIUM")?, "args": arguments, "prefs": preferences }),
        );
        Ok(wanted)
    }

    /// What a device tells the page, once the browser is there.
    pub(super) async fn emulate(&self, chromium: Chromium<'_>) -> Result<(), Failure> {
        let told = [
            (self.dark, "prefers-color-scheme", "dark"),
            (self.still, "prefers-reduced-motion", "reduce"),
            (self.few_colors, "forced-colors", "active"),
        ];
        let told = told.into_iter().filter(|(is_told, _, _)| *is_told);
        let features: Vec<Value> = told.map(|(_, name, value)| json!({ "name": name, "value": value })).collect();
        if self.paper || !features.is_empty() {
            let media = json!({ "media": if self.paper { "print" } else { "" }, "features": features });
            chromium.command("Emulation.setEmulatedMedia", media).await?;
        }
        if let Some(Screen { width, height, is_phone }) = self.screen {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_phone });
            chromium.command("Emulation.setDeviceMetricsOverride", size).await?;
        }
        if self.still {
            chromium.command("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
        }
        Ok(())
    }
}
