//! A form as static markup: a plain web form that works without scripts, with places that only the app fills.

use std::time::Duration;

use guide_model::{ClinicCard, FormAddress};

use super::fields::{AGREED, Field, FormKind, TRAP};
use crate::content::words;
use crate::markup::{Element, element, link};

/// How long the app waits for an answer. It stands in the markup, so that a test can wait for less.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A part of a form that the app finds by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The form.
    Form,
    /// Where faults and failures are told.
    Report,
    /// The button that sends it.
    Send,
    /// Where the state of sending is told.
    Status,
    /// What takes the form's place once it has arrived.
    Arrived,
}

impl Part {
    /// The id of this part of a form.
    pub fn id(self, kind: FormKind) -> String {
        let name = match self {
            Part::Form => "form",
            Part::Report => "report",
            Part::Send => "send",
            Part::Status => "status",
            Part::Arrived => "arrived",
        };
        format!("{}-{name}", kind.as_str())
    }
}

/// The id of a field.
pub fn field_id(kind: FormKind, field: Field) -> String {
    format!("{}-{}", kind.as_str(), field.as_str())
}

/// The id of what is said to be wrong with a field.
pub fn fault_id(kind: FormKind, field: Field) -> String {
    format!("{}-fault", field_id(kind, field))
}

/// The forms that the clinic takes.
pub fn forms(card: &ClinicCard) -> impl Iterator<Item = Element> {
    let contact = card.contact_form.as_ref().map(|address| form(FormKind::Contact, address, card));
    let newsletter = card.newsletter.as_ref().map(|address| form(FormKind::Newsletter, address, card));
    contact.into_iter().chain(newsletter)
}

fn form(kind: FormKind, address: &FormAddress, card: &ClinicCard) -> Element {
    let title_id = format!("{}-form-title", kind.as_str());
    let (title, send) = match kind {
        FormKind::Contact => (words().contact_title, words().contact_send),
        FormKind::Newsletter => (words().newsletter_title, words().newsletter_send),
    };
    let mut form = element("form")
        .class("contact-form__form")
        .id(Part::Form.id(kind))
        .attribute("method", "post")
        .attribute("action", address.endpoint.clone())
        .attribute("aria-labelledby", title_id.clone())
        .attribute("data-form", kind.as_str())
        .attribute("data-encoding", address.encoding.as_str())
        .attribute("data-timeout", PATIENCE.as_millis().to_string());
    if let Some((shown, dialed)) = &card.phone {
        form = form.attribute("data-phone", shown.clone()).attribute("data-dial", dialed.clone());
    }
    let send = element("p")
        .class("contact-form__tools")
        .child(
            element("button").attribute("type", "submit").class("contact-form__send").id(Part::Send.id(kind)).child(send),
        )
        .child(
            element("span")
                .class("contact-form__status")
                .id(Part::Status.id(kind))
                .attribute("role", "status")
                .attribute("data-with-app", ""),
        );
    let form = form
        .children(introduction(kind, address))
        .children(kind.fields().iter().map(|field| question(kind, *field)))
        .child(trap(kind))
        .child(place(kind, Part::Report).class("contact-form__report"))
        .child(send);
    element("section")
        .class("contact-form")
        .attribute("aria-labelledby", title_id.clone())
        .child(element("h3").id(title_id).child(title))
        .child(form)
        .child(place(kind, Part::Arrived).class("contact-form__arrived"))
}

/// An empty place that the app fills, and to which it moves the keyboard's focus.
fn place(kind: FormKind, part: Part) -> Element {
    element("div").id(part.id(kind)).attribute("tabindex", "-1").attribute("data-with-app", "")
}

/// What a reader should know before writing.
fn introduction(kind: FormKind, address: &FormAddress) -> Vec<Element> {
    let words = words();
    let where_to = element("p").class("contact-form__note").child(words.form_where.replace("{host}", address.host()));
    match kind {
        FormKind::Contact => vec![
            element("div")
                .class("contact-form__crisis")
                .child(element("p").child(words.form_crisis))
                .child(
                    element("p")
                        .class("contact-form__ways")
                        .child(link("tel:988").class("button").child(words.crisis_call))
                        .child(link("sms:988").class("button").child(words.crisis_text)),
                ),
            element("p").child(element("strong").child(words.form_no_health)).child(format!(" {}", words.form_instead)),
            where_to,
        ],
        FormKind::Newsletter => vec![element("p").child(words.newsletter_text), where_to],
    }
}

fn question(kind: FormKind, field: Field) -> Element {
    let id = field_id(kind, field);
    let hint = hint(field);
    let hint_id = format!("{id}-hint");
    let described = if hint.is_some() { format!("{hint_id} {}", fault_id(kind, field)) } else { fault_id(kind, field) };
    let input = input(field).id(id.clone()).attribute("name", field.as_str()).attribute("aria-describedby", described);
    let input = if field == Field::Name { input } else { input.attribute("required", "") };
    let fault = element("p").class("contact-form__fault").id(fault_id(kind, field)).attribute("data-with-app", "");
    if field == Field::Consent {
        let label = element("label").class("contact-form__consent").child(input);
        return element("div").class("contact-form__field").child(fault).child(label.child(element("span").child(label_of(kind, field))));
    }
    element("div")
        .class("contact-form__field")
        .child(element("label").attribute("for", id).child(label_of(kind, field)))
        .children(hint.map(|hint| element("p").class("contact-form__hint").id(hint_id).child(hint)))
        .child(fault)
        .child(input)
}

fn input(field: Field) -> Element {
    let line = |kind: &'static str, completion: &'static str| {
        element("input").attribute("type", kind).attribute("autocomplete", completion)
    };
    let input = match field {
        Field::Name => line("text", "name"),
        // It may be a phone number: an input for mail addresses would refuse it.
        Field::Reply => line("text", "email"),
        Field::Email => line("email", "email"),
        Field::Message => element("textarea").attribute("rows", "6").attribute("autocomplete", "off"),
        Field::Consent => return element("input").attribute("type", "checkbox").attribute("value", AGREED),
    };
    input.attribute("maxlength", field.most().to_string())
}

/// What a field is called.
pub fn label_of(kind: FormKind, field: Field) -> &'static str {
    let words = words();
    match (field, kind) {
        (Field::Name, _) => words.contact_name,
        (Field::Reply, _) => words.contact_reply,
        (Field::Message, _) => words.contact_message,
        (Field::Email, _) => words.newsletter_email,
        (Field::Consent, FormKind::Contact) => words.contact_consent,
        (Field::Consent, FormKind::Newsletter) => words.newsletter_consent,
    }
}

fn hint(field: Field) -> Option<String> {
    match field {
        Field::Name => Some(words().contact_name_hint.to_owned()),
        Field::Reply => Some(words().contact_reply_hint.to_owned()),
        Field::Message => Some(words().contact_message_hint.replace("{most}", &field.most().to_string())),
        Field::Email | Field::Consent => None,
    }
}

/// The field that only programs fill.
fn trap(kind: FormKind) -> Element {
    let id = format!("{}-trap", kind.as_str());
    let input = element("input")
        .attribute("type", "text")
        .id(id.clone())
        .attribute("name", TRAP)
        .attribute("tabindex", "-1")
        .attribute("autocomplete", "off");
    element("p")
        .class("visually-hidden")
        .attribute("aria-hidden", "true")
        .child(element("label").attribute("for", id).child(words().form_trap))
        .child(input)
}
