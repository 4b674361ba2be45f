//! The files of looks.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::{Failure, TestResult};

/// A file's text; nothing if there is no such file.
pub fn text(path: &Path) -> Result<String, Failure> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(Failure::system(path.display().to_string())),
    }
}

/// Writes a file.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> TestResult {
    fs::write(path, content).map_err(Failure::system(path.display().to_string()))
}

/// The files of a folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(Failure::system(folder.display().to_string()))?;
    Ok(entries.into_iter().map(|entry| entry.path()).collect())
}

/// Makes a folder, or empties it, so that no picture of an earlier run is taken for one of this.
pub fn emptied(folder: &Path) -> TestResult {
    fs::create_dir_all(folder).map_err(Failure::system(folder.display().to_string()))?;
    let remove = |path: &PathBuf| fs::remove_file(path).map_err(Failure::system(path.display().to_string()));
    files(folder)?.iter().try_for_each(remove)
}
