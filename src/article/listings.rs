//! Draws the lists that some pages are made of.

mod claim_ledger;
mod evidence_list;
mod faq_list;
mod glossary_list;
mod help_lines;
mod myth_list;
mod quality_table;
mod search_list;
mod site_map;

pub(super) use claim_ledger::ClaimLedger;
pub(super) use evidence_list::EvidenceList;
pub(super) use faq_list::faq_list;
pub(super) use glossary_list::glossary_list;
pub(super) use help_lines::help_lines;
pub(super) use myth_list::myth_list;
pub(super) use quality_table::quality_table;
pub(super) use search_list::search_list;
pub(super) use site_map::site_map;

pub use evidence_list::kind_name;
