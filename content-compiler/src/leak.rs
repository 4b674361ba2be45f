//! Turns owned values into the `'static` ones that the model holds.
//!
//! The compiler runs once and exits, so the memory is never missed; in return the compiler and the app share one set of types.

use guide_model::{List, Text};

/// A list for ever.
pub(crate) fn slice<T>(values: Vec<T>) -> List<T> {
    List::keep(values)
}

/// Words for ever.
pub(crate) fn string(words: impl Into<String>) -> Text {
    Text::keep(words)
}
