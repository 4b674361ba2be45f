//! Finds the files of a build.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Outcome;

/// The file that a static host serves for a path.
pub fn file_of(dist: &Path, path: &str) -> PathBuf {
    let file = dist.join(path.trim_start_matches('/'));
    if path.ends_with('/') { file.join("index.html") } else { file }
}

/// The longest of the pages below `evidence/`.
pub fn largest_source_page(dist: &Path) -> Outcome<PathBuf> {
    let folder = dist.join("evidence");
    let pages = entries(&folder)?.into_iter().map(|entry| entry.join("index.html")).filter(|file| file.is_file());
    pages.max_by_key(|file| fs::metadata(file).map_or(0, |facts| facts.len())).ok_or_else(|| not_built(&folder))
}

/// Trunk names the app's two files `site-HASH.js` and `site-HASH_bg.wasm`.
pub fn site_file(dist: &Path, extension: &str) -> Outcome<PathBuf> {
    hashed_file(dist, "site", extension)
}

/// The script that starts the app is named so too.
pub fn start_script(dist: &Path) -> Outcome<PathBuf> {
    hashed_file(dist, "start", "js")
}

/// The programs beside the app are named so too.
pub fn program_file(dist: &Path, program: &str) -> Outcome<PathBuf> {
    hashed_file(&dist.join("programs"), program, "wasm")
}

fn hashed_file(folder: &Path, start: &str, extension: &str) -> Outcome<PathBuf> {
    let is_wanted = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&format!("{start}-")) && file.extension().is_some_and(|actual| actual == extension)
    };
    entries(folder)?.into_iter().find(is_wanted).ok_or_else(|| not_built(folder))
}

fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|_| not_built(folder))?;
    Ok(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect())
}

/// A file of the build.
pub fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|_| not_built(file))
}

fn not_built(path: &Path) -> String {
    format!("{} holds no finished build. Run `cargo xtask build` first.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_files() {
        let dist = Path::new("dist");
        assert_eq!(file_of(dist, "/"), Path::new("dist/index.html"));
        assert_eq!(file_of(dist, "/benefits/"), Path::new("dist/benefits/index.html"));
        assert_eq!(file_of(dist, "/404.html"), Path::new("dist/404.html"));
    }
}
