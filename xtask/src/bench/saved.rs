//! The figures of the last commit, in `content/measurements/`, from where the guide shows them too.

use std::fs;
use std::io::ErrorKind;

use guide_model::{Sizes, Timings};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::command::Outcome;
use crate::project::Project;

/// Figures with a file of their own.
pub trait Saved: Serialize + DeserializeOwned {
    /// The file, as seen from the project's root.
    const FILE: &'static str;
    /// What the file says about itself.
    const COMMENT: &'static str;
    /// What writes it anew.
    const COMMAND: &'static str;

    /// Reads the file; without one there are no figures.
    fn read(project: &Project) -> Outcome<Option<Self>> {
        match fs::read_to_string(project.root.join(Self::FILE)) {
            Ok(text) => toml::from_str(&text).map(Some).map_err(|error| {
                format!("{}: {}. Write it anew with `{}`.", Self::FILE, error.message(), Self::COMMAND)
            }),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(format!("{}: {error}. Make it readable.", Self::FILE)),
        }
    }

    /// Writes the file.
    fn write(&self, project: &Project) -> Outcome {
        let text = toml::to_string(self).map_err(|error| format!("{} cannot be written: {error}.", Self::FILE))?;
        let comment = format!("# {} Written by `{}`.\n\n", Self::COMMENT, Self::COMMAND);
        fs::write(project.root.join(Self::FILE), comment + &text)
            .map_err(|error| format!("{}: {error}. Make it writable.", Self::FILE))?;
        println!("Saved in {}.", Self::FILE);
        Ok(())
    }
}

impl Saved for Sizes {
    const FILE: &'static str = "content/measurements/sizes.toml";
    const COMMENT: &'static str = "Compressed sizes in bytes, and what they may be.";
    const COMMAND: &'static str = "cargo xtask bench --save";
}

impl Saved for Timings {
    const FILE: &'static str = "content/measurements/timings.toml";
    const COMMENT: &'static str = "Medians of visits in a browser: times in milliseconds, sizes in bytes.";
    const COMMAND: &'static str = "cargo xtask bench --timings --save";
}

#[cfg(test)]
mod tests {
    use guide_model::{Condition, Contestant, Measure, Size};

    use super::*;

    #[test]
    fn figures_come_back_as_they_were_saved() {
        let sizes = Sizes([("article /benefits/".to_owned(), Size { bytes: 7_100, budget: 20_000 })].into());
        let text = toml::to_string(&sizes).unwrap_or_default();
        assert_eq!(toml::from_str(&text), Ok(sizes));
        let figures = [(Condition::Slow, [(Measure::Search, [(Contestant::MdBook, 12.5)].into())].into())].into();
        let timings = Timings { date: "2026-11-21".to_owned(), browser: "Chrome 1".to_owned(), runs: 7, figures };
        let text = toml::to_string(&timings).unwrap_or_default();
        assert!(text.contains("[figures.slow.search]\nmd-book = 12.5"), "{text}");
        assert_eq!(toml::from_str(&text), Ok(timings));
    }
}
