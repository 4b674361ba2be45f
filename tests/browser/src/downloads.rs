//! What a page puts among the downloads of a browser.

use std::fs;
use std::time::Instant;

use serde_json::json;
use tempfile::TempDir;

use crate::browser::{GAP, PATIENCE};
use crate::{Browser, Failure};

/// A folder into which a browser downloads.
#[derive(Debug)]
pub struct Downloads(TempDir);

impl Downloads {
    /// From now on the browser downloads into a new folder, without asking.
    ///
    /// # Errors
    /// When the browser is gone, or there is no room for the folder.
    pub async fn of(browser: &Browser) -> Result<Downloads, Failure> {
        let folder = tempfile::tempdir().map_err(Failure::system("no folder for the downloads"))?;
        let behavior = json!({ "behavior": "allow", "downloadPath": folder.path() });
        browser.devtools("Browser.setDownloadBehavior", behavior).await?;
        Ok(Downloads(folder))
    }

    /// The text of the file with this name, as soon as it is whole.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn text(&self, name: &str) -> Result<String, Failure> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            // A file has its own name only when it is whole.
            if let Ok(text) = fs::read_to_string(self.0.path().join(name)) {
                return Ok(text);
            }
            tokio::time::sleep(GAP).await;
        }
        Err(Failure::Never(format!("{name} is among the downloads")))
    }

    /// How many files there are.
    ///
    /// # Errors
    /// When the folder is gone.
    pub fn count(&self) -> Result<usize, Failure> {
        Ok(fs::read_dir(self.0.path()).map_err(Failure::system("the folder for the downloads is gone"))?.count())
    }
}
