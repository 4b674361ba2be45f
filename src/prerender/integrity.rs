//! The marks of the files that a page loads, so that browsers refuse what a host or a cache in between has changed
//! (Subresource Integrity, W3C).
//!
//! The app's program has none: a browser must have all of a marked file before it begins to compile it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

use super::files::{WriteError, collect};
use super::hosting::Group;
use super::policy::sha256;
use crate::routes::Base;

/// The marks of the scripts that lie beside the pages, as an import map (HTML, "integrity" of import maps): it holds for
/// scripts that are imported later, too.
///
/// # Errors
/// When a file cannot be read.
pub fn import_map(folder: &Path, base: Base) -> Result<String, WriteError> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    let mut marks = BTreeMap::new();
    for path in paths.iter().filter(|path| path.ends_with(".js") && Group::of(path) == Group::Hashed) {
        let file = folder.join(path);
        let bytes = fs::read(&file).map_err(|reason| WriteError::File { path: file, reason })?;
        marks.insert(base.file(path), sha256(&bytes));
    }
    Ok(format!("<script type=\"importmap\">{}</script>", json!({ "integrity": marks })))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_script_with_a_hash_in_its_name_has_a_mark() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        for file in ["site-0123456789abcdef.js", "service-worker.js", "pieces-0123456789.css"] {
            fs::write(folder.path().join(file), "")?;
        }
        let empty = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(
            import_map(folder.path(), Base::new("/ketamine/"))?,
            format!(
                "<script type=\"importmap\">{{\"integrity\":{{\"/ketamine/site-0123456789abcdef.js\":\"{empty}\"}}}}</script>"
            )
        );
        Ok(())
    }
}
