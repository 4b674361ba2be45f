//! Turns owned values into the `'static` ones that the model holds.
//!
//! The compiler runs once and exits, so the memory is never missed; in return the compiler and the app share one set of types.

/// A slice for ever.
pub(crate) fn slice<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

/// A string for ever.
pub(crate) fn string(value: impl Into<String>) -> &'static str {
    Box::leak(value.into().into_boxed_str())
}

/// A value for ever.
pub(crate) fn value<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
