//! The decision aid: a form that works on paper and without the app, and a summary that its program makes of it.

mod form;
mod live;
mod sheet;
mod summary;
mod tools;
mod view;

pub use form::form as worksheet_form;
pub use live::LiveWorksheet;
pub use sheet::{Sheet, Weight};
pub use view::worksheet;
