//! Writes the guide as files: every page as HTML and as Markdown, records and data as JSON, the sitemap. Native only.

mod clinic;
mod documents;
mod embed_script;
mod embed_sheet;
mod files;
mod hosting;
mod integrity;
mod json_ld;
mod llms;
mod manifest;
mod markdown;
mod oembed;
mod offline;
mod one_style;
pub mod open_data;
mod packed_records;
mod packed_texts;
mod page_head;
mod paper;
mod passages;
mod policy;
mod render;
mod shape;
mod sheets;
mod shorter;
pub mod social_card;
mod start_script;
mod template;

pub use clinic::LOGO_FOLDER;
pub use embed_sheet::embed_sheet;
pub use files::{Target, WriteError, write_site};
pub use hosting::precompress;
pub use render::{RenderedPage, render};
pub use template::{Template, TemplateError};
