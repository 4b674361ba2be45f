//! Search: the box on the search page and the one that every header opens. The engine is the crate `guide-search`.
//!
//! The app draws only the places where they go. What happens there is a program of its own (`bin/search_box.rs`), which
//! `start.js` loads when a reader is about to search; it works also where the app does not.

mod combobox;
mod engine;
mod hit;
mod live;
mod marked;
mod page;

pub use combobox::search_dialog;
pub use live::Live;
pub use page::{SearchBox, search_box};
