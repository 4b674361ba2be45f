//! What a clinic needs to put the guide on its website.

mod builder;
mod contact;
mod snippet;

pub use builder::SnippetBuilder;
pub use contact::{ClinicContact, contact};
pub use snippet::{Colors, Snippet, Way};
