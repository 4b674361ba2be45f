//! What a page puts among the downloads of a browser.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use serde_json::json;

use crate::browser::{GAP, PATIENCE};
use crate::{Browser, Engine, Failure};

/// A folder into which a browser downloads. It goes with the browser.
#[derive(Debug)]
pub struct Downloads(PathBuf);

impl Downloads {
    /// From now on the browser downloads into a folder of its own, without asking.
    ///
    /// # Errors
    /// When the browser is gone, or there is no room for the folder.
    pub async fn of(browser: &Browser) -> Result<Downloads, Failure> {
        let folder = browser.downloads_folder();
        // Firefox makes it when it starts.
        fs::create_dir_all(&folder).map_err(Failure::system("no folder for the downloads"))?;
        match browser.engine() {
            Engine::Chromium => {
                let behavior = json!({ "behavior": "allow", "downloadPath": folder });
                browser.chromium()?.command("Browser.setDownloadBehavior", behavior).await?;
            }
            // Their profile names the folder.
            Engine::Firefox | Engine::WebKit => {}
        }
        Ok(Downloads(folder))
    }

    /// The text of the file with this name, as soon as it is whole.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, name: &str) -> Result<String, Failure> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            // Until a file is whole, its name is missing or stands for an empty one.
            match fs::read_to_string(self.0.join(name)) {
                Ok(text) if !text.is_empty() => return Ok(text),
                _ => tokio::time::sleep(GAP).await,
            }
        }
        Err(Failure::Never(format!("{name} is among the downloads")))
    }

    /// How many files there are.
    ///
    /// # Errors
    /// When the folder is gone.
    pub fn count(&self) -> Result<usize, Failure> {
        Ok(fs::read_dir(&self.0).map_err(Failure::system("the folder for the downloads is gone"))?.count())
    }
}
