//! The words explained, in the alphabet's order.

use guide_model::{GlossaryTerm, List};

use crate::article::blocks::paragraph;
use crate::article::inlines::in_page_link;
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// The glossary.
pub(in crate::article) fn glossary_list(base: Base, terms: List<GlossaryTerm>) -> Element {
    let entry = |term: &'static GlossaryTerm| {
        let also = (!term.also.is_empty()).then(|| {
            element("p").class("glossary__also").child(format!("{}: {}", words::GLOSSARY_ALSO, also_called(term)))
        });
        element("div")
            .class("glossary__entry")
            .child(element("dt").id(term.id).child(term.term))
            .child(element("dd").child(paragraph(base, term.meaning)).children(also))
    };
    let list = element("dl").class("glossary").children(terms.iter().map(entry));
    element("div").class("prose__part").child(letters(terms)).child(list)
}

/// The letters that terms begin with, each leading to its first term.
fn letters(terms: List<GlossaryTerm>) -> Element {
    let letter = |term: &GlossaryTerm| term.term.chars().next().map(|letter| letter.to_ascii_uppercase());
    let firsts = terms.all().chunk_by(|one, other| letter(one) == letter(other)).filter_map(<[GlossaryTerm]>::first);
    let links = firsts.filter_map(|term| Some(in_page_link(&term.id).child(letter(term)?.to_string())));
    element("nav").class("letters").attribute("aria-label", words::GLOSSARY_LETTERS).children(links)
}

fn also_called(term: &'static GlossaryTerm) -> String {
    term.also.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
}
