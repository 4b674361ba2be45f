//! How the clinic that hosts the guide can be reached.

use guide_model::ClinicCard;

use crate::content::words;
use crate::markup::{Element, element, link};

/// The clinic's name, number, address, hours and booking; where no clinic hosts the guide, a sentence that says so.
pub fn card_of(card: &ClinicCard) -> Element {
    if card.is_empty() {
        return element("p").child(words::CLINIC_NONE);
    }
    let fact = |name: &'static str, what: Vec<Element>| {
        (!what.is_empty()).then(|| element("div").child(element("dt").child(name)).children(what))
    };
    let lines = |lines: &[String]| {
        let lines: Vec<Element> = lines.iter().map(|line| element("p").child(line.clone())).collect();
        if lines.is_empty() { Vec::new() } else { vec![element("dd").children(lines)] }
    };
    let phone = card
        .phone
        .iter()
        .map(|(shown, dialed)| element("dd").child(link(dialed.clone()).class("button").child(shown.clone())));
    let booking = card.booking.iter().map(|address| {
        element("dd")
            .child(link(address.clone()).class("button").attribute("rel", "noreferrer").child(words::CLINIC_BOOK))
    });
    let facts = [
        fact(words::CLINIC_PHONE, phone.collect()),
        fact(words::CLINIC_HOURS, lines(&card.hours)),
        fact(words::CLINIC_ADDRESS, lines(&card.address)),
        fact(words::CLINIC_BOOKING, booking.collect()),
    ];
    let facts: Vec<Element> = facts.into_iter().flatten().collect();
    let name = card.name.clone().map(|name| element("p").class("callout__title").child(element("strong").child(name)));
    let facts = (!facts.is_empty()).then(|| element("dl").class("facts").children(facts));
    element("div").class("callout callout--note").children(name).children(facts)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn html_of(card: &ClinicCard) -> String {
        let mut html = String::new();
        card_of(card).write_html(&mut html);
        html
    }

    #[test]
    fn without_a_clinic_the_page_says_so() {
        assert_eq!(html_of(&ClinicCard::default()), format!("<p>{}</p>", words::CLINIC_NONE));
    }

    #[test]
    fn what_a_clinic_writes_is_never_markup() {
        let named = ClinicCard { name: Some("<script>alert(1)</script>".to_owned()), ..ClinicCard::default() };
        assert!(html_of(&named).contains("<strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>"));
    }

    #[test]
    fn the_number_is_shown_as_written_and_dials() {
        let phone = Some(("(555) 010-0199".to_owned(), "tel:5550100199".to_owned()));
        let html = html_of(&ClinicCard { phone, ..ClinicCard::default() });
        assert!(html.contains("<a href=\"tel:5550100199\" class=\"button\">(555) 010-0199</a>"), "{html}");
    }
}
