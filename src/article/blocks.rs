//! Draws blocks one below the other.

use guide_model::{Block, HeadingLevel, Inline, ListItem};
use leptos::prelude::*;

use super::callout::Callout;
use super::inlines::inlines;
use super::listings;
use super::table::Table;
use crate::figures::FigureView;

/// Draws blocks.
pub fn blocks(blocks: &'static [Block]) -> AnyView {
    blocks.iter().map(one).collect_view().into_any()
}

fn one(block: &'static Block) -> AnyView {
    match *block {
        Block::Heading { level, id, text } => heading(level, id, text),
        Block::Paragraph(text) => view! { <p>{inlines(text)}</p> }.into_any(),
        Block::List { start, items } => list(start, items),
        Block::Table { caption, header, rows } => view! { <Table caption header rows/> }.into_any(),
        Block::Callout { kind, title, blocks } => view! { <Callout kind title blocks/> }.into_any(),
        Block::Figure(figure) => view! { <FigureView figure/> }.into_any(),
        Block::Faq(groups) => view! { <listings::FaqList groups/> }.into_any(),
        Block::Myths(myths) => view! { <listings::MythList myths/> }.into_any(),
        Block::Glossary(terms) => view! { <listings::GlossaryList terms/> }.into_any(),
        Block::Claims => view! { <listings::ClaimLedger/> }.into_any(),
        Block::Evidence => view! { <listings::EvidenceList/> }.into_any(),
        Block::HelpLines => view! { <listings::HelpLines/> }.into_any(),
        Block::SiteMap => view! { <listings::SiteMap/> }.into_any(),
        Block::SearchList => view! { <listings::SearchList/> }.into_any(),
        Block::Quality => view! { <listings::QualityTable/> }.into_any(),
    }
}

fn heading(level: HeadingLevel, id: &'static str, text: &'static [Inline]) -> AnyView {
    match level {
        HeadingLevel::Two => view! { <h2 id=id>{inlines(text)}</h2> }.into_any(),
        HeadingLevel::Three => view! { <h3 id=id>{inlines(text)}</h3> }.into_any(),
    }
}

fn list(start: Option<u32>, items: &'static [ListItem]) -> AnyView {
    let items = items.iter().map(|item| view! { <li>{inlines(item.text)}{blocks(item.blocks)}</li> }).collect_view();
    match start {
        None => view! { <ul>{items}</ul> }.into_any(),
        Some(1) => view! { <ol>{items}</ol> }.into_any(),
        Some(number) => view! { <ol start=number>{items}</ol> }.into_any(),
    }
}
