//! The guide under the address that its own pages name, as on a real host.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use tempfile::TempDir;

use super::folder;
use crate::{Dist, Failure, StaticHost};

/// A copy of the guide in which the origin of the build is that of its host.
///
/// A WordPress follows the whole addresses that the pages and the oEmbed documents name.
#[derive(Debug)]
pub struct OwnGuide {
    host: StaticHost,
    _folder: TempDir,
}

impl OwnGuide {
    /// Copies and serves the build for a host's root.
    ///
    /// # Errors
    /// When the build is not there or cannot be served.
    pub async fn serve() -> Result<OwnGuide, Failure> {
        let failure = || Failure::system("the guide was not copied");
        let copy = tempfile::tempdir().map_err(failure())?;
        folder::copy(&Dist::Root.folder()?, copy.path()).map_err(failure())?;
        remove_compressed(copy.path()).map_err(failure())?;
        let host = StaticHost::serve(copy.path(), "").await?;
        let built_for = origin_of(copy.path())?;
        let files = files_with_addresses(copy.path()).map_err(failure())?;
        files.iter().try_for_each(|file| replace(file, &built_for, &host.origin())).map_err(failure())?;
        Ok(OwnGuide { host, _folder: copy })
    }

    /// The whole address of a path.
    pub fn url(&self, path: &str) -> String {
        self.host.url(path)
    }
}

/// The origin that a build was made for, as one of its oEmbed documents says.
fn origin_of(dist: &Path) -> Result<String, Failure> {
    #[derive(Deserialize)]
    struct Document {
        provider_url: String,
    }
    let text = fs::read_to_string(dist.join("oembed/home.json"));
    let document: Document = serde_json::from_str(&text.map_err(Failure::system("the build has no oEmbed document"))?)?;
    Ok(document.provider_url.trim_end_matches('/').to_owned())
}

/// Removes the compressed copies: they hold the origin of the build.
fn remove_compressed(dist: &Path) -> io::Result<()> {
    let is_compressed = |file: &PathBuf| file.extension().is_some_and(|end| end == "br" || end == "gz");
    folder::files(dist)?.iter().filter(|file| is_compressed(file)).try_for_each(fs::remove_file)
}

/// The pages, and the oEmbed documents.
fn files_with_addresses(dist: &Path) -> io::Result<Vec<PathBuf>> {
    let has_type = |file: &Path, wanted: &str| file.extension().is_some_and(|extension| extension == wanted);
    let mut files = folder::files(dist)?;
    files.retain(|file| has_type(file, "html") || file.parent().is_some_and(|parent| parent.ends_with("oembed")));
    Ok(files)
}

fn replace(file: &Path, old: &str, new: &str) -> io::Result<()> {
    fs::write(file, fs::read_to_string(file)?.replace(old, new))
}
