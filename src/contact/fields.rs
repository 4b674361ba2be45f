//! The forms, what each asks, and what a reader has to mend. Plain data; it knows neither the DOM nor any words.

use guide_model::names;

/// A form that a clinic can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormKind {
    /// A message to the clinic.
    Contact,
    /// A mail address for the clinic's newsletter.
    Newsletter,
}

names! { FormKind, "The name in markup; the ids of its parts begin with it.", Contact => "contact", Newsletter => "newsletter" }

/// What a form asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The reader's name, which may be left out.
    Name,
    /// An email address or a phone number.
    Reply,
    /// What the reader writes.
    Message,
    /// An email address.
    Email,
    /// A box to tick: without it nothing is sent.
    Consent,
}

names! {
    Field, "The name under which it is sent.",
    Name => "name", Reply => "reply", Message => "message", Email => "email", Consent => "consent"
}

/// What a ticked box sends.
pub const AGREED: &str = "yes";

/// The name of a field that people neither see nor hear: only programs fill it. Formspree and Basin drop what has it.
pub const TRAP: &str = "_gotcha";

/// Why a field cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is empty, or not ticked.
    Missing,
    /// It has so many characters, more than [`Field::most`].
    TooLong(usize),
    /// It is no address at which somebody can be reached.
    Wrong,
}

impl FormKind {
    /// What it asks, in order.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            FormKind::Contact => &[Field::Name, Field::Reply, Field::Message, Field::Consent],
            FormKind::Newsletter => &[Field::Email, Field::Consent],
        }
    }
}

impl Field {
    /// The most characters that are sent.
    pub const fn most(self) -> usize {
        match self {
            Field::Name => 100,
            // The longest mail address (RFC 5321, 4.5.3.1.3, without its brackets).
            Field::Reply | Field::Email => 254,
            Field::Message => 2000,
            Field::Consent => AGREED.len(),
        }
    }

    /// What is wrong with the text that a reader gave.
    fn fault(self, text: &str) -> Option<Fault> {
        let length = text.chars().count();
        match self {
            Field::Name if text.is_empty() => None,
            _ if text.is_empty() => Some(Fault::Missing),
            _ if length > self.most() => Some(Fault::TooLong(length)),
            Field::Reply if !is_email(text) && !is_phone(text) => Some(Fault::Wrong),
            Field::Email if !is_email(text) => Some(Fault::Wrong),
            _ => None,
        }
    }
}

/// What a reader wrote into a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(Vec<(Field, String)>);

impl Draft {
    /// What stands in a form, without the space around it; `value` gives the text of a field by its name.
    pub fn of(kind: FormKind, value: impl Fn(&str) -> Option<String>) -> Draft {
        let text = |field: Field| value(field.as_str()).unwrap_or_default().trim().to_owned();
        Draft(kind.fields().iter().map(|field| (*field, text(*field))).collect())
    }

    /// What has to be mended before it can be sent, in the order of the form.
    pub fn faults(&self) -> Vec<(Field, Fault)> {
        self.0.iter().filter_map(|(field, text)| Some((*field, field.fault(text)?))).collect()
    }

    /// Names and texts, as they are sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_str(), text.as_str()))
    }
}

/// Whether it has the form of a mail address. Only a mail that arrives can show more.
fn is_email(text: &str) -> bool {
    let is_domain = |domain: &str| domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    !text.contains(char::is_whitespace)
        && text
            .split_once('@')
            .is_some_and(|(name, domain)| !name.is_empty() && !domain.contains('@') && is_domain(domain))
}

/// Whether it has the form of a phone number, perhaps with an extension.
fn is_phone(text: &str) -> bool {
    let (number, extension) = text.split_once(['x', 'X']).unwrap_or((text, ""));
    let number = number.trim().strip_suffix("e").unwrap_or(number);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    number.chars().all(|sign| sign.is_ascii_digit() || " +()-./".contains(sign))
        && extension.chars().all(|sign| sign.is_ascii_digit() || "t. ".contains(sign))
        && (7..=15).contains(&digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(reply: &str, message: &str, consent: &str) -> Vec<(Field, Fault)> {
        Draft::of(FormKind::Contact, |name| match name {
            "reply" => Some(reply.to_owned()),
            "message" => Some(message.to_owned()),
            "consent" => Some(consent.to_owned()),
            _ => None,
        })
        .faults()
    }

    #[test]
    fn a_message_needs_a_way_to_answer_a_text_and_consent_but_no_name() {
        assert_eq!(contact("a@b.example", "Hello", AGREED), []);
        let missing = [Field::Reply, Field::Message, Field::Consent].map(|field| (field, Fault::Missing));
        assert_eq!(contact(" ", "\n", ""), missing);
    }

    #[test]
    fn a_text_may_be_as_long_as_the_limit_and_no_longer() {
        assert_eq!(contact("a@b.example", &"ä".repeat(2000), AGREED), []);
        let faults = contact("a@b.example", &"ä".repeat(2001), AGREED);
        assert_eq!(faults, [(Field::Message, Fault::TooLong(2001))]);
    }

    #[test]
    fn an_answer_goes_to_an_email_address_or_a_phone_number() {
        for reply in ["me@mail.example", "a.b+c@x.y.example", "(555) 010-0199", "+44 20 7946 0018", "555-0100 ext. 12"]
        {
            assert_eq!(contact(reply, "Hello", AGREED), [], "{reply}");
        }
        for reply in
            ["me@mail", "@mail.example", "me@@mail.example", "me@mail..example", "me at mail", "12345", "call me"]
        {
            assert_eq!(contact(reply, "Hello", AGREED), [(Field::Reply, Fault::Wrong)], "{reply}");
        }
    }

    #[test]
    fn a_newsletter_goes_to_an_email_address_only() {
        let faults = |email: &str| {
            let email = email.to_owned();
            Draft::of(FormKind::Newsletter, move |name| {
                Some(if name == "email" { email.clone() } else { AGREED.to_owned() })
            })
            .faults()
        };
        assert_eq!(faults("me@mail.example"), []);
        assert_eq!(faults("(555) 010-0199"), [(Field::Email, Fault::Wrong)]);
    }

    #[test]
    fn what_is_sent_has_no_space_around_it() {
        let draft = Draft::of(FormKind::Newsletter, |_| Some(" me@mail.example\n".to_owned()));
        assert_eq!(draft.pairs().next(), Some(("email", "me@mail.example")));
    }
}
