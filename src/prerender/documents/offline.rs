//! What stands in the place of a page that is not on the device while there is no network: crisis help, and ways on.

use guide_model::Page;

use super::Document;
use crate::content::{summary, words};
use crate::frame::{crisis_bar, help_buttons};
use crate::markup::element;
use crate::routes::{Base, OFFLINE};

/// The document. Other than on the others, the app starts on it: it may have the text of the page.
pub fn offline(base: Base) -> Document {
    // Those that are kept first of all.
    let kept = [Page::GetHelp, Page::Home].map(|page| base.link_to(page, None).child(summary(page).title));
    let again = element("a").class("button").attribute("href", "").child(words::OFFLINE_AGAIN);
    let article = element("article")
        .class("article")
        .child(element("h1").child(words::OFFLINE_TITLE))
        .child(element("p").child(words::OFFLINE_TEXT))
        .child(element("p").children(help_buttons(base)))
        .child(element("ul").children(kept.map(|link| element("li").child(link))))
        .child(element("p").child(again));
    let mut body = String::new();
    for part in [crisis_bar(base), element("main").class("main").id("main").child(article)] {
        part.write_html(&mut body);
    }
    Document {
        path: OFFLINE.to_owned(),
        title: words::OFFLINE_TITLE.to_owned(),
        description: words::OFFLINE_TEXT.to_owned(),
        body,
        script: "",
    }
}
