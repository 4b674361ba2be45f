//! The figures of the last commit, in `xtask/sizes.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::sizes::Size;
use crate::command::Outcome;
use crate::project::Project;

const COMMENT: &str = "# Compressed sizes in bytes, written by `cargo xtask bench --save`.\n\n";

/// Sizes by name.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    bytes: BTreeMap<String, u64>,
}

impl Saved {
    /// The figures as they are to be saved.
    pub fn of(sizes: &[Size]) -> Saved {
        Saved { bytes: sizes.iter().map(|size| (size.name.clone(), size.bytes)).collect() }
    }

    /// Reads the file; without one there are no figures.
    pub fn read(project: &Project) -> Outcome<Saved> {
        match fs::read_to_string(path(project)) {
            Ok(text) => toml::from_str(&text)
                .map_err(|error| format!("xtask/sizes.toml: {}. Write it anew with `bench --save`.", error.message())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Saved::default()),
            Err(error) => Err(format!("xtask/sizes.toml: {error}. Make it readable.")),
        }
    }

    /// Writes the file.
    pub fn write(&self, project: &Project) -> Outcome {
        let text = toml::to_string(self).map_err(|error| format!("the sizes cannot be written as TOML: {error}."))?;
        fs::write(path(project), format!("{COMMENT}{text}"))
            .map_err(|error| format!("xtask/sizes.toml: {error}. Make it writable."))
    }

    /// A figure by name.
    pub fn bytes(&self, name: &str) -> Option<u64> {
        self.bytes.get(name).copied()
    }
}

fn path(project: &Project) -> PathBuf {
    project.root.join("xtask").join("sizes.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_come_back_as_they_were_saved() {
        let sizes = [Size { name: "article /benefits/".to_owned(), bytes: 7_100, budget: 20_000 }];
        let saved = Saved::of(&sizes);
        let text = toml::to_string(&saved).unwrap_or_default();
        let read: Result<Saved, _> = toml::from_str(&text);
        assert_eq!(read, Ok(saved));
        assert!(text.contains("\"article /benefits/\" = 7100"), "{text}");
    }
}
