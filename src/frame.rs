//! What surrounds every page: crisis help, header with menu, footer.

mod crisis_bar;
mod footer;
mod header;
mod host_line;
mod menu;
mod page_link;
mod theme_switch;

#[cfg(feature = "ssr")]
pub use crisis_bar::help_in_words;
pub use crisis_bar::{crisis_bar, help_buttons};
pub use footer::footer;
pub use header::Header;
pub use host_line::host_line;
pub use menu::{MENU_ID, group_title};
