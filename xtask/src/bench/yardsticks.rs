//! What the guide is held against: two sites made of the same text, in `target/bench`.

mod book;
mod plain_html;

use std::fs;
use std::path::{Path, PathBuf};

use smaller_copies::{Effort, lay_beside};

use crate::command::Outcome;
use crate::project::Project;

/// The folders of the yardsticks.
pub struct Yardsticks {
    pub plain_html: PathBuf,
    pub book: PathBuf,
}

impl Yardsticks {
    /// Makes both anew from a build of the guide, with compressed copies as the guide has them.
    pub fn make(project: &Project, dist: &Path) -> Outcome<Yardsticks> {
        let folder = project.root.join("target").join("bench");
        let plain_html = emptied(folder.join("plain-html"))?;
        plain_html::write_all(dist, &plain_html)?;
        let book = book::build(project, dist, &emptied(folder.join("md-book"))?)?;
        for site in [&plain_html, &book] {
            let files: Vec<_> = files_below(site)?.into_iter().map(|file| (file, Effort::Most)).collect();
            lay_beside(&files).map_err(|error| format!("{error}. Run the same command again."))?;
        }
        Ok(Yardsticks { plain_html, book })
    }
}

/// A folder with nothing in it.
pub fn emptied(folder: PathBuf) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(not_written(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(not_written(&folder))?;
    Ok(folder)
}

fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(not_written(folder))?.flatten() {
        match entry.path() {
            path if path.is_dir() => files.extend(files_below(&path)?),
            path => files.push(path),
        }
    }
    Ok(files)
}

/// Writes a file and the folders that it lies in.
fn write(file: &Path, text: &str) -> Outcome {
    let folder = file.parent().unwrap_or(file);
    fs::create_dir_all(folder).and_then(|()| fs::write(file, text)).map_err(not_written(file))
}

fn not_written(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}. Make it writable.", path.display())
}
