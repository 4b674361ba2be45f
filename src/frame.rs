//! What surrounds every page: crisis help, header with menu, footer.

mod crisis_bar;
mod footer;
mod header;
mod menu;
mod page_link;
mod theme_switch;

pub use crisis_bar::{crisis_bar, help_buttons};
pub use footer::footer;
pub use header::Header;
pub use menu::{MENU_ID, group_title};
pub use page_link::PageLink;
