//! Reads the words after a command's name.

use std::path::PathBuf;

use crate::command::Outcome;

/// The words that are not read yet.
pub struct Arguments(Vec<String>);

impl Arguments {
    /// Takes the words after the command's name.
    pub fn new(words: impl Iterator<Item = String>) -> Arguments {
        Arguments(words.collect())
    }

    /// Takes out a word such as `--quick`; says whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let position = self.0.iter().position(|word| word == name);
        position.map(|position| self.0.remove(position)).is_some()
    }

    /// Takes out `--name VALUE` or `--name=VALUE`.
    pub fn value(&mut self, name: &str) -> Outcome<Option<String>> {
        let prefix = format!("{name}=");
        if let Some(position) = self.0.iter().position(|word| word.starts_with(&prefix)) {
            let word = self.0.remove(position);
            return Ok(word.strip_prefix(&prefix).map(str::to_owned));
        }
        let Some(position) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        if position + 1 >= self.0.len() {
            return Err(format!("{name} needs a value. Run `cargo xtask help`."));
        }
        self.0.remove(position);
        Ok(Some(self.0.remove(position)))
    }

    /// Takes out `--name FOLDER` as an absolute path, seen from where the person stands.
    pub fn folder(&mut self, name: &str) -> Outcome<Option<PathBuf>> {
        let Some(folder) = self.value(name)? else {
            return Ok(None);
        };
        match std::path::absolute(&folder) {
            Ok(path) => Ok(Some(path)),
            Err(error) => Err(format!("{name} {folder}: {error}. Name a folder.")),
        }
    }

    /// Takes out the first word that is no option; `None` if there is none.
    pub fn word(&mut self) -> Option<String> {
        let position = self.0.iter().position(|word| !word.starts_with("--"))?;
        Some(self.0.remove(position))
    }

    /// Refuses words that nobody read.
    pub fn finish(self) -> Outcome {
        match self.0.first() {
            None => Ok(()),
            Some(word) => Err(format!("\"{word}\" means nothing here. Run `cargo xtask help` for the options.")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_and_values_are_taken_out() {
        let mut words = arguments("--strict --dist=a --base /b/");
        assert!(words.flag("--strict"));
        assert!(!words.flag("--save"));
        assert_eq!(words.value("--dist"), Ok(Some("a".to_owned())));
        assert_eq!(words.value("--base"), Ok(Some("/b/".to_owned())));
        assert_eq!(words.value("--else"), Ok(None));
        assert_eq!(words.finish(), Ok(()));
    }

    #[test]
    fn the_first_word_that_is_no_option_is_taken_out() {
        let mut words = arguments("--schema clinic.json");
        assert_eq!(words.word().as_deref(), Some("clinic.json"));
        assert_eq!(words.word(), None);
        assert!(words.flag("--schema"));
    }

    #[test]
    fn missing_values_and_unknown_words_are_errors() {
        assert!(arguments("--dist").value("--dist").is_err());
        assert!(arguments("--fast").finish().is_err());
    }
}
