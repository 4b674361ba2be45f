//! A website of somebody else, with one page, on an origin of its own.

use std::fs;

use tempfile::TempDir;

use crate::{Failure, StaticHost};

/// The website, until it is dropped.
#[derive(Debug)]
pub struct Website {
    host: StaticHost,
    folder: TempDir,
}

impl Website {
    /// A website whose page has this body.
    ///
    /// # Errors
    /// When it cannot be written or served.
    pub async fn with(body: &str) -> Result<Website, Failure> {
        let page = format!("<!doctype html><html lang=\"en\"><title>The clinic</title><body>{body}</body></html>");
        Website::of(&page).await
    }

    /// A website with this page, head and all.
    ///
    /// # Errors
    /// When it cannot be written or served.
    pub async fn of(page: &str) -> Result<Website, Failure> {
        let folder = tempfile::tempdir().map_err(Failure::system("no folder for the website"))?;
        fs::write(folder.path().join("index.html"), page).map_err(Failure::system("the website was not written"))?;
        Ok(Website { host: StaticHost::serve(folder.path(), "").await?, folder })
    }

    /// The website with another file beside its page.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn holds(&self, name: &str, content: impl AsRef<[u8]>) -> Result<(), Failure> {
        fs::write(self.folder.path().join(name), content).map_err(Failure::system("a file was not written"))
    }

    /// The address of its page.
    pub fn url(&self) -> String {
        self.host.url("/")
    }
}
