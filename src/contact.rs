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

mod live;
mod send;
mod view;

use guide_model::ClinicCard;

use crate::markup::Element;
use crate::routes::Base;

pub use card::card_of;
pub use live::LiveContact;
pub use view::ClinicContact;

/// The clinic's card, unless it says nothing beside its forms, and its forms.
pub fn card_and_forms(base: Base, clinic: &ClinicCard) -> Vec<Element> {
    let card = (!clinic.is_only_forms()).then(|| card_of(clinic));
    card.into_iter().chain(form::forms(base, clinic)).collect()
}
