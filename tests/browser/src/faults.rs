//! Gathers what is wrong on many pages, so that one run tells all of it.

use crate::{Failure, TestResult};

/// What was found wrong so far.
#[derive(Debug, Default)]
pub struct Faults(Vec<String>);

impl Faults {
    /// Notes a fault unless `is_right`.
    pub fn unless(&mut self, is_right: bool, fault: impl FnOnce() -> String) {
        if !is_right {
            self.0.push(fault());
        }
    }

    /// Notes a fault if `found` is not what was `expected` at a place.
    pub fn unless_equal<T: PartialEq + std::fmt::Debug>(&mut self, place: &str, found: T, expected: T) {
        self.unless(found == expected, || format!("{place}: {found:?} instead of {expected:?}"));
    }

    /// Notes where two long texts part, if they do.
    pub fn unless_same_words(&mut self, place: &str, found: &str, expected: &str) {
        const BEFORE: usize = 20;
        const SHOWN: usize = 60;
        let same = found.chars().zip(expected.chars()).take_while(|(left, right)| left == right).count();
        let part = |text: &str| text.chars().skip(same.saturating_sub(BEFORE)).take(SHOWN).collect::<String>();
        self.unless(found == expected, || {
            format!("{place}: the words are {:?} instead of {:?}", part(found), part(expected))
        });
    }

    /// Notes each fault that a list names; of a long list only the first few.
    pub fn all(&mut self, place: &str, faults: impl IntoIterator<Item = impl std::fmt::Display>) {
        const SHOWN: usize = 4;
        let mut faults = faults.into_iter();
        let first = faults.by_ref().take(SHOWN);
        self.0.extend(first.map(|fault| format!("{place}: {fault}")));
        let more = faults.count();
        self.unless(more == 0, || format!("{place}: and {more} more"));
    }

    /// The test's result: a failure that names every fault.
    ///
    /// # Errors
    /// When there was a fault.
    pub fn result(self) -> TestResult {
        if self.0.is_empty() { Ok(()) } else { Err(Failure::Faults(self.0)) }
    }
}
