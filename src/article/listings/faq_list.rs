//! Readers' questions, each with an address of its own.

use guide_model::{FaqGroup, FaqQuestion, List};

use crate::article::blocks::static_blocks;
use crate::article::inlines::in_page_link;
use crate::content::words;
use crate::markup::{Element, element};
use crate::routes::Base;

/// The questions by group.
pub(in crate::article) fn faq_list(base: Base, groups: List<FaqGroup>) -> Element {
    // The id stands within the fold: a link to it makes the browser open the fold, also without scripts.
    let question = |entry: &'static FaqQuestion| {
        let heading = element("summary").child(element("h3").child(entry.question));
        let itself = element("p").class("question__link").child(in_page_link(&entry.id).child(words::QUESTION_LINK));
        let answer = element("div").class("question__answer").id(entry.id);
        let answer = answer.children(static_blocks(base, entry.answer)).child(itself);
        element("details").class("question").child(heading).child(answer)
    };
    let group = |group: &'static FaqGroup| {
        let heading = element("h2").id(group.id).child(group.title);
        element("section").child(heading).children(group.questions.iter().map(question))
    };
    element("div").class("faq").children(groups.iter().map(group))
}
