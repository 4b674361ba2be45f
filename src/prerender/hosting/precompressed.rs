//! Smaller copies of all files that are worth it.

use std::path::Path;

use smaller_copies::Effort;

use super::kinds::FileKind;
use crate::prerender::files::{WriteError, collect};

/// Lays smaller copies beside the files of a folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn precompress(folder: &Path) -> Result<(), WriteError> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    let is_compressed = |path: &&String| FileKind::of(path).is_some_and(|kind| kind.is_compressed);
    let with_effort = |path: &String| (folder.join(path), effort(path));
    let files: Vec<_> = paths.iter().filter(is_compressed).map(with_effort).collect();
    Ok(smaller_copies::lay_beside(&files)?)
}

/// Sources are most of the bytes, and each has few readers.
fn effort(path: &str) -> Effort {
    if ["evidence/", "data/sources/"].iter().any(|folder| path.starts_with(folder)) {
        Effort::Less
    } else {
        Effort::Most
    }
}
