//! Draws a page's text for the app, in the parts that the app takes over: those that react and all others.

use guide_model::{Article, Block, PagePart};

use super::blocks::{is_doors, one};
use super::listings::{claim_filter, evidence_filter};
use super::{article_foot, article_head, definitions, source_list};
use crate::clinics::snippet_builder;
use crate::content::summary;
use crate::drawn_texts::DrawnText;
use crate::figures::story;
use crate::filter::filter_form;
use crate::markup::{Element, element};
use crate::reminder::visit_reminder;
use crate::routes::Base;
use crate::search::search_box;
use crate::worksheet::worksheet;

/// The text of a page and what stands around it.
pub fn draw_text(base: Base, article: &'static Article) -> DrawnText {
    let around = [
        element("div").class("article__top").children(article_head(base, article)),
        definitions(base, article),
        element("div").class("article__sources").children(source_list(base, article)),
        article_foot(base, article),
    ];
    let parts = summary(article.page).parts.iter().map(|part| draw_part(base, article, *part));
    DrawnText::new(article.page, around, parts)
}

/// A part as it stands before anything was done to it. Records have files of their own.
fn draw_part(base: Base, article: &'static Article, part: PagePart) -> Element {
    let blocks = article.blocks.all();
    match part {
        PagePart::Text { from, to } => {
            let blocks = blocks.get(usize::from(from)..usize::from(to)).unwrap_or_default().iter();
            let blocks = blocks.filter(|block| !is_doors(block));
            element("div").class("prose__part").children(blocks.map(|block| one(base, block)))
        }
        PagePart::Story(place) => match blocks.get(usize::from(place)) {
            Some(Block::Story(steps)) => story(base, *steps),
            _ => element("div"),
        },
        PagePart::Claims => filter_form(&claim_filter()),
        PagePart::Evidence => filter_form(&evidence_filter()),
        PagePart::Reminder => visit_reminder(article),
        PagePart::SearchBox => search_box(),
        PagePart::Snippets => snippet_builder(base),
        PagePart::Worksheet => worksheet(article).unwrap_or_else(|| element("div")),
        PagePart::Features | PagePart::Clinic => element("div"),
    }
}
