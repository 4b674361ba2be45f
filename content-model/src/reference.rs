//! Short entries that pages list: questions, myths, terms, help lines.

use serde::{Deserialize, Serialize};

use crate::names::names;
use crate::{Block, CitationMark, Inline, List, Text};

/// Questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FaqGroup {
    /// Id of the group's heading.
    pub id: Text,
    /// The group's heading.
    pub title: Text,
    /// The questions.
    pub questions: List<FaqQuestion>,
}

/// A reader's question and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FaqQuestion {
    /// Id of the question's heading, so that it can be linked.
    pub id: Text,
    /// The question, in a reader's words.
    pub question: Text,
    /// The answer.
    pub answer: List<Block>,
}

/// Questions that belong together, as lists on other pages name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionGroup {
    /// Id of the group's heading.
    pub id: Text,
    /// The group's heading.
    pub title: Text,
    /// The questions.
    pub questions: List<QuestionLink>,
}

/// A question as lists on other pages name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionLink {
    /// Id of the question's heading.
    pub id: Text,
    /// The question.
    pub question: Text,
}

/// Something people say about the treatment, and what the evidence says.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Myth {
    /// Id of the entry's heading.
    pub id: Text,
    /// What people say, without quotation marks.
    pub claim: Text,
    /// The verdict in a word.
    pub verdict: MythVerdict,
    /// What is right in it, what is wrong, what is known.
    pub answer: List<Block>,
    /// How sure the guide's authors are, in one sentence.
    pub how_sure: List<Inline>,
}

/// A verdict on something people say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MythVerdict {
    /// It is wrong.
    False,
    /// Part of it is right.
    HalfTrue,
    /// Nobody knows.
    NotKnown,
    /// It is right, and something must be added.
    TrueBut,
}

names!(
    MythVerdict,
    "The name in `myths.toml` and in class names.",
    False => "false",
    HalfTrue => "half-true",
    NotKnown => "not-known",
    TrueBut => "true-but",
);

/// A word and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GlossaryTerm {
    /// The id that texts use: `[dissociation](term:dissociation)`.
    pub id: Text,
    /// The word.
    pub term: Text,
    /// Other names for it.
    pub also: List<Text>,
    /// What it means.
    pub meaning: List<Inline>,
}

/// What a word means, in plain words: what opens in place where a text uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermMeaning {
    /// The term's id in the glossary.
    pub id: Text,
    /// The word.
    pub term: Text,
    /// What it means, without markup and citations.
    pub meaning: Text,
}

/// Help lines by country, and when a person last saw them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpDirectory {
    /// The countries and regions.
    pub places: List<HelpPlace>,
    /// When the lines were last seen by a person.
    pub last_checked: Text,
}

/// Help lines of one country or region.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpPlace {
    /// The id: a country code, `eu` or `other`.
    pub id: Text,
    /// The country or region.
    pub name: Text,
    /// What to dial in an emergency.
    pub emergency: Text,
    /// The number of the source of that, on the page that shows it.
    pub citation: Option<CitationMark>,
    /// The help lines.
    pub lines: List<HelpLine>,
}

/// One help line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpLine {
    /// Its name.
    pub name: Text,
    /// How to reach it and when, with its source.
    pub text: List<Inline>,
    /// The number to call, with spaces as readers need them.
    pub phone: Option<Text>,
    /// The number to text, likewise.
    pub sms: Option<Text>,
    /// What to text to that number.
    pub sms_body: Option<Text>,
    /// Its site, `https:`.
    pub url: Option<Text>,
}
