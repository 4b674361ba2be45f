//! Crisis lines by country: numbers that dial, messages that are ready to send.

use guide_model::{HelpDirectory, HelpLine, HelpPlace, Text};

use crate::article::blocks::paragraph;
use crate::article::inlines::citation_mark;
use crate::content::words;
use crate::markup::{Element, element, link};
use crate::routes::Base;

/// The help lines; those of the region of this copy of the guide come first.
pub(in crate::article) fn help_lines(base: Base, help: HelpDirectory) -> Element {
    let checked = format!("{} {}.", words::HELP_LAST_CHECKED, help.last_checked);
    let is_here = |place: &&HelpPlace| place.id == base.clinic().region.as_str();
    let places = help.places.iter().filter(is_here).chain(help.places.iter().filter(|place| !is_here(place)));
    element("div")
        .class("help-lines")
        .children(places.map(|entry| place(base, entry)))
        .child(element("p").class("help__checked").child(checked))
}

fn place(base: Base, place: &'static HelpPlace) -> Element {
    let heading = format!("help-{}", place.id);
    let is_number = place.emergency.chars().all(|sign| sign.is_ascii_digit());
    let number = if is_number { link(format!("tel:{}", place.emergency)) } else { element("span") };
    let emergency = element("strong").child(number.child(place.emergency));
    let source = place.citation.map(|mark| element("sup").class("cites").child(citation_mark(mark)));
    element("section")
        .class("help")
        .attribute("aria-labelledby", heading.clone())
        .child(element("h3").id(heading).child(place.name))
        .child(
            element("p")
                .class("help__emergency")
                .child(format!("{}: ", words::HELP_EMERGENCY))
                .child(emergency)
                .children(source),
        )
        .child(element("ul").children(place.lines.iter().map(|entry| line(base, entry))))
}

fn line(base: Base, line: &'static HelpLine) -> Element {
    let button = |address: String, label: String| link(address).class("button").child(label);
    let dialed = |number: Text| number.replace(' ', "");
    let call =
        line.phone.map(|number| button(format!("tel:{}", dialed(number)), format!("{} {number}", words::HELP_CALL)));
    let text = line.sms.map(|number| match line.sms_body {
        Some(body) => button(
            format!("sms:{}?body={}", dialed(number), body.replace(' ', "%20")),
            format!("{} {body} → {number}", words::HELP_TEXT),
        ),
        None => button(format!("sms:{}", dialed(number)), format!("{} {number}", words::HELP_TEXT)),
    });
    let site = line.url.map(|url| {
        let name = url.trim_start_matches("https://").trim_end_matches('/');
        button(url.to_string(), format!("{} {name}", words::HELP_SITE)).attribute("rel", "noreferrer")
    });
    let ways: Vec<Element> = call.into_iter().chain(text).chain(site).collect();
    let ways = (!ways.is_empty()).then(|| element("p").class("help__ways").children(ways));
    element("li").child(element("strong").child(line.name)).child(paragraph(base, line.text)).children(ways)
}
