//! The pages: what each is for, and whether anybody reviewed it.

use guide_compiler::Site;
use guide_model::{Article, Review, plain_text};
use schemars::JsonSchema;
use serde::Serialize;

use super::Addresses;

/// A page of the guide.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PageData {
    /// Its name in addresses.
    id: String,
    /// Its title.
    title: String,
    /// What it is for.
    purpose: String,
    /// Its address.
    #[schemars(url)]
    address: String,
    /// Address of its whole text in plain Markdown.
    #[schemars(url)]
    markdown: String,
    /// When its text last changed.
    #[schemars(extend("format" = "date"))]
    updated: String,
    /// Whether a clinician reviewed the text.
    review: ReviewData,
    /// The mark of the text: a signature stands under exactly the words that have this mark.
    mark: String,
    /// Ids of the sources it cites, in order of first mention.
    sources: Vec<String>,
}

/// The state of review of a page's text on the day of the build.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReviewData {
    /// The state.
    state: ReviewState,
    /// Who signed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewer: Option<String>,
    /// What qualifies them.
    #[serde(skip_serializing_if = "Option::is_none")]
    credentials: Option<String>,
    /// When they signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    date: Option<String>,
    /// The day by which the text is to be looked through next.
    #[schemars(extend("format" = "date"))]
    due: String,
    /// Whether that day had passed.
    is_overdue: bool,
}

/// Whether a clinician signed a text.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewState {
    /// Nobody has signed it.
    None,
    /// It is what the reviewer signed.
    Signed,
    /// It has changed since the reviewer signed it.
    ChangedSince,
}

/// The pages, in menu order. What an unknown address shows is none.
pub(super) fn pages(site: &Site, addresses: Addresses<'_>) -> Vec<PageData> {
    let marked = site.articles.iter().zip(&site.marks);
    marked.filter_map(|(article, mark)| page(article, mark, site, addresses)).collect()
}

fn page(article: &Article, mark: &str, site: &Site, addresses: Addresses<'_>) -> Option<PageData> {
    let imprint = site.imprint(article.page);
    Some(PageData {
        id: article.page.as_str().to_owned(),
        title: site.bundle.page(article.page).title.to_string(),
        purpose: plain_text(&article.purpose),
        address: addresses.page(article.page),
        markdown: addresses.copy(article.page)?,
        updated: imprint.updated.to_string(),
        review: review(&imprint.review),
        mark: mark.to_owned(),
        sources: article.citations.iter().map(|cited| cited.id.to_string()).collect(),
    })
}

fn review(review: &Review) -> ReviewData {
    let signature = review.signature;
    ReviewData {
        state: match signature {
            None => ReviewState::None,
            Some(signature) if signature.is_current => ReviewState::Signed,
            Some(_) => ReviewState::ChangedSince,
        },
        reviewer: signature.map(|signature| signature.reviewer.to_string()),
        credentials: signature.map(|signature| signature.credentials.to_string()),
        date: signature.map(|signature| signature.date.to_string()),
        due: review.due.to_string(),
        is_overdue: review.is_overdue,
    }
}
