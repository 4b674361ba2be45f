//! Draws an article: its blocks, its inlines, and what stands around the text. All of it is static markup.

mod article_foot;
mod article_head;
mod blocks;
mod callout;
mod definitions;
mod draw_text;
mod inlines;
mod listings;
mod on_this_page;
mod source_list;
mod table;
mod whole_article;

pub use article_foot::article_foot;
pub use article_head::{article_head, breadcrumb};
pub use blocks::one as block;
pub use definitions::definitions;
pub use draw_text::draw_text;
#[cfg(feature = "ssr")]
pub use inlines::defined_term;
pub use inlines::{citation_mark, in_page_link, inlines};
pub use listings::{claim_filter, claim_list, evidence_filter, evidence_list, feature_list, kind_name, strength_name};
pub use on_this_page::follow_sections;
pub use source_list::{reference, source_items, source_list};
pub use table::{cell_of, scroll_frame};
pub use whole_article::{whole_article, whole_article_by};
