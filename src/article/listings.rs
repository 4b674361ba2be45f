//! Draws the lists that some pages are made of.

mod claim_ledger;
mod evidence_list;
mod faq_list;
mod feature_list;
mod glossary_list;
mod help_lines;
mod myth_list;
mod quality_table;
mod search_list;
mod site_map;

pub(super) use claim_ledger::ClaimLedger;
pub(super) use evidence_list::EvidenceList;
pub(super) use faq_list::faq_list;
pub(super) use feature_list::FeatureList;
pub(super) use glossary_list::glossary_list;
pub(super) use help_lines::help_lines;
pub(super) use myth_list::myth_list;
pub(super) use quality_table::quality_table;
pub(super) use search_list::search_list;
pub(super) use site_map::site_map;

pub use evidence_list::{kind_name, strength_name};

use guide_model::Place;

use crate::content::{article, summary};
use crate::markup::{Element, link};
use crate::routes::Base;

/// A link to a place, called by its page and, where it is one of the page's sections, by that section.
fn place_link(base: Base, place: &Place) -> Element {
    let title = summary(place.page).short_title;
    let Some(anchor) = &place.anchor else { return link(base.page(place.page)).child(title) };
    let section = article(place.page).sections.iter().find(|section| section.id == *anchor);
    let name = section.map_or_else(|| title.to_string(), |section| format!("{title}: {}", section.title));
    link(base.place(place.page, anchor)).child(name)
}
