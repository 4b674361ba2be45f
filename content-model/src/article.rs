//! The text of a page as a tree: blocks, the inlines within them, and what surrounds them.

use serde::{Deserialize, Serialize};

use crate::{
    Chart, DecisionAid, FaqGroup, Figure, GlossaryTerm, HelpDirectory, List, Myth, OwnFile, Page, QuestionGroup,
    StoryStep, TermMeaning, Text, Timeline, TrialMark,
};

/// The whole text of one page. What menus and lists need of a page is its [`PageSummary`](crate::PageSummary).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Which page this is the text of.
    pub page: Page,
    /// What the page is for, in one sentence, shown under the title.
    pub purpose: List<Inline>,
    /// The page in three to seven sentences; empty on pages that only list things.
    pub key_points: List<List<Inline>>,
    /// Pages that go with this one, best first: those that editors named, then those that share sources and terms with it.
    /// They are more than are shown, as a clinic's copy may lack some.
    pub related: List<Page>,
    /// The second-level headings, for the on-this-page list.
    pub sections: List<Section>,
    /// The text itself.
    pub blocks: List<Block>,
    /// The sources the page cites, in order of first mention: the source at index 0 is number 1.
    pub citations: List<CitedSource>,
    /// What the glossary terms that stand on the page mean, in order: they can be opened there.
    pub terms: List<TermMeaning>,
}

/// A second-level heading and the id its link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// The heading's id, unique within the page.
    pub id: Text,
    /// The heading's words, without markup.
    pub title: Text,
}

/// A source as a page cites it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitedSource {
    /// The source's id in the bibliography.
    pub id: Text,
    /// How often the page cites it: the number of ways back from the source list.
    pub mentions: u16,
    /// Its first author.
    pub author: Text,
    /// Its title.
    pub title: Text,
    /// Where it appeared.
    pub journal: Text,
    /// When.
    pub year: u16,
    /// Where a reader finds it: the resolver of its DOI, or its own address.
    pub address: Text,
}

/// One mention of a source in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitationMark {
    /// The source's number on this page, from 1.
    pub number: u16,
    /// Which mention of that source this is, from 1.
    pub mention: u16,
}

/// A piece of text that stands on its own lines.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Block {
    /// A heading below the page's title.
    Heading {
        /// Its level.
        level: HeadingLevel,
        /// Its id, unique within the page.
        id: Text,
        /// Its words.
        text: List<Inline>,
    },
    /// A paragraph.
    Paragraph(List<Inline>),
    /// A list.
    List {
        /// The first item's number; `None` for a list without numbers.
        start: Option<u32>,
        /// The items.
        items: List<ListItem>,
    },
    /// A table whose first column names its rows.
    Table {
        /// What the table shows.
        caption: List<Inline>,
        /// The column headings.
        header: List<List<Inline>>,
        /// The rows, each as long as the header.
        rows: List<List<List<Inline>>>,
    },
    /// A box that stands out.
    Callout {
        /// What kind of box.
        kind: CalloutKind,
        /// Its own title; `None` where the kind brings one.
        title: Option<Text>,
        /// Its id, where links may lead to it.
        id: Option<Text>,
        /// What it says.
        blocks: List<Block>,
    },
    /// A picture of numbers.
    Figure(Figure),
    /// Many outcomes, row by row.
    Chart(Chart),
    /// What happens when.
    Timeline(Timeline),
    /// The story of a synapse.
    Story(List<StoryStep>),
    /// The trials as marks on a map.
    EvidenceMap(List<TrialMark>),
    /// Readers' questions, grouped.
    Faq(List<FaqGroup>),
    /// Myths and half-truths.
    Myths(List<Myth>),
    /// The words explained.
    Glossary(List<GlossaryTerm>),
    /// The decision aid.
    DecisionAid(DecisionAid),
    /// The claim ledger (a record).
    Claims,
    /// What clinic pages offer besides claims (a record).
    Features,
    /// The list of all sources (a record).
    Evidence,
    /// Crisis lines by country.
    HelpLines(HelpDirectory),
    /// Every page, by group.
    SiteMap,
    /// Every page and every question.
    SearchList(List<QuestionGroup>),
    /// What the build measured, page by page.
    Quality,
    /// What a clinic pastes into its website.
    Snippets,
    /// The field to search the guide; without the app there is none.
    SearchBox,
    /// How the clinic that hosts the guide can be reached (a record).
    Clinic,
    /// A form that makes a calendar file for a visit; without the app there is none.
    Reminder,
}

/// The level of a heading within a page; level 1 is the page's title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum HeadingLevel {
    /// `<h2>`
    Two,
    /// `<h3>`
    Three,
}

/// One item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListItem {
    /// The item's own line.
    pub text: List<Inline>,
    /// What is nested below it.
    pub blocks: List<Block>,
}

/// A run of text within a block.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain words.
    Text(Text),
    /// Words of weight.
    Strong(List<Inline>),
    /// Words with stress.
    Emphasis(List<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its words.
        text: List<Inline>,
    },
    /// A word that the glossary explains.
    Term {
        /// The term's id in the glossary.
        id: Text,
        /// The word as it stands in the sentence.
        text: List<Inline>,
    },
    /// The sources a sentence rests on.
    Citation(List<CitationMark>),
}

/// Where a link leads. A page, source or file that does not exist cannot be written here: the compiler refuses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkTarget {
    /// A page of the guide, or a place on it.
    Page {
        /// The page.
        page: Page,
        /// An id on that page.
        anchor: Option<Text>,
    },
    /// A place on the same page.
    Anchor(Text),
    /// The page of a source.
    Source(Text),
    /// A file of the guide beside its pages.
    File(OwnFile),
    /// Another site: `https:`, `tel:`, `sms:` or `mailto:`.
    External(Text),
}

/// The kinds of box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// A list to tick off, which can be printed alone.
    Checklist,
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
        CalloutKind::Checklist,
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
            CalloutKind::Checklist => "checklist",
            CalloutKind::Doors => "doors",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<CalloutKind> {
        CalloutKind::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}

/// The words of inlines, without markup and citations.
pub fn plain_text(inlines: &[Inline]) -> String {
    inlines.iter().fold(String::new(), |mut words, inline| {
        match inline {
            Inline::Text(text) => words.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => words.push_str(&plain_text(inner)),
            Inline::Link { text, .. } | Inline::Term { text, .. } => words.push_str(&plain_text(text)),
            Inline::Citation(_) => {}
        }
        words
    })
}
