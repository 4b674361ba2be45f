//! The script of the element `<ketamine-guide>`, told what its programs' bytes must be.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

use super::files::WriteError;

/// Where Trunk puts the element's programs, and what stands in the script where the mark of each goes.
const PROGRAMS: &[(&str, &str)] =
    &[("v1/guide-embed_bg.wasm", "%INTEGRITY%"), ("v1/guide-settings_bg.wasm", "%SETTINGS_INTEGRITY%")];
const SCRIPT: &str = include_str!("../../start/embed.js");

/// The script, with the marks of the programs that lie in the folder (Subresource Integrity, W3C).
///
/// # Errors
/// When a program cannot be read.
pub fn embed_script(folder: &Path) -> Result<String, WriteError> {
    PROGRAMS.iter().try_fold(SCRIPT.to_owned(), |script, (program, place)| {
        let path = folder.join(program);
        let program = fs::read(&path).map_err(|reason| WriteError::File { path, reason })?;
        Ok(script.replace(place, &integrity(&program)))
    })
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
        assert!(PROGRAMS.iter().all(|(_, place)| SCRIPT.contains(place)));
    }
}
