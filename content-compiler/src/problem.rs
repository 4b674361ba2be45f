//! What is wrong with the content, where, and what to do about it.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the content folder.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}\n    {}", self.file.display(), self.line, self.what, self.remedy)
    }
}

/// All that is wrong, in the order it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Each problem once: a file may be read for two purposes.
    pub(crate) fn each_once(self) -> Problems {
        let mut found: Vec<Problem> = Vec::new();
        for problem in self.0 {
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
        Problems(found)
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "content/{problem}")?;
        }
        let count = self.0.len();
        write!(f, "{count} {} in the content; nothing was built.", if count == 1 { "error" } else { "errors" })
    }
}

impl std::error::Error for Problems {}

/// A text file of the content folder; knows which line a byte is on.
pub(crate) struct SourceFile {
    /// Relative to the content folder.
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl SourceFile {
    /// Reads `root/path`; a missing or unreadable file becomes a problem.
    pub(crate) fn read(root: &Path, path: impl Into<PathBuf>, problems: &mut Problems) -> Option<SourceFile> {
        let path = path.into();
        match std::fs::read_to_string(root.join(&path)) {
            Ok(text) => Some(SourceFile { path, text }),
            Err(error) => {
                let what = format!("the file cannot be read: {error}");
                problems.0.push(Problem { file: path, line: 1, what, remedy: "Add the file.".to_owned() });
                None
            }
        }
    }

    /// The line of a byte offset, from 1.
    pub(crate) fn line_at(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    /// Reads the file as TOML; a mistake becomes a problem on its line.
    pub(crate) fn toml<T: serde::de::DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        self.toml_part(&self.text, 0, problems)
    }

    /// Reads a part of the file as TOML; `first_line` lines precede it.
    pub(crate) fn toml_part<T: serde::de::DeserializeOwned>(
        &self,
        part: &str,
        first_line: usize,
        problems: &mut Problems,
    ) -> Option<T> {
        toml::from_str(part)
            .map_err(|error: toml::de::Error| {
                let offset = error.span().map_or(0, |span| span.start);
                let line = first_line + part.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1;
                problems.0.push(Problem {
                    file: self.path.clone(),
                    line,
                    what: error.message().replace('\n', " "),
                    remedy: "Correct the entry; CONTRIBUTING.md lists the fields.".to_owned(),
                });
            })
            .ok()
    }
}

/// "Did you mean …?" with the nearest of the known names, or what to do when none is near.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a str>, otherwise: &str) -> String {
    const NEAR_ENOUGH: f64 = 0.7;
    known
        .map(|candidate| (strsim::normalized_damerau_levenshtein(name, candidate), candidate))
        .filter(|(nearness, _)| *nearness >= NEAR_ENOUGH)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map_or_else(|| otherwise.to_owned(), |(_, nearest)| format!("Did you mean \"{nearest}\"? {otherwise}"))
}
