//! Lists and words that live as long as the program.
//!
//! The app unpacks a page's text once, when it is first shown, and keeps it; so everything in it may be `'static`
//! and `Copy`, and views need neither clones nor lifetimes.

use std::ops::Deref;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A list that lives as long as the program.
#[derive(Debug, PartialEq, Eq)]
pub struct List<T: 'static>(&'static [T]);

impl<T> List<T> {
    /// The empty list.
    pub const EMPTY: List<T> = List(&[]);

    /// Keeps the values for ever.
    pub fn keep(values: Vec<T>) -> List<T> {
        List(Box::leak(values.into_boxed_slice()))
    }

    /// The values one by one, each for as long as the program lives.
    pub fn iter(self) -> std::slice::Iter<'static, T> {
        self.0.iter()
    }

    /// The values.
    pub const fn all(self) -> &'static [T] {
        self.0
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0
    }
}

impl<T> IntoIterator for List<T> {
    type Item = &'static T;
    type IntoIter = std::slice::Iter<'static, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<List<T>, D::Error> {
        Vec::deserialize(deserializer).map(List::keep)
    }
}
