//! Pictures of numbers: pure geometry, and the views that draw it.

mod figure;
pub mod icon_array;
pub mod sentences;

pub use figure::figure;
