//! WebKit as a test wants it: the small browser that its library brings, by arguments and by the settings of GTK.

use std::fs;
use std::path::Path;

use fantoccini::wd::Capabilities;
use serde_json::json;

use super::Setup;
use crate::browser::DOWNLOADS;
use crate::{Engine, Failure};

/// Styles for the window around the page: its bars let it be as narrow as a phone.
const NO_BARS: &str = "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }
";

impl Setup {
    /// The browser keeps its settings in `home`.
    pub(super) fn capabilities_of_web_kit(&self, home: &Path) -> Result<Capabilities, Failure> {
        let not_there = |what| Err(Failure::NotIn { engine: Engine::WebKit, what });
        if self.paper {
            return not_there("lay a page out as on paper");
        }
        if self.few_colors {
            return not_there("force colors on a page");
        }
        let settings = format!("[Settings]\ngtk-enable-animations={}\n", u8::from(!self.still));
        let downloads = format!("XDG_DOWNLOAD_DIR={:?}\n", home.join(DOWNLOADS));
        let folder = home.join("gtk-3.0");
        fs::create_dir(&folder)
            .and_then(|()| fs::write(folder.join("gtk.css"), NO_BARS))
            .and_then(|()| fs::write(folder.join("settings.ini"), settings))
            .and_then(|()| fs::write(home.join("user-dirs.dirs"), downloads))
            .map_err(Failure::system("the settings were not written"))?;
        let mut arguments = vec!["--automation", "--full-screen"];
        if self.dark {
            arguments.push("--dark-mode");
        }
        if self.without_scripts {
            arguments.push("--enable-javascript=FALSE");
        }
        Ok(Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), json!({ "args": arguments }))]))
    }
}
