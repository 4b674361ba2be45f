//! What stands in the place of a page that is not on the device while there is no network: crisis help, and ways on.

use guide_model::Page;

use super::Document;
use crate::content::{summary, words};
use crate::frame::{crisis_bar, help_buttons};
use crate::markup::element;
use crate::routes::{Base, OFFLINE};

/// The document. Other than on the others, the app starts on it: it may have the text of the page.
pub fn offline(base: Base) -> Document {
    let words = words();
    // Those that are kept first of all.
    let kept = [Page::GetHelp, Page::Home].map(|page| base.link_to(page, None).child(summary(page).title));
    let again = element("a").class("button").attribute("href", "").child(words.offline_again);
    let article = element("article")
        .class("article")
        .child(element("h1").child(words.offline_title))
        .child(element("p").child(words.offline_text))
        .child(element("p").children(help_buttons(base)))
        .child(element("ul").children(kept.map(|link| element("li").child(link))))
        .child(element("p").child(again));
    let mut body = String::new();
    for part in [crisis_bar(base), element("main").class("main").id("main").child(article)] {
        part.write_html(&mut body);
    }
    Document {
        path: OFFLINE.to_owned(),
        title: words.offline_title.to_owned(),
        description: words.offline_text.to_owned(),
        body,
        script: "",
    }
}
