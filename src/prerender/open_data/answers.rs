//! Questions, myths and words, as plain text with the ids of their sources.

use guide_compiler::Site;
use guide_model::{Article, Block, FaqGroup, FaqQuestion, GlossaryTerm, List, Myth, MythVerdict, plain_text};
use schemars::JsonSchema;
use serde::Serialize;

use super::{Addresses, source_ids};
use crate::prerender::passages::{cited, cited_by_blocks, words_of};

/// A reader's question and its answer.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct QuestionData {
    /// Unique among the questions.
    id: String,
    /// Where it stands in the guide.
    #[schemars(url)]
    address: String,
    /// The heading it stands under.
    group: String,
    /// The question, in a reader's words.
    question: String,
    /// The answer, one paragraph a line.
    answer: String,
    /// Ids of the sources of the answer.
    sources: Vec<String>,
}

/// Something people say about the treatment, and what the evidence says.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct MythData {
    /// Unique among the myths.
    id: String,
    /// Where it stands in the guide.
    #[schemars(url)]
    address: String,
    /// What people say. Never show it without the verdict.
    claim: String,
    /// The verdict; `true-but` is a fair concern to which something must be added.
    #[schemars(extend("enum" = MythVerdict::NAMES))]
    verdict: &'static str,
    /// What is right in it, what is wrong, what is known; one paragraph a line.
    answer: String,
    /// How sure the guide's authors are.
    how_sure: String,
    /// Ids of the sources of the answer.
    sources: Vec<String>,
}

/// A medical word.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TermData {
    /// Unique among the words.
    id: String,
    /// Where it stands in the guide.
    #[schemars(url)]
    address: String,
    /// The word.
    term: String,
    /// Other names for it.
    also: Vec<String>,
    /// What it means, in plain words.
    meaning: String,
    /// Ids of the sources of the meaning.
    sources: Vec<String>,
}

/// Every question, in the order of its page.
pub(super) fn questions(site: &Site, addresses: Addresses<'_>) -> Vec<QuestionData> {
    let of_group = |article: &Article, group: &FaqGroup| {
        let question = |entry: &FaqQuestion| QuestionData {
            id: entry.id.to_string(),
            address: addresses.on_page(article.page, &entry.id),
            group: group.title.to_string(),
            question: entry.question.to_string(),
            answer: lines(entry.answer),
            sources: source_ids(article.citations, &cited_by_blocks(entry.answer)),
        };
        group.questions.iter().map(question).collect::<Vec<_>>()
    };
    entries(site, |article, block| match block {
        Block::Faq(groups) => groups.iter().flat_map(|group| of_group(article, group)).collect(),
        _ => Vec::new(),
    })
}

/// Every myth, in the order of its page.
pub(super) fn myths(site: &Site, addresses: Addresses<'_>) -> Vec<MythData> {
    let of_myth = |article: &Article, myth: &Myth| MythData {
        id: myth.id.to_string(),
        address: addresses.on_page(article.page, &myth.id),
        claim: myth.claim.to_string(),
        verdict: myth.verdict.as_str(),
        answer: lines(myth.answer),
        how_sure: plain_text(&myth.how_sure),
        sources: source_ids(article.citations, &cited_by_blocks(myth.answer)),
    };
    entries(site, |article, block| match block {
        Block::Myths(myths) => myths.iter().map(|myth| of_myth(article, myth)).collect(),
        _ => Vec::new(),
    })
}

/// Every word, in the alphabet's order.
pub(super) fn terms(site: &Site, addresses: Addresses<'_>) -> Vec<TermData> {
    let of_term = |article: &Article, term: &GlossaryTerm| TermData {
        id: term.id.to_string(),
        address: addresses.on_page(article.page, &term.id),
        term: term.term.to_string(),
        also: term.also.iter().map(|name| name.to_string()).collect(),
        meaning: plain_text(&term.meaning),
        sources: source_ids(article.citations, &cited([term.meaning])),
    };
    entries(site, |article, block| match block {
        Block::Glossary(terms) => terms.iter().map(|term| of_term(article, term)).collect(),
        _ => Vec::new(),
    })
}

/// What stands in lists of one kind, on whichever page.
fn entries<T>(site: &Site, of_block: impl Fn(&Article, &'static Block) -> Vec<T>) -> Vec<T> {
    let blocks = site.articles.iter().flat_map(|article| article.blocks.iter().map(move |block| (article, block)));
    blocks.flat_map(|(article, block)| of_block(article, block)).collect()
}

/// The words of an answer, one paragraph a line.
fn lines(answer: List<Block>) -> String {
    answer.iter().map(words_of).collect::<Vec<_>>().join("\n")
}
