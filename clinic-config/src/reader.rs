//! Where reading is at the moment, and what was wrong on the way.

use crate::json::Json;
use crate::problem::{ConfigProblem, Place, quoted};

/// Keeps the path of the key that is read, and the problems.
#[derive(Default)]
pub(crate) struct Reader {
    path: String,
    problems: Vec<ConfigProblem>,
}

impl Reader {
    /// Reads below a key.
    pub(crate) fn in_key<T>(&mut self, key: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.in_step(&format!("{dot}{}", quoted(key)), read)
    }

    /// Reads an entry of a list, counted from 0.
    pub(crate) fn in_entry<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.in_step(&format!("[{index}]"), read)
    }

    fn in_step<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        self.path.push_str(step);
        let value = read(self);
        self.path.truncate(length);
        value
    }

    /// Reports a wrong value: `fault` goes on after "which", such as "is no color".
    pub(crate) fn refuse(&mut self, json: &Json, fault: &str, remedy: impl Into<String>) {
        self.report(&format!("is {json}, which {fault}"), remedy);
    }

    /// Reports the key that is read.
    pub(crate) fn report(&mut self, what: &str, remedy: impl Into<String>) {
        let place = Place::Key(self.path.clone());
        self.problems.push(ConfigProblem { place, what: what.to_owned(), remedy: remedy.into() });
    }

    pub(crate) fn into_problems(self) -> Vec<ConfigProblem> {
        self.problems
    }
}
