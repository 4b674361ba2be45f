//! Runs named steps one after the other and tells how long each took.

use std::time::{Duration, Instant};

use crate::command::Outcome;
use crate::duration::in_words;

/// The steps that have run.
#[derive(Default)]
pub struct Steps(Vec<(String, Duration)>);

impl Steps {
    /// Runs a step; an error gets the step's name.
    pub fn run<T>(&mut self, name: &str, action: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        println!("\n── {name}");
        let start = Instant::now();
        let outcome = action();
        let duration = start.elapsed();
        let word = if outcome.is_ok() { "done" } else { "failed" };
        println!("── {name}: {word} in {}", in_words(duration));
        self.0.push((name.to_owned(), duration));
        outcome.map_err(|message| format!("the step \"{name}\" failed: {message}"))
    }

    /// Prints how long each step took and all of them together.
    pub fn print(&self) {
        let total: Duration = self.0.iter().map(|(_, duration)| *duration).sum();
        println!("\nTime of each step:");
        for (name, duration) in &self.0 {
            println!("  {name:<36} {:>12}", in_words(*duration));
        }
        println!("  {:<36} {:>12}", "all", in_words(total));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_is_named_and_counted() {
        let mut steps = Steps::default();
        assert_eq!(steps.run("one", || Ok(7)), Ok(7));
        let failed: Outcome = steps.run("two", || Err("Do this.".to_owned()));
        assert_eq!(failed, Err("the step \"two\" failed: Do this.".to_owned()));
        assert_eq!(steps.0.len(), 2);
    }
}
