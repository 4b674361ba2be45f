//! Crisis help at the top of every page: the first links after the skip link.

use guide_model::{Page, Text};

use crate::content::{crisis_help, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Links that call, that text where one can, and that reach an emergency, each with its class: in the region of this copy
/// of the guide.
pub fn ways_to_help(base: Base) -> Vec<(&'static str, Element)> {
    let words = words();
    let help = crisis_help(base.clinic().region);
    let way = |kind: &str, verb: &str, number: Text| {
        link(format!("{kind}:{}", number.replace(' ', ""))).child(format!("{verb} {number}"))
    };
    let call = ("crisis__call", way("tel", words.help_call, help.phone));
    let text = help.sms.map(|sms| ("crisis__call", way("sms", words.help_text, sms)));
    let emergency = ("crisis__emergency", way("tel", words.crisis_emergency, help.emergency));
    [call].into_iter().chain(text).chain([emergency]).collect()
}

/// The crisis line. It is plain links, so it works before and without any script.
pub fn crisis_bar(base: Base) -> Element {
    let words = words();
    let more = link(base.page(Page::GetHelp)).class("crisis__more").child(words.crisis_more);
    let ways = ways_to_help(base).into_iter().map(|(class, way)| way.class(class));
    let mut line = element("p")
        .class("crisis__line")
        .child(element("strong").class("crisis__question").child(words.crisis_question));
    for way in ways.chain([more]) {
        line = line.child(" ").child(way);
    }
    element("aside").class("crisis").attribute("aria-label", words.crisis_label).child(line)
}
