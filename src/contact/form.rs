//! A form as static markup: a plain web form that works without scripts, with places that only the app fills.

use std::time::Duration;

use guide_model::{ClinicCard, FormAddress};

use super::fields::FormKind;
use super::question::{question, trap};
use crate::content::words;
use crate::frame::help_buttons;
use crate::markup::{Element, element};
use crate::routes::Base;

/// What holds for every form of a clinic: its selector.
pub(super) const FORMS: &str = ".contact-form";

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
    /// Its heading, which gets the keyboard's focus: a heading is read aloud wherever it is focused.
    ArrivedTitle,
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
            Part::ArrivedTitle => "arrived-title",
        };
        format!("{}-{name}", kind.as_str())
    }
}

/// The forms that the clinic takes.
pub fn forms(base: Base, card: &ClinicCard) -> impl Iterator<Item = Element> {
    let contact = card.contact_form.as_ref().map(|address| form(base, FormKind::Contact, address, card));
    let newsletter = card.newsletter.as_ref().map(|address| form(base, FormKind::Newsletter, address, card));
    contact.into_iter().chain(newsletter)
}

fn form(base: Base, kind: FormKind, address: &FormAddress, card: &ClinicCard) -> Element {
    let title_id = format!("{}-form-title", kind.as_str());
    let (title, send) = match kind {
        FormKind::Contact => (words::CONTACT_TITLE, words::CONTACT_SEND),
        FormKind::Newsletter => (words::NEWSLETTER_TITLE, words::NEWSLETTER_SEND),
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
            element("button")
                .attribute("type", "submit")
                .class("contact-form__send")
                .id(Part::Send.id(kind))
                .child(send),
        )
        .child(
            element("span")
                .class("contact-form__status")
                .id(Part::Status.id(kind))
                .attribute("role", "status")
                .attribute("data-with-app", ""),
        );
    let form = form
        .children(introduction(base, kind, address))
        .children(kind.fields().iter().map(|field| question(kind, *field)))
        .child(trap(kind))
        .child(place(kind, Part::Report).class("contact-form__report").attribute("tabindex", "-1"))
        .child(send);
    element("section")
        .class("contact-form")
        .attribute("aria-labelledby", title_id.clone())
        .child(element("h3").id(title_id).child(title))
        .child(form)
        .child(place(kind, Part::Arrived).class("contact-form__arrived"))
}

/// An empty place that the app fills.
fn place(kind: FormKind, part: Part) -> Element {
    element("div").id(part.id(kind)).attribute("data-with-app", "")
}

/// What a reader should know before writing.
fn introduction(base: Base, kind: FormKind, address: &FormAddress) -> Vec<Element> {
    let where_to = element("p").class("contact-form__note").child(words::FORM_WHERE.replace("{host}", address.host()));
    match kind {
        FormKind::Contact => vec![
            element("div")
                .class("contact-form__crisis")
                .child(element("p").child(words::FORM_CRISIS))
                .child(element("p").class("contact-form__ways").children(help_buttons(base))),
            element("p")
                .child(element("strong").child(words::FORM_NO_HEALTH))
                .child(format!(" {}", words::FORM_INSTEAD)),
            where_to,
        ],
        FormKind::Newsletter => vec![element("p").child(words::NEWSLETTER_TEXT), where_to],
    }
}
