//! Pages: which address shows what.

mod article_page;
mod outlet;
mod page_tools;
mod source_page;
mod text_parts;

pub use article_page::{ArticlePage, NotFoundPage};
pub use outlet::PageOutlet;
pub use source_page::{SourcePage, drawn_source};
