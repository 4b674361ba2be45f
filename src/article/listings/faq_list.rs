//! Readers' questions, each with an address of its own.

use guide_model::{FaqGroup, FaqQuestion, List};

use crate::article::blocks::static_blocks;
use crate::article::inlines::in_page_link;
use crate::markup::{Element, element};
use crate::routes::Base;

/// The questions by group.
pub(in crate::article) fn faq_list(base: Base, groups: List<FaqGroup>) -> Element {
    let question = |entry: &'static FaqQuestion| {
        let heading = element("h3").id(entry.id).child(in_page_link(&entry.id).child(entry.question));
        element("div").class("question").child(heading).children(static_blocks(base, entry.answer))
    };
    let group = |group: &'static FaqGroup| {
        let heading = element("h2").id(group.id).child(group.title);
        element("section").child(heading).children(group.questions.iter().map(question))
    };
    element("div").class("faq").children(groups.iter().map(group))
}
