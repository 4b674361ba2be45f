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

pub(super) use faq_list::faq_list;
pub(super) use glossary_list::glossary_list;
pub(super) use help_lines::help_lines;
pub(super) use myth_list::myth_list;
pub(super) use quality_table::quality_table;
pub(super) use search_list::search_list;
pub(super) use site_map::site_map;

pub use claim_ledger::{claim_filter, claim_list};
pub use evidence_list::{evidence_filter, evidence_list, kind_name, strength_name};
pub use feature_list::feature_list;

use guide_model::Place;

use crate::markup::{Element, element};
use crate::routes::Base;

/// Links to places, each called by its name.
fn place_links(base: Base, places: &[Place], names: &[String]) -> Vec<Element> {
    let place_link = |place: &Place| base.link_to(place.page, place.anchor.as_deref());
    places.iter().zip(names).map(|(place, name)| element("li").child(place_link(place).child(name.clone()))).collect()
}

/// A passage behind the name of what it is.
fn labelled(label: &'static str, text: String) -> Element {
    element("p").child(element("strong").child(format!("{label}: "))).child(text)
}

/// Links under the name of where they lead.
fn ways_on(label: &'static str, links: impl IntoIterator<Item = Element>) -> Element {
    element("div")
        .class("claim__ways")
        .child(element("span").class("claim__label").child(format!("{label}:")))
        .child(element("ul").attribute("aria-label", label).children(links))
}
