//! The script of the element `<ketamine-guide>`, told what its program's bytes must be.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

use super::files::WriteError;

/// Where Trunk puts the element's program.
const PROGRAM: &str = "v1/guide-embed_bg.wasm";
/// Stands in the script where the mark of the program goes.
const INTEGRITY_PLACE: &str = "%INTEGRITY%";
const SCRIPT: &str = include_str!("../../start/embed.js");

/// The script, with the mark of the program that lies in the folder (Subresource Integrity, W3C).
///
/// # Errors
/// When the program cannot be read.
pub fn embed_script(folder: &Path) -> Result<String, WriteError> {
    let path = folder.join(PROGRAM);
    let program = fs::read(&path).map_err(|reason| WriteError::File { path, reason })?;
    Ok(SCRIPT.replace(INTEGRITY_PLACE, &integrity(&program)))
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_written_as_browsers_read_it() {
        // The example of the specification.
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO"
        );
        assert!(SCRIPT.contains(INTEGRITY_PLACE));
    }
}
