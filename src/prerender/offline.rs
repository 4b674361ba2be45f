//! What keeps the guide on a reader's device: the worker with its list of files, and the script that asks for it.

use std::fs;
use std::path::Path;

use guide_compiler::{file_name, fingerprint};
use guide_model::{Page, PagePart};
use serde::Serialize;
use smaller_copies::is_copy;

use super::files::{WriteError, collect};
use super::hosting;
use super::open_data;
use crate::content::{bundle, summary, words};
use crate::routes::{OFFLINE, WHOLE_GUIDE};
use crate::texts;

/// Where the worker stands, below the base. Its folder is all that it may see, and its address must stay the same.
pub const WORKER: &str = "service-worker.js";
const SCRIPT: &str = include_str!("../../start/service-worker.js");
/// Stands in the script where the facts of this build go.
const PLACE: &str = "\"%GUIDE%\"";
const REMOVER: &str = include_str!("../../start/no-service-worker.js");
const PAGE_SCRIPT: &str = include_str!("../../start/offline.js");

/// How many digits the mark of all kept files has.
const VERSION_DIGITS: usize = 16;

/// Files of which no reader of the guide needs a copy: those for other websites, for search engines, for machines and for
/// paper. What stands in the place of a page of a source draws it from its record.
const LEFT_OUT: &[&str] = &[
    WHOLE_GUIDE,
    "embed/",
    "oembed/",
    "v1/",
    "cards/",
    "about/design/",
    hosting::FOLDER,
    "404.html",
    "llms.txt",
    "robots.txt",
    "sitemap.xml",
];

/// What a build says to its worker.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Guide {
    version: String,
    language: String,
    line: &'static str,
    back: &'static str,
    /// Kept before anything else: crisis help, and what stands in the place of a missing page.
    first: Vec<String>,
    /// Kept when the device has time for it.
    rest: Vec<String>,
}

/// When a file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keeping {
    First,
    Rest,
    Never,
}

/// The script that a page loads when it is at rest: its name and its text.
pub fn page_script() -> (String, &'static str) {
    (file_name("offline", PAGE_SCRIPT.as_bytes(), "js"), PAGE_SCRIPT)
}

/// The worker that removes itself and all that was kept.
pub const fn remover() -> &'static str {
    REMOVER
}

/// The worker for what lies in the folder by now.
///
/// # Errors
/// When a file cannot be read.
pub fn worker(folder: &Path) -> Result<String, WriteError> {
    let guide = serde_json::to_string(&guide(folder)?)?;
    Ok(SCRIPT.replace(PLACE, &guide))
}

fn guide(folder: &Path) -> Result<Guide, WriteError> {
    let mut paths = Vec::new();
    collect(folder, "", &mut paths)?;
    // Pages before data, and the many small records of sources last: that is also the order of keeping.
    paths.sort_by_key(|path| (!path.ends_with("index.html"), path.starts_with("data/sources/"), path.clone()));
    let mut guide = Guide {
        language: bundle().language.to_string(),
        line: words::OFFLINE_LINE,
        back: words::OFFLINE_BACK,
        ..Guide::default()
    };
    let mut marks = String::new();
    for path in paths {
        let file = folder.join(&path);
        let list = match keeping(&path) {
            Keeping::First => &mut guide.first,
            Keeping::Rest => &mut guide.rest,
            Keeping::Never => continue,
        };
        let bytes = fs::read(&file).map_err(|reason| WriteError::File { path: file, reason })?;
        marks += &format!("{path} {}\n", fingerprint(&bytes, usize::MAX));
        list.push(address(&path).to_owned());
    }
    guide.version = fingerprint(marks.as_bytes(), VERSION_DIGITS);
    Ok(guide)
}

fn keeping(path: &str) -> Keeping {
    let is_left_out = LEFT_OUT.iter().chain(hosting::AT_THE_BASE).any(|start| path.starts_with(start)) || is_copy(path);
    let is_text_for_others = path.starts_with(texts::FOLDER) && !is_text_of_a_form(path);
    let is_data_for_others = is_text_for_others
        || [WORKER, open_data::PATH, open_data::SCHEMA_PATH].contains(&path)
        || path.ends_with(".md");
    let is_page_of_source = path.starts_with("evidence/") && path != "evidence/index.html";
    match address(path) {
        _ if is_left_out || is_data_for_others => Keeping::Never,
        "" | "get-help/" | OFFLINE => Keeping::First,
        _ if is_page_of_source => Keeping::Never,
        _ => Keeping::Rest,
    }
}

/// Whether it is a text as data, of which the program of a form takes words. The app takes texts that are drawn.
fn is_text_of_a_form(path: &str) -> bool {
    let has_form = |page: &&Page| summary(**page).parts.contains(&PagePart::Worksheet);
    Page::ALL.iter().filter(has_form).any(|page| texts::path_of(*page) == path)
}

/// How readers reach a file: a folder for its `index.html`.
fn address(path: &str) -> &str {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type TestResult = Result<(), Box<dyn std::error::Error>>;

    const FILES: &[&str] = &["index.html", "get-help/index.html", "data/claims.bin"];

    fn folder() -> std::io::Result<tempfile::TempDir> {
        let folder = tempfile::tempdir()?;
        FILES.iter().try_for_each(|path| write(&folder, path, path))?;
        Ok(folder)
    }

    fn write(folder: &tempfile::TempDir, path: &str, text: &str) -> std::io::Result<()> {
        let file = folder.path().join(path);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, text)
    }

    #[test]
    fn the_version_changes_with_every_kept_file_and_with_no_other() -> TestResult {
        let folder = folder()?;
        let version = || guide(folder.path()).map(|guide| guide.version);
        let before = version()?;
        for path in FILES {
            write(&folder, path, "changed")?;
            assert_ne!(version()?, before, "{path}");
            write(&folder, path, path)?;
            assert_eq!(version()?, before, "{path}");
        }
        for path in [
            "embed/faq/index.html",
            "evidence/a/index.html",
            "faq/index.md",
            "sitemap.xml",
            "faq/index.html.br",
            ".htaccess",
            WORKER,
        ] {
            write(&folder, path, "new")?;
            assert_eq!(version()?, before, "{path}");
        }
        write(&folder, "faq/index.html", "new")?;
        assert_ne!(version()?, before, "a new file");
        Ok(())
    }

    #[test]
    fn the_worker_is_told_what_lies_in_the_folder() -> TestResult {
        let worker = worker(folder()?.path())?;
        let lists = "\"first\":[\"get-help/\",\"\"],\"rest\":[\"data/claims.bin\"]}";
        assert!(worker.contains(lists) && !worker.contains(PLACE), "{}", &worker[..800]);
        Ok(())
    }

    #[test]
    fn worker_remover_and_page_speak_of_the_same_caches() {
        for script in [SCRIPT, REMOVER] {
            assert!(script.contains("const PREFIX = `ketamine-guide ${"), "{script}");
        }
        assert!(PAGE_SCRIPT.contains("`ketamine-guide ${base.pathname} `"));
        assert!(PAGE_SCRIPT.contains(&format!("new URL(\"{WORKER}\", base)")));
        assert!(SCRIPT.contains(&format!("const SHELL = \"{OFFLINE}\"")));
    }
}
