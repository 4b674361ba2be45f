//! Short entries that pages list: questions, myths, terms, help lines.

use crate::{Block, Inline};

/// Questions that belong together.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct FaqGroup {
    /// Id of the group's heading.
    pub id: &'static str,
    /// The group's heading.
    pub title: &'static str,
    /// The questions.
    pub questions: &'static [FaqQuestion],
}

/// A reader's question and its answer.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct FaqQuestion {
    /// Id of the question's heading, so that it can be linked.
    pub id: &'static str,
    /// The question, in a reader's words.
    pub question: &'static str,
    /// The answer.
    pub answer: &'static [Block],
}

/// Something people say about the treatment, and what the evidence says.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct Myth {
    /// Id of the entry's heading.
    pub id: &'static str,
    /// What people say, without quotation marks.
    pub claim: &'static str,
    /// The verdict in a word.
    pub verdict: MythVerdict,
    /// What is right in it, what is wrong, what is known.
    pub answer: &'static [Block],
    /// How sure the guide's authors are, in one sentence.
    pub how_sure: &'static [Inline],
}

/// A verdict on something people say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
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

impl MythVerdict {
    /// Every verdict.
    pub const ALL: &'static [MythVerdict] = &[
        MythVerdict::False,
        MythVerdict::HalfTrue,
        MythVerdict::NotKnown,
        MythVerdict::TrueBut,
    ];

    /// The name in `myths.toml` and in class names.
    pub const fn as_str(self) -> &'static str {
        match self {
            MythVerdict::False => "false",
            MythVerdict::HalfTrue => "half-true",
            MythVerdict::NotKnown => "not-known",
            MythVerdict::TrueBut => "true-but",
        }
    }

    /// The verdict with this name.
    pub fn from_name(name: &str) -> Option<MythVerdict> {
        MythVerdict::ALL
            .iter()
            .copied()
            .find(|verdict| verdict.as_str() == name)
    }
}

/// A word and what it means.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct GlossaryTerm {
    /// The id that texts use: `[dissociation](term:dissociation)`.
    pub id: &'static str,
    /// The word.
    pub term: &'static str,
    /// Other names for it.
    pub also: &'static [&'static str],
    /// What it means.
    pub meaning: &'static [Inline],
}

/// Help lines of one country or region.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct HelpPlace {
    /// The id: a country code, `eu` or `other`.
    pub id: &'static str,
    /// The country or region.
    pub name: &'static str,
    /// What to dial in an emergency.
    pub emergency: &'static str,
    /// The help lines.
    pub lines: &'static [HelpLine],
}

/// One help line.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct HelpLine {
    /// Its name.
    pub name: &'static str,
    /// How to reach it and when, with its source.
    pub text: &'static [Inline],
    /// The number to call, as `tel:` takes it.
    pub phone: Option<&'static str>,
    /// The number to text, as `sms:` takes it.
    pub sms: Option<&'static str>,
    /// What to text to that number.
    pub sms_body: Option<&'static str>,
    /// Its site, `https:`.
    pub url: Option<&'static str>,
}
