//! What a clinic needs to put the guide on its website.

mod accent;
mod attribute;
mod builder;
mod live;
mod snippet;

pub use accent::{Ground, accent_rules};
pub use attribute::{from_attribute, to_attribute};
pub use builder::snippet_builder;
pub use live::LiveBuilder;
pub use snippet::{Colors, Snippet, Way};
