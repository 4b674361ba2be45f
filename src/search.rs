//! Search: the box on the search page and the one that every header opens. The engine is the crate `guide-search`.

mod dialog;
mod hit;
mod index;
mod marked;
mod page;

pub use dialog::{SearchDialog, SearchLink};
pub use index::{IndexState, keep_index};
pub use page::SearchBox;
