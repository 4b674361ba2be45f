//! Pictures of numbers: pure geometry, and the views that draw it.

mod chart;
mod evidence_map;
mod figure;
pub mod icon_array;
mod range_bar;
pub mod sentences;
mod story;
mod tenths;
mod timeline;

pub use chart::chart;
pub use evidence_map::evidence_map;
pub use figure::figure;
pub use story::{StoryPlayer, story};
pub use timeline::timeline;
