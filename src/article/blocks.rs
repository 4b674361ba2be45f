//! Draws blocks one below the other.

use guide_model::{Block, CalloutKind, HeadingLevel, Inline, List, ListItem, Page, PagePart, Text};
use leptos::either::Either;
use leptos::prelude::*;

use super::callout::callout;
use super::inlines::inlines;
use super::listings::{self, ClaimLedger, EvidenceList, FeatureList};
use super::table::table;
use crate::clinics::snippet_builder;
use crate::contact::ClinicContact;
use crate::content::{article, summary};
use crate::erased::Erase;
use crate::figures::{StoryPlayer, chart, evidence_map, figure, story, timeline};
use crate::markup::{Element, StaticView, element};
use crate::reminder::visit_reminder;
use crate::routes::{Base, use_base};
use crate::search::SearchBox;
use crate::worksheet::{worksheet, worksheet_form};

/// The text of an article, part by part. Parts that react are views of their own; all others are static.
#[component]
pub fn ArticleBlocks(
    /// Which page.
    page: Page,
) -> impl IntoView {
    let base = use_base();
    let view = move |part: &'static PagePart| match *part {
        PagePart::Text { from, to } => Either::Left(StaticView::new(move || text_part(base, page, from, to))),
        PagePart::Reminder => Either::Left(visit_reminder(page)),
        PagePart::Story(place) => Either::Right(view! { <StoryPlayer page place/> }.erased()),
        PagePart::Claims => Either::Right(view! { <ClaimLedger/> }.erased()),
        PagePart::Evidence => Either::Right(view! { <EvidenceList/> }.erased()),
        PagePart::Clinic => Either::Right(view! { <ClinicContact/> }.erased()),
        PagePart::SearchBox => Either::Right(view! { <SearchBox/> }.erased()),
        PagePart::Snippets => Either::Left(snippet_builder(base)),
        PagePart::Features => Either::Right(view! { <FeatureList/> }.erased()),
        PagePart::Worksheet => Either::Left(worksheet(page)),
    };
    view! { <div class="prose">{summary(page).parts.iter().map(view).collect_view()}</div> }
}

/// The blocks from one place up to another.
fn text_part(base: Base, page: Page, from: u16, to: u16) -> Element {
    let blocks = article(page).and_then(|article| article.blocks.all().get(usize::from(from)..usize::from(to)));
    let blocks = blocks.unwrap_or_default().iter().filter(|block| !is_doors(block));
    element("div").class("prose__part").children(blocks.map(|block| one(base, block)))
}

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
        // These are drawn by `ArticleBlocks`: the compiler lets them stand nowhere else.
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
