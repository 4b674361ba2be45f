//! Narrows a long list: what can be chosen, which rows remain, in which order, and the form for it.
//!
//! The rows are prerendered and say in `data-` attributes what they are; so the list needs no data of its own to be
//! narrowed, shows all of itself without its program, and the choice stands in the address.

mod choice;
mod form;
mod live;
mod view;

pub use choice::{Choice, Filter, Order, Row, Selection};
pub use form::form as filter_form;
pub use live::LiveFilter;
pub use view::FilteredRecord;
