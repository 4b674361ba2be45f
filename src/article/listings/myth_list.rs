//! Myths and half-truths, each with its verdict.

use guide_model::{List, Myth, MythVerdict};

use crate::article::blocks::static_blocks;
use crate::article::inlines::{in_page_link, inlines};
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// The myths.
pub(in crate::article) fn myth_list(base: Base, myths: List<Myth>) -> Element {
    let entry = |myth: &'static Myth| {
        let claim = in_page_link(&myth.id).child(format!("“{}”", myth.claim));
        let how_sure = element("strong").child(format!("{}: ", words::MYTH_HOW_SURE));
        element("div")
            .class("myth")
            .child(element("h3").id(myth.id).class("myth__claim").child(claim))
            .child(
                element("p").class(format!("verdict verdict--{}", myth.verdict.as_str())).child(verdict(myth.verdict)),
            )
            .children(static_blocks(base, myth.answer))
            .child(element("p").class("myth__sure").child(how_sure).children(inlines(base, myth.how_sure)))
    };
    element("div").class("myths").children(myths.iter().map(entry))
}

fn verdict(verdict: MythVerdict) -> &'static str {
    match verdict {
        MythVerdict::False => words::MYTH_FALSE,
        MythVerdict::HalfTrue => words::MYTH_HALF_TRUE,
        MythVerdict::NotKnown => words::MYTH_NOT_KNOWN,
        MythVerdict::TrueBut => words::MYTH_TRUE_BUT,
    }
}
