//! Crisis help at the top of every page: the first links after the skip link.

use guide_model::{Page, Text};

use crate::content::{crisis_help, words};
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// Ways to help in the region of this copy of the guide: to call, to text where one can, and to reach an emergency. Each
/// with its class, its address and its words.
fn ways(base: Base) -> Vec<(&'static str, String, String)> {
    let help = crisis_help(base.clinic().region);
    let way = |class: &'static str, kind: &str, verb: &str, number: Text| {
        (class, format!("{kind}:{}", number.replace(' ', "")), format!("{verb} {number}"))
    };
    let call = way("crisis__call", "tel", words::HELP_CALL, help.phone);
    let text = help.sms.map(|sms| way("crisis__call", "sms", words::HELP_TEXT, sms));
    let emergency = way("crisis__emergency", "tel", words::CRISIS_EMERGENCY, help.emergency);
    [call].into_iter().chain(text).chain([emergency]).collect()
}

/// Links to help, as buttons.
pub fn help_buttons(base: Base) -> impl Iterator<Item = Element> {
    let button = |(_, address, name): (_, String, String)| link(address).class("button button--alarm").child(name);
    ways(base).into_iter().map(button)
}

/// Where help is, in words.
#[cfg(feature = "ssr")]
pub fn help_in_words(base: Base) -> String {
    ways(base).into_iter().map(|(_, _, name)| name).collect::<Vec<_>>().join(". ")
}

/// The crisis line. It is plain links, so it works before and without any script.
pub fn crisis_bar(base: Base) -> Element {
    let more = link(base.page(Page::GetHelp)).class("crisis__more").child(words::CRISIS_MORE);
    let ways = ways(base).into_iter().map(|(class, address, name)| link(address).class(class).child(name));
    let mut line = element("p")
        .class("crisis__line")
        .child(element("strong").class("crisis__question").child(words::CRISIS_QUESTION));
    for way in ways.chain([more]) {
        line = line.child(" ").child(way);
    }
    element("aside").class("crisis").attribute("aria-label", words::CRISIS_LABEL).child(line)
}
