//! Draws an article: its blocks, its inlines, and what stands around the text. All of it is static markup.

mod article_foot;
mod article_head;
mod blocks;
mod callout;
mod definitions;
mod inlines;
mod listings;
mod source_list;
mod table;

pub use article_foot::article_foot;
pub use article_head::{article_head, breadcrumb};
pub use blocks::ArticleBlocks;
pub use definitions::definitions;
pub use inlines::{citation_mark, in_page_link, inlines};
pub use listings::{kind_name, strength_name};
pub use source_list::{SourceList, reference};
pub use table::{cell_of, scroll_frame};
