//! One question of a form as static markup: its field, its name, and a place for what is wrong with it.

use super::fields::{AGREED, Field, FormKind, TRAP};
use crate::content::words;
use crate::markup::{Element, element};

/// The id of a field.
pub fn field_id(kind: FormKind, field: Field) -> String {
    format!("{}-{}", kind.as_str(), field.as_str())
}

/// The id of what is said to be wrong with a field.
pub fn fault_id(kind: FormKind, field: Field) -> String {
    format!("{}-fault", field_id(kind, field))
}

/// A field with its name, what helps to fill it, and a place for what is wrong with it.
pub(super) fn question(kind: FormKind, field: Field) -> Element {
    let id = field_id(kind, field);
    let hint = hint(field);
    let hint_id = format!("{id}-hint");
    let described = if hint.is_some() { format!("{hint_id} {}", fault_id(kind, field)) } else { fault_id(kind, field) };
    let input = input(field).id(id.clone()).attribute("name", field.as_str()).attribute("aria-describedby", described);
    let input = if field == Field::Name { input } else { input.attribute("required", "") };
    let fault = element("p").class("contact-form__fault").id(fault_id(kind, field)).attribute("data-with-app", "");
    if field == Field::Consent {
        let label = element("label").class("contact-form__consent").child(input);
        return element("div")
            .class("contact-form__field")
            .child(fault)
            .child(label.child(element("span").child(label_of(kind, field))));
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
    match (field, kind) {
        (Field::Name, _) => words::CONTACT_NAME,
        (Field::Reply, _) => words::CONTACT_REPLY,
        (Field::Message, _) => words::CONTACT_MESSAGE,
        (Field::Email, _) => words::NEWSLETTER_EMAIL,
        (Field::Consent, FormKind::Contact) => words::CONTACT_CONSENT,
        (Field::Consent, FormKind::Newsletter) => words::NEWSLETTER_CONSENT,
    }
}

fn hint(field: Field) -> Option<String> {
    match field {
        Field::Name => Some(words::CONTACT_NAME_HINT.to_owned()),
        Field::Reply => Some(words::CONTACT_REPLY_HINT.to_owned()),
        Field::Message => Some(words::CONTACT_MESSAGE_HINT.replace("{most}", &field.most().to_string())),
        Field::Email | Field::Consent => None,
    }
}

/// The field that only programs fill.
pub(super) fn trap(kind: FormKind) -> Element {
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
        .child(element("label").attribute("for", id).child(words::FORM_TRAP))
        .child(input)
}
