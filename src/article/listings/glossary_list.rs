//! The words explained, in the alphabet's order.

use guide_model::{GlossaryTerm, List};

use crate::article::blocks::paragraph;
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// The glossary.
pub(in crate::article) fn glossary_list(base: Base, terms: List<GlossaryTerm>) -> Element {
    let entry = |term: &'static GlossaryTerm| {
        let also = (!term.also.is_empty()).then(|| {
            element("p").class("glossary__also").child(format!("{}: {}", words().glossary_also, also_called(term)))
        });
        element("div")
            .class("glossary__entry")
            .child(element("dt").id(term.id).child(term.term))
            .child(element("dd").child(paragraph(base, term.meaning)).children(also))
    };
    element("dl").class("glossary").children(terms.iter().map(entry))
}

fn also_called(term: &'static GlossaryTerm) -> String {
    term.also.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ")
}
