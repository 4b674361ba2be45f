//! Crisis help at the top of every page: the first links after the skip link.

use guide_model::Page;

use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Links to help, as buttons; the same on every copy of the guide so far.
pub fn help_buttons(_base: Base) -> impl Iterator<Item = Element> {
    let words = words();
    let ways = [("tel:988", words.crisis_call), ("sms:988", words.crisis_text), ("tel:911", words.crisis_emergency)];
    ways.into_iter().map(|(address, name)| link(address).class("button button--alarm").child(name))
}

/// The crisis line. It is plain links, so it works before and without any script.
pub fn crisis_bar(base: Base) -> Element {
    let words = words();
    let ways = [
        link("tel:988").class("crisis__call").child(words.crisis_call),
        link("sms:988").class("crisis__call").child(words.crisis_text),
        link("tel:911").class("crisis__emergency").child(words.crisis_emergency),
        link(base.page(Page::GetHelp)).class("crisis__more").child(words.crisis_more),
    ];
    let mut line = element("p")
        .class("crisis__line")
        .child(element("strong").class("crisis__question").child(words.crisis_question));
    for way in ways {
        line = line.child(" ").child(way);
    }
    element("aside").class("crisis").attribute("aria-label", words.crisis_label).child(line)
}
