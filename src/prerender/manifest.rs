//! The web app manifest: what a device shows for the guide among its apps (W3C, Web Application Manifest).

use clinic_config::LIGHT_PAPER;
use serde_json::{Value, json};

use crate::content::{bundle, imprint, words};

/// Where the manifest stands, below the base.
pub const PATH: &str = "manifest.webmanifest";

/// The manifest. Its addresses are relative to itself, so that it fits every base.
///
/// `minimal-ui` keeps a Back button where the device has one for it: readers go to and fro between text and sources. A
/// device that does not know it opens the guide in its browser.
pub fn manifest() -> Value {
    let paper = LIGHT_PAPER.to_string();
    let icon = |file: &str, size: u32, purpose: &str| json!({ "src": file, "sizes": format!("{size}x{size}"), "type": "image/png", "purpose": purpose });
    json!({
        "name": words::GUIDE_NAME,
        "short_name": words::GUIDE_NAME,
        "description": imprint(guide_model::Page::Home).description.as_str(),
        "lang": bundle().language,
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": paper,
        "background_color": paper,
        "icons": [
            icon("icon-192.png", 192, "any"),
            icon("icon-512.png", 512, "any"),
            icon("icon-maskable-512.png", 512, "maskable"),
        ],
    })
}
