//! The text of a page as a tree: blocks, the inlines within them, and what surrounds them.

use crate::{FaqGroup, Figure, GlossaryTerm, Myth, Page, Score};

/// The whole text of one page.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct Article {
    /// Which page this is the text of.
    pub page: Page,
    /// The `<h1>` and the first half of `<title>`.
    pub title: &'static str,
    /// A shorter title for menus, 22 characters at most.
    pub short_title: &'static str,
    /// For search engines: 70 to 160 characters.
    pub description: &'static str,
    /// What the page is for, in one sentence, shown under the title.
    pub purpose: &'static [Inline],
    /// The page in three to seven sentences; empty on pages that only list things.
    pub key_points: &'static [&'static [Inline]],
    /// Date of the last change to the text, `YYYY-MM-DD`.
    pub updated: &'static str,
    /// Date by which the text is to be looked through again, `YYYY-MM-DD`.
    pub next_review: &'static str,
    /// Pages that go with this one.
    pub related: &'static [Page],
    /// The second-level headings, for the on-this-page list.
    pub sections: &'static [Section],
    /// The text itself.
    pub blocks: &'static [Block],
    /// The sources the page cites, in order of first mention: the source at index 0 is number 1.
    pub citations: &'static [CitedSource],
    /// What the compiler measured about the text.
    pub score: Score,
}

/// A second-level heading and the id its link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct Section {
    /// The heading's id, unique within the page.
    pub id: &'static str,
    /// The heading's words, without markup.
    pub title: &'static str,
}

/// A source as a page cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct CitedSource {
    /// The source's id in the bibliography.
    pub id: &'static str,
    /// How often the page cites it: the number of ways back from the source list.
    pub mentions: u16,
}

/// One mention of a source in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct CitationMark {
    /// The source's number on this page, from 1.
    pub number: u16,
    /// Which mention of that source this is, from 1.
    pub mention: u16,
}

/// A piece of text that stands on its own lines.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub enum Block {
    /// A heading below the page's title.
    Heading {
        /// Its level.
        level: HeadingLevel,
        /// Its id, unique within the page.
        id: &'static str,
        /// Its words.
        text: &'static [Inline],
    },
    /// A paragraph.
    Paragraph(&'static [Inline]),
    /// A list.
    List {
        /// The first item's number; `None` for a list without numbers.
        start: Option<u32>,
        /// The items.
        items: &'static [ListItem],
    },
    /// A table whose first column names its rows.
    Table {
        /// What the table shows.
        caption: &'static [Inline],
        /// The column headings.
        header: &'static [&'static [Inline]],
        /// The rows, each as long as the header.
        rows: &'static [&'static [&'static [Inline]]],
    },
    /// A box that stands out.
    Callout {
        /// What kind of box.
        kind: CalloutKind,
        /// Its own title; `None` where the kind brings one.
        title: Option<&'static str>,
        /// What it says.
        blocks: &'static [Block],
    },
    /// A picture of numbers.
    Figure(&'static Figure),
    /// Readers' questions, grouped.
    Faq(&'static [FaqGroup]),
    /// Myths and half-truths.
    Myths(&'static [Myth]),
    /// The words explained.
    Glossary(&'static [GlossaryTerm]),
    /// The claim ledger (a record).
    Claims,
    /// The list of all sources (a record).
    Evidence,
    /// Crisis lines by country.
    HelpLines,
    /// Every page, by group.
    SiteMap,
    /// Every page and every question.
    SearchList,
    /// What the build measured, page by page.
    Quality,
}

/// The level of a heading within a page; level 1 is the page's title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub enum HeadingLevel {
    /// `<h2>`
    Two,
    /// `<h3>`
    Three,
}

/// One item of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub struct ListItem {
    /// The item's own line.
    pub text: &'static [Inline],
    /// What is nested below it.
    pub blocks: &'static [Block],
}

/// A run of text within a block.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub enum Inline {
    /// Plain words.
    Text(&'static str),
    /// Words of weight.
    Strong(&'static [Inline]),
    /// Words with stress.
    Emphasis(&'static [Inline]),
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        text: &'static [Inline],
    },
    /// A word that the glossary explains.
    Term {
        /// The term's id in the glossary.
        id: &'static str,
        /// The word as it stands in the sentence.
        text: &'static [Inline],
    },
    /// The sources a sentence rests on.
    Citation(&'static [CitationMark]),
}

/// Where a link leads. A page or source that does not exist cannot be written here: the compiler refuses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub enum LinkTarget {
    /// A page of the guide, or a place on it.
    Page {
        /// The page.
        page: Page,
        /// An id on that page.
        anchor: Option<&'static str>,
    },
    /// A place on the same page.
    Anchor(&'static str),
    /// The page of a source.
    Source(&'static str),
    /// Another site: `https:`, `tel:`, `sms:` or `mailto:`.
    External(&'static str),
}

/// The kinds of box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide_model))]
pub enum CalloutKind {
    /// Care card: call emergency services if …
    CallEmergency,
    /// Care card: call the clinic today if …
    CallClinic,
    /// Things to do.
    Do,
    /// Things not to do.
    Dont,
    /// Steps for the reader.
    WhatYouCanDo,
    /// What nobody knows yet.
    NotKnown,
    /// A box with a title of its own.
    Note,
    /// The doors of the front page: a list of links.
    Doors,
}

impl CalloutKind {
    /// Every kind.
    pub const ALL: &'static [CalloutKind] = &[
        CalloutKind::CallEmergency,
        CalloutKind::CallClinic,
        CalloutKind::Do,
        CalloutKind::Dont,
        CalloutKind::WhatYouCanDo,
        CalloutKind::NotKnown,
        CalloutKind::Note,
        CalloutKind::Doors,
    ];

    /// The kind's name in Markdown (`::: call-911`) and in class names.
    pub const fn as_str(self) -> &'static str {
        match self {
            CalloutKind::CallEmergency => "call-911",
            CalloutKind::CallClinic => "call-clinic",
            CalloutKind::Do => "do",
            CalloutKind::Dont => "dont",
            CalloutKind::WhatYouCanDo => "what-you-can-do",
            CalloutKind::NotKnown => "not-known",
            CalloutKind::Note => "note",
            CalloutKind::Doors => "doors",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<CalloutKind> {
        CalloutKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.as_str() == name)
    }
}

/// The words of inlines, without markup and citations.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines.iter().fold(String::new(), |mut words, inline| {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => words.push_str(&plain_text(inner)),
            Inline::Link { text, .. } | Inline::Term { text, .. } => {
                words.push_str(&plain_text(text))
            }
            Inline::Citation(_) => {}
        }
        words
    })
}
