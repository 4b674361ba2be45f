//! What a clinic needs to put the guide on its website.

mod builder;
mod snippet;

pub use builder::SnippetBuilder;
pub use snippet::{Colors, Snippet, Way};
