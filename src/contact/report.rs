//! What the app says about a form: what to mend, what went wrong, what arrived.

use super::fields::{Fault, Field, FormKind};
use super::form::Part;
use super::outcome::{Outcome, Told};
use super::question::{field_id, label_of};
use crate::content::words;
use crate::markup::{Element, Node, element, link};

/// What has to be mended, with a link to each field.
///
/// As in the error summary of the GOV.UK Design System: an alert within the element that gets the focus.
pub fn faults_report(kind: FormKind, faults: &[(Field, Fault)]) -> Element {
    let line = |(field, fault): &(Field, Fault)| {
        let way = link(format!("#{}", field_id(kind, *field))).attribute("target", "_self");
        element("li").child(way.child(fault_words(kind, *field, *fault)))
    };
    alert(words::FORM_CHECK).child(element("ul").children(faults.iter().map(line)))
}

/// What is wrong with a field, and what to write.
pub fn fault_words(kind: FormKind, field: Field, fault: Fault) -> String {
    let said = match (fault, field) {
        (Fault::TooLong(length), field) => {
            let said = words::FORM_TOO_LONG.replace("{field}", label_of(kind, field));
            return said.replace("{most}", &field.most().to_string()).replace("{length}", &length.to_string());
        }
        (_, Field::Consent) => words::FORM_MISSING_CONSENT,
        (_, Field::Message | Field::Name) => words::FORM_MISSING_MESSAGE,
        (Fault::Missing, Field::Reply) => words::FORM_MISSING_REPLY,
        (Fault::Missing, Field::Email) => words::FORM_MISSING_EMAIL,
        (Fault::Wrong, Field::Reply) => words::FORM_WRONG_REPLY,
        (Fault::Wrong, Field::Email) => words::FORM_WRONG_EMAIL,
    };
    said.to_owned()
}

/// How sending ended, if it did not end well; `phone` is the clinic's number, as it is shown and as it is dialed.
pub fn failure_report(kind: FormKind, outcome: Outcome, phone: Option<(String, String)>) -> Element {
    let Told { title, text } = outcome.told(kind);
    alert(title).child(element("p").child(text)).children(phone.map(call))
}

/// What takes the form's place once it has arrived.
pub fn arrival_report(kind: FormKind, outcome: Outcome, phone: Option<(String, String)>) -> Vec<Element> {
    let Told { title, text } = outcome.told(kind);
    let phone = phone.filter(|_| kind == FormKind::Contact);
    let title = heading(title).id(Part::ArrivedTitle.id(kind)).attribute("tabindex", "-1");
    [title, element("p").child(text)].into_iter().chain(phone.map(call)).collect()
}

fn alert(title: impl Into<Node>) -> Element {
    element("div").class("contact-form__alert").attribute("role", "alert").child(heading(title))
}

fn heading(title: impl Into<Node>) -> Element {
    element("h4").class("contact-form__title").child(title)
}

fn call((shown, dialed): (String, String)) -> Element {
    element("p")
        .class("contact-form__ways")
        .child(format!("{} ", words::FORM_CALL))
        .child(link(dialed).class("button").child(shown))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn html_of(element: &Element) -> String {
        let mut html = String::new();
        element.write_html(&mut html);
        html
    }

    #[test]
    fn each_fault_leads_to_its_field() {
        let faults = [(Field::Reply, Fault::Missing), (Field::Message, Fault::TooLong(2314))];
        let html = html_of(&faults_report(FormKind::Contact, &faults));
        assert!(
            html.contains("<a href=\"#contact-reply\" target=\"_self\">Write an email address or a phone"),
            "{html}"
        );
        assert!(html.contains("2000") && html.contains("2314"), "{html}");
    }

    #[test]
    fn a_failure_offers_the_phone_where_there_is_one() {
        let phone = Some(("(555) 010-0199".to_owned(), "tel:5550100199".to_owned()));
        let html = html_of(&failure_report(FormKind::Contact, Outcome::Unreachable, phone));
        assert!(html.contains("<a href=\"tel:5550100199\" class=\"button\">(555) 010-0199</a>"), "{html}");
        assert!(!html_of(&failure_report(FormKind::Contact, Outcome::Unreachable, None)).contains("<a"));
    }
}
