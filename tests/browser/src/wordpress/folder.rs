//! Whole folders.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Copies what is in a folder into another, which may hold files already. Links become what they point to.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for file in files(from)? {
        let place = to.join(file.strip_prefix(from).unwrap_or(&file));
        place.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&file, place)?;
    }
    Ok(())
}

/// Every file of a folder and of those in it. A link that leads nowhere is none.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(files(&path)?),
            false if path.is_file() => found.push(path),
            false => {}
        }
    }
    Ok(found)
}
