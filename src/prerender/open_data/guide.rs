//! The file as a whole.

use guide_compiler::{Site, today};
use guide_model::Page;
use schemars::JsonSchema;
use serde::Serialize;

use super::answers::{MythData, QuestionData, TermData, myths, questions, terms};
use super::claims::{ClaimData, claims};
use super::numbers::{NumberRecord, numbers};
use super::pages::{PageData, pages};
use super::sources::{SourceData, sources};
use super::{Addresses, SCHEMA_PATH};
use crate::content::words;
use crate::frame::help_in_words;

/// The license of all texts in the file.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// What a public patient guide says of ketamine therapy for depression: checked claims, numbers, sources, pages,
/// questions, myths and words. General information, not medical advice.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct GuideData {
    /// Address of this schema.
    #[serde(rename = "$schema")]
    #[schemars(url)]
    schema: String,
    /// Name of the guide.
    name: &'static str,
    /// Version of the guide (Semantic Versioning). Below 1.0.0 any version may change this form.
    version: &'static str,
    /// Day on which the guide was built, in UTC. Facts may have been looked up long before: see `facts_checked`.
    #[schemars(extend("format" = "date"))]
    generated: String,
    /// When facts, rules and prices were last looked up.
    facts_checked: &'static str,
    /// Language of all texts (BCP 47).
    language: String,
    /// Address of the guide's front page.
    #[schemars(url)]
    address: String,
    /// License of all texts here: name the guide, link to the license, say what you changed.
    #[schemars(url)]
    license: &'static str,
    /// What this is not. Show it wherever you show what is in here.
    disclaimer: &'static str,
    /// Where help is in a crisis, in the country of this copy. Other countries: see the page `get-help`.
    crisis_help: String,
    /// The pages of the guide.
    pages: Vec<PageData>,
    /// The numbers that the pages draw.
    numbers: Vec<NumberRecord>,
    /// Statements of clinic articles, each with a verdict.
    claims: Vec<ClaimData>,
    /// What the guide rests on.
    sources: Vec<SourceData>,
    /// Readers' questions with their answers.
    questions: Vec<QuestionData>,
    /// Myths, half-truths and fair concerns.
    myths: Vec<MythData>,
    /// Medical words in plain words.
    terms: Vec<TermData>,
}

impl GuideData {
    /// The data of the checked content.
    pub fn of(site: &Site, addresses: Addresses<'_>) -> GuideData {
        GuideData {
            schema: addresses.file(SCHEMA_PATH),
            name: words::GUIDE_NAME,
            version: env!("CARGO_PKG_VERSION"),
            generated: today().to_string(),
            facts_checked: words::FACTS_CHECKED,
            language: site.bundle.language.to_string(),
            address: addresses.page(Page::Home),
            license: LICENSE,
            disclaimer: words::DISCLAIMER,
            crisis_help: help_in_words(addresses.base),
            pages: pages(site, addresses),
            numbers: numbers(site, addresses),
            claims: claims(site, addresses),
            sources: sources(site, addresses),
            questions: questions(site, addresses),
            myths: myths(site, addresses),
            terms: terms(site, addresses),
        }
    }
}
