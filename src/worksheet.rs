//! The decision aid: a form that works on paper and without the app, and a summary that the app makes of it.

mod form;
mod sheet;
mod summary;
mod view;

pub use form::form as worksheet_form;
pub use sheet::{Sheet, Weight};
pub use view::Worksheet;
