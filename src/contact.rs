//! How a reader reaches the clinic that hosts the guide: its card, its contact form and its newsletter.

mod fields;

mod answer;
mod attempt;
mod encoding;
mod outcome;

mod card;
mod form;
mod question;
mod report;

mod send;
mod view;

pub use card::card_of;
pub use view::ClinicContact;
