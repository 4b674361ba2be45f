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
pub(super) use faq_list::FaqList;
pub(super) use glossary_list::GlossaryList;
pub(super) use help_lines::HelpLines;
pub(super) use myth_list::MythList;
pub(super) use quality_table::QualityTable;
pub(super) use search_list::SearchList;
pub(super) use site_map::SiteMap;

pub(crate) use evidence_list::kind_name;
