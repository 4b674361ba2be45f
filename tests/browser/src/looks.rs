//! How the guide looks: photographs of views, compared with those that somebody accepted.

mod album;
mod boxes;
mod difference;
mod files;
mod fonts;
mod palette;
mod picture;
mod view;

pub use album::Album;
pub use view::{Form, View};

use boxes::Boxes;
use picture::Picture;

/// One view as it looks now.
#[derive(Clone, Debug)]
pub struct Look {
    /// The view and its form, such as `home.phone-light`.
    name: String,
    picture: Picture,
    boxes: Boxes,
}
