//! What a clinic that hosts the guide writes in `clinic.json`: how it is read, checked and described.
//!
//! [`parse`] takes any bytes and always gives a configuration: a wrong value leaves its key unset, and a
//! [`ConfigProblem`] says which, why, and what to write. [`schema`] says the same rules to editors. One list of keys,
//! in `config.rs`, makes the types, the reading and the schema. Every text stays text: nothing here is markup.

mod config;
mod object;

mod characters;
mod forms;
mod json;
mod parse;
mod problem;
mod reader;
mod schema;
mod shown;
mod similar;
mod syntax;
mod value;

mod contrast;

pub use config::{ClinicConfig, FormTarget, Reviewer};
pub use contrast::{
    AccentPair, DARK_GROUND, DARK_PAPER, LIGHT_GROUND, LIGHT_PAPER, Readable, accent_pair, contrast, readable_on,
    soft_pair,
};
pub use forms::color::Color;
pub use forms::endpoint::Endpoint;
pub use forms::hidden_pages::HiddenPages;
pub use forms::lines::{Line, Lines};
pub use forms::link::Link;
pub use forms::logo::Logo;
pub use forms::phone::Phone;
pub use parse::{MAX_BYTES, parse};
pub use problem::{ConfigProblem, Place};
pub use schema::schema;
