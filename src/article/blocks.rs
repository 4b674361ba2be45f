//! Draws blocks one below the other.

use guide_model::{Block, CalloutKind, HeadingLevel, Inline, List, ListItem, Text};

use super::callout::callout;
use super::inlines::inlines;
use super::listings;
use super::table::table;
use crate::figures::{chart, evidence_map, figure, story, timeline};
use crate::markup::{Element, element};
use crate::routes::Base;
use crate::worksheet::worksheet_form;

/// Whether a block is the front page's doors, which stand in the page's head.
pub(super) const fn is_doors(block: &Block) -> bool {
    matches!(block, Block::Callout { kind: CalloutKind::Doors, .. })
}

/// Draws static blocks.
pub(super) fn static_blocks(base: Base, blocks: List<Block>) -> Vec<Element> {
    blocks.iter().map(|block| one(base, block)).collect()
}

/// Draws a block. Where it reacts, this is how it stands before anything was done to it.
pub fn one(base: Base, block: &'static Block) -> Element {
    match *block {
        Block::Figure(ref record) => figure(record),
        Block::Heading { level, id, text } => heading(level).id(id).children(inlines(base, text)),
        Block::Paragraph(text) => paragraph(base, text),
        Block::List { start, items } => list(base, start, items),
        Block::Table { caption, header, rows } => table(base, caption, header, rows),
        Block::Callout { kind, title, id, blocks } => callout(base, kind, title.map(Text::as_str), id, blocks),
        Block::Chart(ref record) => chart(record),
        Block::Timeline(ref record) => timeline(base, record),
        Block::EvidenceMap(trials) => evidence_map(base, trials),
        Block::Story(steps) => story(base, steps),
        Block::DecisionAid(aid) => element("div").class("worksheet").child(worksheet_form(aid)),
        Block::Faq(groups) => listings::faq_list(base, groups),
        Block::Myths(myths) => listings::myth_list(base, myths),
        Block::Glossary(terms) => listings::glossary_list(base, terms),
        Block::HelpLines(help) => listings::help_lines(base, help),
        Block::SiteMap => listings::site_map(base),
        Block::SearchList(questions) => listings::search_list(base, questions),
        Block::Quality => listings::quality_table(base),
        // These are parts of a page of their own: the compiler lets them stand nowhere else.
        Block::Claims
        | Block::Evidence
        | Block::Features
        | Block::SearchBox
        | Block::Snippets
        | Block::Clinic
        | Block::Reminder => element("div"),
    }
}

/// Draws a paragraph.
pub(super) fn paragraph(base: Base, text: List<Inline>) -> Element {
    element("p").children(inlines(base, text))
}

fn heading(level: HeadingLevel) -> Element {
    element(match level {
        HeadingLevel::Two => "h2",
        HeadingLevel::Three => "h3",
    })
}

fn list(base: Base, start: Option<u32>, items: List<ListItem>) -> Element {
    let list = match start {
        None => element("ul"),
        Some(1) => element("ol"),
        Some(number) => element("ol").attribute("start", number.to_string()),
    };
    let item = |item: &'static ListItem| {
        element("li").children(inlines(base, item.text)).children(static_blocks(base, item.blocks))
    };
    list.children(items.iter().map(item))
}
