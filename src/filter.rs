//! Narrows a long list: what can be chosen, which rows remain, in which order, and the form for it.
//!
//! The rows are prerendered and say in `data-` attributes what they are; so the list needs no data of its own to be
//! narrowed, shows all of itself without the app, and the choice stands in the address.

mod choice;
mod filtered_record;

pub use choice::{Choice, Order, Row, Selection};
pub use filtered_record::FilteredRecord;
