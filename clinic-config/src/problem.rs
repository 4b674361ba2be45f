//! What is wrong with `clinic.json`, where, and what to write instead.

use std::fmt;

use crate::characters::is_unseen;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("clinic.json{place} {what}. {remedy}")]
pub struct ConfigProblem {
    /// Where it is wrong.
    pub place: Place,
    /// What is wrong; a wrong value is quoted, cut to 40 characters.
    pub what: String,
    /// What to write instead.
    pub remedy: String,
}

impl ConfigProblem {
    /// The path of the key, such as `contact_form.endpoint` or `address[2]`; `None` if the file is no JSON object.
    pub fn key(&self) -> Option<&str> {
        match &self.place {
            Place::Key(path) => Some(path),
            Place::File | Place::Spot { .. } => None,
        }
    }
}

/// Where something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The whole file.
    File,
    /// A place in the file that cannot be read on.
    Spot {
        /// The line, from 1.
        line: usize,
        /// The column, in characters from 1.
        column: usize,
    },
    /// The value of a key, by its path.
    Key(String),
}

/// As it stands between the file's name and what is wrong.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => write!(f, ":"),
            Place::Spot { line, column } => write!(f, ", line {line}, column {column}:"),
            Place::Key(path) => write!(f, ": \"{path}\""),
        }
    }
}

/// The text with its first 40 characters; what cannot be seen, and what would end the quote, is written out.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut quote = String::new();
    for character in text.chars().take(LONGEST) {
        match character {
            '"' | '\\' => quote.extend(['\\', character]),
            _ if is_unseen(character) => quote.extend(character.escape_unicode()),
            _ => quote.push(character),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        quote.push('…');
    }
    quote
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_quote_is_cut_and_shows_what_cannot_be_seen() {
        assert_eq!(quoted(&"a".repeat(40)), "a".repeat(40));
        assert_eq!(quoted(&"ä".repeat(41)), format!("{}…", "ä".repeat(40)));
        assert_eq!(quoted("a\"b\\\u{202e}\n\u{1b}[2J"), "a\\\"b\\\\\\u{202e}\\u{a}\\u{1b}[2J");
    }
}
