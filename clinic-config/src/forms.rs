//! The kinds of values that keys hold; what each allows and what it says when a value is wrong.

pub(crate) mod color;
pub(crate) mod date;
pub(crate) mod encoding;
pub(crate) mod endpoint;
pub(crate) mod hidden_pages;
pub(crate) mod lines;
pub(crate) mod link;
pub(crate) mod logo;
pub(crate) mod phone;
pub(crate) mod region;
mod web_address;
