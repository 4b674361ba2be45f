//! Draws an article: its blocks, its inlines, and what stands around the text.

mod article_head;
mod article_foot;
mod blocks;
mod callout;
mod inlines;
mod listings;
mod source_list;
mod table;

pub use article_foot::ArticleFoot;
pub use article_head::{ArticleHead, Breadcrumb};
pub use blocks::blocks;
pub use inlines::{inlines, source_place};
pub(crate) use listings::kind_name;
pub use source_list::{SourceList, reference};
